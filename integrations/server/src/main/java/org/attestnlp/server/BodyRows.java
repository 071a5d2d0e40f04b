package org.attestnlp.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import org.attestnlp.Article;
import org.attestnlp.html.HtmlArticle;
import org.attestnlp.json.ArticleRow;
import org.attestnlp.limit.Refusal;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a body, one at a time; ids and messages are those of the command for standard input.
 */
final class BodyRows {

  /**
   * An article, or why there is none.
   *
   * @param article null if there is an error
   * @param error null if there is an article
   */
  record Row(@Nullable Article article, @Nullable ArticleError error) {}

  private final InputStream in;
  private final Query query;
  private final int maximumCharacters;
  private int line;

  BodyRows(InputStream in, Query query, int maximumCharacters) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.query = query;
    this.maximumCharacters = maximumCharacters;
  }

  /** The next row that is not blank; null at the end. */
  @Nullable Row next() throws IOException {
    while (true) {
      int limit = Math.min(maximumCharacters, Integer.MAX_VALUE / 16) * 8 + (1 << 16);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int b = in.read();
      if (b < 0) {
        return null;
      }
      line++;
      boolean tooLong = false;
      for (; b >= 0 && b != '\n'; b = in.read()) {
        tooLong |= bytes.size() >= limit;
        if (!tooLong) {
          bytes.write(b);
        }
      }
      String place = "stdin:" + line;
      if (tooLong) {
        return broken(place, Refusal.tooLarge(maximumCharacters));
      }
      try {
        String row = Bodies.decode(bytes.toByteArray());
        String given = line == 1 && row.startsWith("\uFEFF") ? row.substring(1) : row;
        if (!given.isBlank()) {
          return row(ArticleRow.read(given, query.fields()), place);
        }
      } catch (CharacterCodingException e) {
        return broken(place, ErrorCode.INPUT_NOT_UTF8, "not UTF-8");
      }
    }
  }

  /** What stands in the place of the rows that were not read because the server stops. */
  ArticleError unread() {
    String message = "the server stops; what follows line " + line + " was not read";
    return new ArticleError("stdin:" + (line + 1), ErrorCode.INTERNAL, message);
  }

  private Row row(ArticleRow given, String place) {
    String id = given.id() == null ? place : given.id();
    if (given.text() == null) {
      return broken(id, ErrorCode.INVALID_ROW, String.valueOf(given.problem()));
    }
    LocalDate day = given.date() == null ? query.date() : given.date();
    Article article =
        query.html()
            ? HtmlArticle.read(given.text()).article(id, day)
            : new Article(id, given.text(), day);
    Refusal refusal = Refusal.of(article.text(), maximumCharacters);
    return refusal == null ? new Row(article, null) : broken(id, refusal);
  }

  private Row broken(String id, Refusal refusal) {
    return broken(id, refusal.code(), refusal.message());
  }

  private Row broken(String id, ErrorCode code, String message) {
    return new Row(
        null, new ArticleError(id, code, "standard input: line " + line + ": " + message));
  }
}
