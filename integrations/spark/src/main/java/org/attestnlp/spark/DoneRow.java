package org.attestnlp.spark;

import java.time.LocalDate;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.ErrorFields;
import org.attestnlp.field.Field;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Outcome;
import org.attestnlp.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/** Makes an outcome again of the row of a table of results. */
final class DoneRow {

  private static final OffsetUnit UTF_16 = OffsetUnit.of("", Offsets.UTF_16);

  private static final String ID = "attest_id";
  private static final String TEXT = "attest_text";
  private static final String DATE = "attest_date";

  private DoneRow() {}

  /** The results with id, text and date under names that rows are read by. */
  static Dataset<Row> prepared(Dataset<Row> done) {
    Column[] given = Given.of(done.schema()).columns(done);
    return done.select(functions.col("*"), given[0].as(ID), given[1].as(TEXT), given[2].as(DATE));
  }

  /** The outcome of a prepared row. */
  static Outcome outcome(Row row) {
    Object id = RowReader.column(row, ID);
    Object error = RowReader.column(row, ErrorFields.ERROR.name());
    return error == null ? article(row, String.valueOf(id)) : error(row, id == null ? "" : id);
  }

  private static ArticleError error(Row row, Object id) {
    Draft<ArticleError> draft = Draft.of(ErrorFields.RECORD).set(ErrorFields.ID, id.toString());
    RowReader.set(draft, ErrorFields.ERROR, row, UTF_16, ExactDecimals.none());
    return draft.make();
  }

  private static AnnotatedArticle article(Row row, String id) {
    String text = (String) RowReader.column(row, TEXT);
    if (text == null) {
      throw new IllegalArgumentException(id + ": the row has a result and no text");
    }
    OffsetUnit unit = OffsetUnit.of(text, offsets(row));
    ExactDecimals decimals = ExactDecimals.of(RowReader.column(row, ExactDecimals.COLUMN.name()));
    Draft<AnnotatedArticle> draft = Draft.of(ArticleFields.ARTICLE);
    for (Field<AnnotatedArticle, ?> field : ArticleFields.ARTICLE.fields()) {
      if (!field.equals(ArticleFields.TEXT)) {
        RowReader.set(draft, field, row, unit, decimals);
      }
    }
    return draft
        .set(ArticleFields.ID, id)
        .set(ArticleFields.TEXT, text)
        .set(ArticleFields.DATE, date(row))
        .make();
  }

  private static @Nullable LocalDate date(Row row) {
    Object date = RowReader.column(row, DATE);
    return date == null ? null : PublicationDate.parse((String) date);
  }

  /** The unit of the offsets of a row. */
  static Offsets offsets(Row row) {
    Object unit = RowReader.column(row, ArticleFields.OFFSETS.name());
    return unit == null ? Offsets.UTF_16 : Offsets.valueOf((String) unit);
  }

  /**
   * The line of a row, as the command writes it.
   *
   * @param withText whether the text of the article is written
   */
  record Line(boolean withText) implements MapFunction<Row, String> {

    @Override
    public String call(Row row) {
      return ArticleJson.write(outcome(row), new ArticleJson.Style(false, offsets(row), withText));
    }
  }
}
