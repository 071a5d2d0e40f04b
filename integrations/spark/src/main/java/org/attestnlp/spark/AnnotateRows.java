package org.attestnlp.spark;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.ErrorCode;
import org.attestnlp.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Annotates the rows of a partition, one after the other: a task holds one article at a time.
 *
 * @param settings how
 * @param kept how many columns come before id, text, date and problem, and stay
 */
record AnnotateRows(Settings settings, int kept) implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Reading reading = Reading.of(settings);
    ResultColumns columns = ResultColumns.added(settings.offsets());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
        .map(row -> annotate(row, reading, columns))
        .iterator();
  }

  private Row annotate(Row row, Reading reading, ResultColumns columns) {
    @Nullable Object[] cells = columns.write(outcome(row, reading), kept);
    for (int i = 0; i < kept; i++) {
      cells[i] = row.get(i);
    }
    return RowFactory.create(cells);
  }

  private Outcome outcome(Row row, Reading reading) {
    String id = row.getString(kept);
    String problem = row.getString(kept + 3);
    return problem == null
        ? reading.outcome(id, row.getString(kept + 1), row.getString(kept + 2))
        : new ArticleError(id, ErrorCode.INVALID_ROW, id + ": " + problem);
  }
}
