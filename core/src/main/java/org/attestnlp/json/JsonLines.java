package org.attestnlp.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.attestnlp.model.Outcome;

/** Results from and to streams: one alone, or one a line. */
final class JsonLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonLines() {}

  /** Bytes that are not UTF-8 are an error, rather than other characters. */
  static Reader utf8(InputStream in) {
    return new InputStreamReader(
        in,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  static String rest(Reader in) throws IOException {
    StringBuilder all = new StringBuilder();
    char[] piece = new char[1 << 14];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      all.append(piece, 0, read);
    }
    return unmarked(all.toString());
  }

  static Stream<Outcome> read(Reader in) {
    AtomicInteger number = new AtomicInteger();
    return new BufferedReader(in)
        .lines()
        .map(line -> number.incrementAndGet() == 1 ? unmarked(line) : line)
        .filter(line -> !line.isBlank())
        .map(line -> outcome(line, number.get()))
        .onClose(() -> close(in));
  }

  private static Outcome outcome(String line, int number) {
    try {
      return ArticleReader.readOutcome(line);
    } catch (InvalidArticleException e) {
      throw new InvalidArticleException("line " + number + ": " + e.getMessage(), e);
    }
  }

  private static void close(Reader in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Stream<? extends Outcome> outcomes, ArticleJson.Style style, Writer out)
      throws IOException {
    for (Iterator<? extends Outcome> each = outcomes.iterator(); each.hasNext(); ) {
      out.write(ArticleJson.write(each.next(), style));
      out.write('\n');
    }
  }

  private static String unmarked(String json) {
    return json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
  }
}
