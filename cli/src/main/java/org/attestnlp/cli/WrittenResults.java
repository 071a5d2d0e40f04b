package org.attestnlp.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.JsonFault;
import org.jspecify.annotations.Nullable;

/**
 * Reads results as the command writes them: one object, an array of objects, or one object a line.
 * A first line that is whole, {@code {…}}, tells that lines follow; these are read one at a time.
 */
final class WrittenResults {

  /** Takes the results one at a time. */
  interface Visitor {
    /**
     * Takes one.
     *
     * @param place where it stands in its file: {@code :3} for a line, {@code [2]} in an array,
     *     empty for a lone object
     */
    void visit(String place, String json);
  }

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private WrittenResults() {}

  /**
   * Hands over every result.
   *
   * @throws java.nio.charset.CharacterCodingException if a byte is not UTF-8
   * @throws InvalidArticleException if an array is not JSON
   */
  static void read(InputStream in, Visitor visitor) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    String line = reader.readLine();
    line = line != null && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    int number = 1;
    while (line != null && line.isBlank()) {
      line = reader.readLine();
      number++;
    }
    if (line != null && isWhole(line.strip())) {
      lines(line, number, reader, visitor);
    } else if (line != null) {
      whole(rest(line, reader), visitor);
    }
  }

  private static boolean isWhole(String line) {
    return line.startsWith("{") && line.endsWith("}");
  }

  private static void lines(String first, int number, BufferedReader reader, Visitor visitor)
      throws IOException {
    int at = number;
    for (@Nullable String line = first; line != null; line = reader.readLine()) {
      if (!line.isBlank()) {
        visitor.visit(":" + at, line);
      }
      at++;
    }
  }

  private static String rest(String first, BufferedReader reader) throws IOException {
    StringBuilder all = new StringBuilder(first).append('\n');
    char[] piece = new char[1 << 14];
    for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
      all.append(piece, 0, read);
    }
    return all.toString();
  }

  private static void whole(String json, Visitor visitor) throws IOException {
    if (!json.stripLeading().startsWith("[")) {
      visitor.visit("", json);
      return;
    }
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      int index = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int begin = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        int end = (int) parser.currentLocation().getCharOffset();
        visitor.visit("[" + index++ + "]", json.substring(begin, end));
      }
      if (parser.nextToken() != null) {
        throw new InvalidArticleException("something stands behind the array; expected its end");
      }
    } catch (JsonProcessingException e) {
      throw new InvalidArticleException("not JSON: " + JsonFault.message(e));
    }
  }
}
