package org.attestnlp.spark;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.attestnlp.json.ArticleJson;

/**
 * The line of a row, as the command writes it.
 *
 * @param withText whether the text of the article is written
 */
record JsonLines(boolean withText) implements MapFunction<Row, String> {

  @Override
  public String call(Row row) {
    return ArticleJson.write(
        DoneRow.outcome(row), new ArticleJson.Style(false, DoneRow.offsets(row), withText));
  }
}
