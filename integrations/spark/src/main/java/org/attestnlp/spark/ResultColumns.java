package org.attestnlp.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ErrorFields;
import org.attestnlp.field.Field;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a result, as the description of the fields has them: those of an article, the
 * error that stands in its place, and the few numbers that are no doubles.
 */
final class ResultColumns {

  /** What stands in the input's own columns. */
  private static final Set<String> OF_THE_INPUT =
      Set.of(ArticleFields.ID.name(), ArticleFields.TEXT.name(), ArticleFields.DATE.name());

  private static final OffsetUnit UTF_16 = OffsetUnit.of("", Offsets.UTF_16);

  private final Offsets offsets;
  private final List<RowWriter.Column<AnnotatedArticle>> article;
  private final int unitAt;
  private final Map<String, RowWriter.Column<ArticleError>> error = new HashMap<>();

  private ResultColumns(Offsets offsets, Set<String> without) {
    this.offsets = offsets;
    this.article =
        ArticleFields.ARTICLE.keys().stream()
            .filter(key -> !without.contains(key.name()))
            .<RowWriter.Column<AnnotatedArticle>>map(RowWriter.Column::of)
            .toList();
    this.unitAt =
        article.stream().map(RowWriter.Column::field).toList().indexOf(ArticleFields.OFFSETS);
    ErrorFields.RECORD.keys().forEach(key -> error.put(key.name(), RowWriter.Column.of(key)));
  }

  /** The columns that are added to those of the input. */
  static ResultColumns added(Offsets offsets) {
    return new ResultColumns(offsets, OF_THE_INPUT);
  }

  /** The columns of a result that stands alone, without the text. */
  static ResultColumns alone(Offsets offsets) {
    return new ResultColumns(offsets, Set.of(ArticleFields.TEXT.name()));
  }

  /** Their types; each may be null, since an article that failed has an error alone. */
  StructType types() {
    ColumnTypes types = new ColumnTypes(offsets);
    List<StructField> columns = new ArrayList<>();
    article.forEach(column -> columns.add(nullable(types, column.field())));
    columns.add(nullable(types, ErrorFields.ERROR));
    columns.add(ExactDecimals.COLUMN);
    return DataTypes.createStructType(columns);
  }

  private static StructField nullable(ColumnTypes types, Field<?, ?> field) {
    StructField column = types.of(field);
    return DataTypes.createStructField(column.name(), column.dataType(), true, column.metadata());
  }

  /** What stands in them for an outcome. */
  @Nullable Object[] write(Outcome outcome) {
    @Nullable Object[] cells = new @Nullable Object[article.size() + 2];
    if (outcome instanceof AnnotatedArticle result) {
      write(result, cells);
    } else if (outcome instanceof ArticleError failure) {
      write(failure, cells);
    }
    return cells;
  }

  private void write(AnnotatedArticle result, @Nullable Object[] cells) {
    OffsetUnit unit = OffsetUnit.of(result.text(), offsets);
    ExactDecimals decimals = ExactDecimals.none();
    int at = 0;
    for (RowWriter.Column<AnnotatedArticle> column : article) {
      cells[at++] = column.write(result, unit, decimals);
    }
    cells[unitAt] = offsets.name();
    cells[at + 1] = decimals.column();
  }

  /** An error stands where the article has a column of the same name, and in its own. */
  private void write(ArticleError failure, @Nullable Object[] cells) {
    int at = 0;
    for (RowWriter.Column<AnnotatedArticle> column : article) {
      cells[at++] = errorCell(column.field().name(), failure);
    }
    cells[at] = errorCell(ErrorFields.ERROR.name(), failure);
  }

  private @Nullable Object errorCell(String name, ArticleError failure) {
    RowWriter.Column<ArticleError> column = error.get(name);
    return column == null ? null : column.write(failure, UTF_16, ExactDecimals.none());
  }
}
