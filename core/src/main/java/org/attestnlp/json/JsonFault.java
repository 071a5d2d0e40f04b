package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/**
 * What is wrong with a text that is not JSON, in a line for a person, without what the parser says
 * of itself.
 *
 * <pre>{@code
 * JsonFault.message(e) // Unexpected end-of-input: expected close marker for Object (start marker at line 1, column 1)
 * }</pre>
 */
public final class JsonFault {

  /** As in “(start marker at [Source: REDACTED (…); line: 1, column: 1])”. */
  private static final Pattern SOURCE =
      Pattern.compile("\\[Source: [^;\\]]*; line: (\\d{1,10}), column: (\\d{1,10})\\]");

  private JsonFault() {}

  /** The complaint about a text of several lines. */
  public static String message(JsonProcessingException e) {
    return shown(e, "line $1, column $2");
  }

  /** The complaint about a row, which is one line. */
  public static String rowMessage(JsonProcessingException e) {
    return shown(e, "column $2");
  }

  private static String shown(JsonProcessingException e, String place) {
    return SOURCE.matcher(String.valueOf(e.getOriginalMessage())).replaceAll(place);
  }

  /** The complaint: {@code not JSON: line 1: Unexpected end-of-input …}. */
  static InvalidArticleException of(JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return new InvalidArticleException("not JSON: line " + line + ": " + message(e), e);
  }
}
