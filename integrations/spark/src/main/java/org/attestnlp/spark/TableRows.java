package org.attestnlp.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Cell;
import org.attestnlp.field.Table;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.model.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * A row for each item of a table of the results.
 *
 * @param name the name of the table
 * @param kept the columns of the results that stand in front
 */
record TableRows(String name, List<String> kept) implements FlatMapFunction<Row, Row> {

  /** The columns: the kept ones, the article's id, and those of the table. */
  static StructType columns(StructType done, Table<?> table, List<String> kept) {
    List<StructField> columns = new ArrayList<>();
    kept.forEach(column -> columns.add(done.apply(column)));
    columns.add(DataTypes.createStructField("article", DataTypes.StringType, true));
    ColumnTypes types = new ColumnTypes(ColumnTypes.unit(done.apply(layer(table))));
    table.columns().forEach(cell -> columns.add(types.of(cell)));
    return DataTypes.createStructType(columns);
  }

  /**
   * The column that says which unit its offsets have; the table of the articles has none itself.
   */
  private static String layer(Table<?> table) {
    return table.equals(Table.ARTICLES) ? ArticleFields.CLAIMS.name() : table.name();
  }

  @Override
  public Iterator<Row> call(Row row) {
    List<Row> rows = new ArrayList<>();
    if (DoneRow.outcome(row) instanceof AnnotatedArticle article) {
      add(table(), article, row, rows);
    }
    return rows.iterator();
  }

  private Table<?> table() {
    return Table.ALL.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private <R> void add(Table<R> table, AnnotatedArticle article, Row row, List<Row> rows) {
    OffsetUnit unit = OffsetUnit.of(article.text(), DoneRow.offsets(row));
    for (R item : table.rows().apply(article)) {
      List<@Nullable Object> cells = new ArrayList<>();
      kept.forEach(column -> cells.add(RowReader.column(row, column)));
      cells.add(article.id());
      for (Cell<R> cell : table.columns()) {
        cells.add(RowWriter.cell(cell, item, unit));
      }
      rows.add(RowFactory.create(cells.toArray()));
    }
  }
}
