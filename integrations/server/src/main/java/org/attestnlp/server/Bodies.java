package org.attestnlp.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.attestnlp.Article;
import org.attestnlp.html.HtmlArticle;
import org.attestnlp.json.ArticleRow;
import org.attestnlp.limit.Refusal;
import org.attestnlp.model.ArticleError;

/** Reads the body of a request for one article. */
record Bodies(int maximumCharacters) {

  /** The article of a body: a text, a page, or an object with id, text and date. */
  Article article(InputStream in, MediaType type, Query query) throws IOException, Problem {
    long most = maximumCharacters * 4L + (1 << 16);
    byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
    if (bytes.length > most) {
      throw problem(query.id(), Refusal.tooLarge(maximumCharacters));
    }
    if (type == MediaType.PAGE) {
      return checked(HtmlArticle.read(bytes, null).article(query.id(), query.date()));
    }
    try {
      String text = decode(bytes);
      String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return type == MediaType.JSON ? ofJson(body, query) : ofText(query.id(), body, query);
    } catch (CharacterCodingException e) {
      throw new Problem(400, "INPUT_NOT_UTF8", "the body is not UTF-8");
    }
  }

  private Article ofJson(String json, Query query) throws Problem {
    ArticleRow row = ArticleRow.read(json, query.fields());
    String text = row.text();
    if (text == null) {
      throw new Problem(400, "INVALID_ROW", String.valueOf(row.problem()));
    }
    String id = row.id() == null ? query.id() : row.id();
    return query.html()
        ? checked(
            HtmlArticle.read(text).article(id, row.date() == null ? query.date() : row.date()))
        : checked(new Article(id, text, row.date() == null ? query.date() : row.date()));
  }

  private Article ofText(String id, String text, Query query) throws Problem {
    return checked(
        query.html()
            ? HtmlArticle.read(text).article(id, query.date())
            : new Article(id, text, query.date()));
  }

  private Article checked(Article article) throws Problem {
    Refusal refusal = Refusal.of(article.text(), maximumCharacters);
    if (refusal != null) {
      throw problem(article.id(), refusal);
    }
    return article;
  }

  private static Problem problem(String id, Refusal refusal) {
    return Problem.of(new ArticleError(id, refusal.code(), refusal.message()));
  }

  /** Strictly: a byte that stands for nothing is an error. */
  static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
