package org.attestnlp.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.attestnlp.field.ErrorFields;
import org.attestnlp.model.Offsets;
import org.jspecify.annotations.Nullable;

/**
 * How a table of articles is annotated; see {@link Attest#on}.
 *
 * <pre>{@code
 * Dataset<Row> done =
 *     Attest.on(articles).id("id").text("text").date("date").only("quotes").annotate();
 * }</pre>
 */
public final class Annotation {

  private final Dataset<Row> articles;
  private final Given given;
  private final Settings settings;
  private final @Nullable String problem;

  private Annotation(
      Dataset<Row> articles, Given given, Settings settings, @Nullable String problem) {
    this.articles = articles;
    this.given = given;
    this.settings = settings;
    this.problem = problem;
  }

  static Annotation of(Dataset<Row> articles) {
    return new Annotation(articles, Given.USUAL, Settings.USUAL, null);
  }

  /** The column of the ids, {@code id} unless said otherwise; numbers become texts. */
  public Annotation id(String column) {
    return with(new Given(column, given.text(), given.date()));
  }

  /** The column of the articles, {@code text} unless said otherwise. */
  public Annotation text(String column) {
    return with(new Given(given.id(), column, given.date()));
  }

  /** The column of their dates: a DATE, a TIMESTAMP, or a text YYYY-MM-DD; none by default. */
  public Annotation date(String column) {
    return with(new Given(given.id(), given.text(), column));
  }

  /** The engine by name, instead of the first on the class path of the executors. */
  public Annotation engine(String name) {
    return with(settings.engine(name));
  }

  /**
   * Only these layers: {@code entities}, {@code quotes}, {@code claims}.
   *
   * @throws IllegalArgumentException if there is no such layer
   */
  public Annotation only(String... layers) {
    return with(settings.only(List.of(layers)));
  }

  /** How long an article may be and take. */
  public Annotation limits(Limits limits) {
    return with(settings.limits(limits));
  }

  /** The unit of the offsets; code points by default, as Python and SQL count characters. */
  public Annotation offsets(Offsets unit) {
    return with(settings.offsets(unit));
  }

  /** An article of which a step fails has an error, instead of what the other steps found. */
  public Annotation strict() {
    return with(settings.strict(true));
  }

  /** A column that says what is wrong with a row before it is read, null if nothing is. */
  Annotation problem(String column) {
    return new Annotation(articles, given, settings, column);
  }

  Annotation settings(Settings all) {
    return with(all);
  }

  /**
   * The articles with a column for each field of a result, and {@code error}. A row that cannot be
   * read has an error in place of a result; no row is lost and none fails its task. Articles are
   * read when a column of their results is asked for; {@code count()} asks for none.
   *
   * @throws IllegalArgumentException if a column is missing, or one of the articles has the name of
   *     a column that is added
   */
  public Dataset<Row> annotate() {
    List<StructField> kept = new ArrayList<>();
    for (StructField column : articles.schema().fields()) {
      if (!column.name().equals(problem)) {
        kept.add(column);
      }
    }
    StructType done = schema(kept);
    String whole = unused("attest");
    return articles
        .withColumn(whole, result().apply(arguments()))
        .select(columns(done, kept.size(), whole));
  }

  /** Not to be called again for each column that is taken of its result. */
  private UserDefinedFunction result() {
    StructType columns = ResultColumns.added(settings.offsets()).types();
    return functions.udf(new AnnotateRow(settings), columns).asNondeterministic();
  }

  private Column[] arguments() {
    Column[] columns = Arrays.copyOf(given.columns(articles), 4);
    Column none = functions.lit(null);
    columns[3] = (problem == null ? none : articles.col(problem)).cast(DataTypes.StringType);
    return columns;
  }

  /** The input's own columns, then those of the result. */
  private static Column[] columns(StructType done, int kept, String whole) {
    Column[] columns = new Column[done.size()];
    for (int i = 0; i < columns.length; i++) {
      StructField column = done.fields()[i];
      String name = "`" + column.name().replace("`", "``") + "`";
      columns[i] =
          i < kept
              ? functions.col(name)
              : functions.col(whole + "." + name).as(column.name(), column.metadata());
    }
    return columns;
  }

  private String unused(String name) {
    boolean taken = Arrays.stream(articles.columns()).anyMatch(name::equalsIgnoreCase);
    return taken ? unused(name + "_") : name;
  }

  private StructType schema(List<StructField> kept) {
    List<StructField> all = new ArrayList<>(kept);
    for (StructField added : ResultColumns.added(settings.offsets()).types().fields()) {
      if (kept.stream().anyMatch(column -> column.name().equalsIgnoreCase(added.name()))) {
        throw new IllegalArgumentException(
            "the articles have a column "
                + added.name()
                + ", as the result does; rename it: withColumnRenamed(\""
                + added.name()
                + "\", \"own_"
                + added.name()
                + "\")");
      }
      all.add(
          added.name().equals(ErrorFields.ERROR.name())
              ? DataTypes.createStructField(added.name(), added.dataType(), true, given.metadata())
              : added);
    }
    return DataTypes.createStructType(all);
  }

  private Annotation with(Given others) {
    return new Annotation(articles, others, settings, problem);
  }

  private Annotation with(Settings others) {
    return new Annotation(articles, given, others, problem);
  }
}
