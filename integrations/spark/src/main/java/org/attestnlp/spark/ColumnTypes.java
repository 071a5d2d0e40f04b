package org.attestnlp.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.attestnlp.field.Cell;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.Type;
import org.attestnlp.model.Offsets;

/**
 * The column of each type of the description. A number is a double, as every reader of JSON in
 * Spark has it; what a double cannot hold stands beside, see {@link ExactDecimals}.
 *
 * @param offsets the unit of the offsets, which is said in the metadata of columns
 */
record ColumnTypes(Offsets offsets) implements Type.Cases<DataType> {

  /** A column for each field of a record. */
  <T> List<StructField> of(Shape<T> shape) {
    List<StructField> columns = new ArrayList<>();
    shape.keys().forEach(key -> columns.add(of(key)));
    return columns;
  }

  /** The column of a field. */
  StructField of(Field<?, ?> field) {
    return column(field.name(), field.type(), field.isNullable());
  }

  /** The column of a cell of a table, which may be empty. */
  StructField of(Cell<?> cell) {
    return column(cell.name(), cell.type(), true);
  }

  /**
   * Columns in whose values offsets stand say their unit. Spark keeps what is said of a column, and
   * forgets what is said of the fields in it.
   */
  private StructField column(String name, Type<?> type, boolean isNullable) {
    Metadata metadata = hasOffsets(type) ? unit() : Metadata.empty();
    return DataTypes.createStructField(name, type.match(this), isNullable, metadata);
  }

  private static boolean hasOffsets(Type<?> type) {
    return type instanceof Type.Offset
        || (type instanceof Type.Row<?> row && hasOffsets(row.each()))
        || (type instanceof Type.Struct<?> struct
            && struct.shape().keys().stream().anyMatch(key -> hasOffsets(key.type())));
  }

  private Metadata unit() {
    String said =
        switch (offsets) {
          case UTF_16 -> "offsets count UTF-16 code units of the text";
          case CODE_POINT -> "offsets count Unicode code points of the text";
        };
    return new MetadataBuilder()
        .putString("offsets", offsets.name())
        .putString("comment", said)
        .build();
  }

  /** The unit that a column says, if it says one. */
  static Offsets unit(StructField column) {
    Metadata said = column.metadata();
    return said.contains("offsets")
        ? Offsets.valueOf(said.getString("offsets"))
        : Offsets.CODE_POINT;
  }

  /** The same rows, with what is said of their columns. */
  static Dataset<Row> said(Dataset<Row> rows, StructType columns) {
    Column[] all = new Column[columns.size()];
    for (int i = 0; i < all.length; i++) {
      StructField column = columns.fields()[i];
      all[i] = rows.col("`" + column.name().replace("`", "``") + "`");
      if (!column.metadata().equals(Metadata.empty())) {
        all[i] = all[i].as(column.name(), column.metadata());
      }
    }
    return rows.select(all);
  }

  @Override
  public DataType text(Type<String> type) {
    return DataTypes.StringType;
  }

  @Override
  public DataType offset(Type.Offset type) {
    return DataTypes.IntegerType;
  }

  @Override
  public DataType decimal(Type.Decimal type) {
    return DataTypes.DoubleType;
  }

  @Override
  public DataType truth(Type.Truth type) {
    return DataTypes.BooleanType;
  }

  @Override
  public DataType day(Type.Day type) {
    return DataTypes.StringType; // as it is written: what Java class a DATE has hangs on a setting
  }

  @Override
  public <E extends Enum<E>> DataType word(Type.Word<E> type) {
    return DataTypes.StringType;
  }

  @Override
  public <S> DataType struct(Type.Struct<S> type) {
    return DataTypes.createStructType(of(type.shape()));
  }

  @Override
  public DataType open(Type.Open type) {
    return DataTypes.StringType; // JSON: what it holds is not known before it is there
  }

  @Override
  public <I> DataType row(Type.Row<I> type) {
    return DataTypes.createArrayType(type.each().match(this), false);
  }
}
