package org.attestnlp.view;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.field.Cell;
import org.attestnlp.field.Type;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Offsets;

/**
 * One flat table a layer, as RFC 4180 has it: commas, quotes doubled, lines end in CR LF. A cell
 * that a spreadsheet would run as a formula gets an apostrophe in front; plain numbers stay.
 * Offsets are UTF-16 code units unless asked otherwise.
 *
 * <pre>{@code
 * out.print(CsvTables.header(CsvTables.Table.QUOTES));
 * out.print(CsvTables.rows(CsvTables.Table.QUOTES, article));
 * }</pre>
 */
public final class CsvTables {

  /** The tables. */
  public enum Table {
    /** A row for each mention. */
    ENTITIES(org.attestnlp.field.Table.ENTITIES),
    /** A row for each quote. */
    QUOTES(org.attestnlp.field.Table.QUOTES),
    /** A row for each claim. */
    CLAIMS(org.attestnlp.field.Table.CLAIMS),
    /** A row for each number that is no claim. */
    NUMBERS(org.attestnlp.field.Table.NUMBERS),
    /** A row for each event. */
    EVENTS(org.attestnlp.field.Table.EVENTS),
    /** A row for each article. */
    ARTICLES(org.attestnlp.field.Table.ARTICLES);

    @SuppressWarnings("ImmutableEnumChecker") // a record of a list that nobody can change
    private final org.attestnlp.field.Table<?> fields;

    Table(org.attestnlp.field.Table<?> fields) {
      this.fields = fields;
    }

    /** The name of its file: {@code quotes.csv}. */
    public String fileName() {
      return fields.name() + ".csv";
    }
  }

  private final AnnotatedArticle article;
  private final OffsetUnit unit;

  private CsvTables(AnnotatedArticle article, Offsets offsets) {
    this.article = article;
    this.unit = OffsetUnit.of(article.text(), offsets);
  }

  /** The first line. */
  public static String header(Table table) {
    List<String> names = new ArrayList<>(List.of("article"));
    table.fields.columns().forEach(column -> names.add(column.name()));
    return CsvLine.of(names);
  }

  /** The lines of an article; none if it has nothing of the kind. Offsets as Java counts. */
  public static String rows(Table table, AnnotatedArticle article) {
    return rows(table, article, Offsets.UTF_16);
  }

  /** The same with offsets of this unit. */
  public static String rows(Table table, AnnotatedArticle article, Offsets offsets) {
    return new CsvTables(article, offsets).rows(table.fields);
  }

  private <R> String rows(org.attestnlp.field.Table<R> table) {
    StringBuilder out = new StringBuilder();
    for (R item : table.rows().apply(article)) {
      List<String> cells = new ArrayList<>(List.of(article.id()));
      table.columns().forEach(column -> cells.add(words(column, item)));
      out.append(CsvLine.of(cells));
    }
    return out.toString();
  }

  private <R> String words(Cell<R> column, R item) {
    return column.type() instanceof Type.Offset && column.of(item) instanceof Integer offset
        ? String.valueOf(unit.fromUtf16(offset))
        : column.words(item);
  }
}
