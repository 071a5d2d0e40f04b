package org.attestnlp.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** What is wrong with a text that is not JSON, in a line for a person. */
final class JsonFault {

  /** As in "(start marker at [Source: REDACTED (…); line: 1, column: 1])". */
  private static final Pattern SOURCE =
      Pattern.compile("\\[Source: [^;\\]]*; line: (\\d{1,10}), column: (\\d{1,10})\\]");

  private JsonFault() {}

  /** The complaint: {@code not JSON: line 1: Unexpected end-of-input …}. */
  static InvalidArticleException of(JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    String message =
        SOURCE.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("line $1, column $2");
    return new InvalidArticleException("not JSON: line " + line + ": " + message, e);
  }
}
