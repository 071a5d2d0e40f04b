package org.attestnlp.testing.stored;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Producer;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one phrase.
 *
 * @param text the phrase in one line, behind its date in brackets if it has one
 * @param digest of its whole JSON but for the versions: the first eight digits of its SHA-256
 * @param tokens what the engine saw, as lines of a sketch
 * @param items what was found, as {@link ItemLines}
 */
public record StoredRow(String text, String digest, List<String> tokens, List<String> items) {

  private static final Producer ANY = new Producer("attest", "", "", "");

  /** Copies the lists. */
  public StoredRow {
    tokens = List.copyOf(tokens);
    items = List.copyOf(items);
  }

  /** The row of a result. */
  public static StoredRow of(AnnotatedArticle found, List<String> tokens) {
    return new StoredRow(
        key(found.text(), found.date()), digest(found), tokens, ItemLines.of(found));
  }

  /** What the row of a text is known by. */
  public static String key(String text, @Nullable LocalDate date) {
    return (date == null ? "" : "[" + date + "] ") + ItemLines.oneLine(text);
  }

  private static String digest(AnnotatedArticle found) {
    AnnotatedArticle plain =
        Draft.like(ArticleFields.ARTICLE, found)
            .set(ArticleFields.ID, "phrase")
            .set(ArticleFields.PRODUCER, ANY)
            .make();
    byte[] json =
        ArticleJson.write(plain, ArticleJson.Style.COMPACT).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(json);
      return HexFormat.of().formatHex(sum, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
