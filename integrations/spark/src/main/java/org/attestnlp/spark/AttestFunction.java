package org.attestnlp.spark;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The functions of SQL, {@code attest(text, id, date)} and {@code attest_json(text, id, date)}.
 *
 * @param settings how
 */
record AttestFunction(Settings settings)
    implements UDF3<@Nullable String, @Nullable Object, @Nullable Object, Row> {

  private static final int DAY = "2026-05-04".length();

  @Override
  public Row call(@Nullable String text, @Nullable Object id, @Nullable Object date) {
    return RowFactory.create(Reading.of(settings).alone().write(outcome(settings, text, id, date)));
  }

  /**
   * The same as the line of the command.
   *
   * @param settings how
   */
  record Json(Settings settings)
      implements UDF3<@Nullable String, @Nullable Object, @Nullable Object, String> {

    @Override
    public String call(@Nullable String text, @Nullable Object id, @Nullable Object date) {
      return ArticleJson.write(
          outcome(settings, text, id, date),
          new ArticleJson.Style(false, settings.offsets(), true));
    }
  }

  private static Outcome outcome(
      Settings settings, @Nullable String text, @Nullable Object id, @Nullable Object date) {
    return Reading.of(settings).outcome(id == null ? null : id.toString(), text, day(date));
  }

  private static @Nullable String day(@Nullable Object date) {
    boolean hasTime = date instanceof Timestamp || date instanceof LocalDateTime;
    return date == null ? null : hasTime ? date.toString().substring(0, DAY) : date.toString();
  }
}
