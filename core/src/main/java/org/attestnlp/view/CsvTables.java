package org.attestnlp.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

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
    ENTITIES,
    /** A row for each quote. */
    QUOTES,
    /** A row for each claim. */
    CLAIMS,
    /** A row for each number that is no claim. */
    NUMBERS;

    /** The name of its file: {@code quotes.csv}. */
    public String fileName() {
      return name().toLowerCase(Locale.ROOT) + ".csv";
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
    return line(
        switch (table) {
          case ENTITIES ->
              List.of(
                  "article", "entity", "type", "name", "titles", "kind", "begin", "end", "text");
          case QUOTES ->
              List.of(
                  "article",
                  "id",
                  "kind",
                  "begin",
                  "end",
                  "text",
                  "speakers",
                  "entities",
                  "cue",
                  "polarity",
                  "continues",
                  "rule");
          case CLAIMS ->
              List.of(
                  "article",
                  "id",
                  "begin",
                  "end",
                  "text",
                  "kind",
                  "value",
                  "value_high",
                  "approximate",
                  "unit",
                  "counted",
                  "of",
                  "claimants",
                  "factuality",
                  "event",
                  "agent",
                  "place",
                  "time",
                  "change",
                  "quote",
                  "disputed_by",
                  "rule");
          case NUMBERS ->
              List.of("article", "begin", "end", "text", "value", "value_high", "unit", "role");
        });
  }

  /** The lines of an article; none if it has nothing of the kind. Offsets as Java counts. */
  public static String rows(Table table, AnnotatedArticle article) {
    return rows(table, article, Offsets.UTF_16);
  }

  /** The same with offsets of this unit. */
  public static String rows(Table table, AnnotatedArticle article, Offsets offsets) {
    return new CsvTables(article, offsets).rows(table);
  }

  private String rows(Table table) {
    StringBuilder out = new StringBuilder();
    switch (table) {
      case ENTITIES -> article.entities().forEach(entity -> entity(entity, out));
      case QUOTES -> article.quotes().forEach(quote -> out.append(line(quote(quote))));
      case CLAIMS -> article.claims().forEach(claim -> out.append(line(claim(claim))));
      case NUMBERS -> article.numbers().forEach(number -> out.append(line(number(number))));
    }
    return out.toString();
  }

  private void entity(Entity entity, StringBuilder out) {
    for (Mention mention : entity.mentions()) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  article.id(),
                  entity.id(),
                  entity.type().name(),
                  entity.name(),
                  String.join("; ", entity.titles()),
                  mention.kind().name()));
      place(mention.span(), cells);
      out.append(line(cells));
    }
  }

  private List<String> quote(Quote quote) {
    List<String> cells = new ArrayList<>(List.of(article.id(), quote.id(), quote.kind().name()));
    place(quote.span(), cells);
    cells.add(Phrases.sources(quote.speakers()));
    cells.add(
        String.join(
            "; ",
            quote.speakers().stream()
                .map(speaker -> speaker.entity() == null ? "" : speaker.entity())
                .toList()));
    cells.add(quote.cue() == null ? "" : quote.cue().lemma());
    cells.add(quote.polarity().name());
    cells.add(quote.continues() == null ? "" : quote.continues());
    cells.add(quote.rule());
    return cells;
  }

  private List<String> claim(Claim claim) {
    List<String> cells = new ArrayList<>(List.of(article.id(), claim.id()));
    place(claim.span(), cells);
    cells.add(claim.kind().name());
    cells.add(plain(claim.value()));
    cells.add(plain(claim.valueHigh()));
    cells.add(String.valueOf(claim.approximate()));
    cells.add(claim.unit() == null ? "" : claim.unit());
    cells.add(claim.counted() == null ? "" : claim.counted().span().text());
    cells.add(Phrases.words(claim.of()));
    cells.add(String.join(" > ", claim.claimants().stream().map(s -> s.name()).toList()));
    cells.add(claim.factuality().name());
    cells.add(claim.event() == null ? "" : claim.event().lemma());
    cells.add(claim.agent() == null ? "" : claim.agent().span().text());
    cells.add(claim.place() == null ? "" : claim.place().span().text());
    cells.add(claim.time() == null ? "" : claim.time().span().text());
    cells.add(
        claim.change() == null ? "" : claim.change().direction() + " " + claim.change().role());
    cells.add(claim.quote() == null ? "" : claim.quote());
    cells.add(Phrases.sources(claim.disputedBy()));
    cells.add(claim.rule());
    return cells;
  }

  private List<String> number(NumberMention number) {
    List<String> cells = new ArrayList<>(List.of(article.id()));
    place(number.span(), cells);
    cells.add(plain(number.value()));
    cells.add(plain(number.valueHigh()));
    cells.add(number.unit() == null ? "" : number.unit());
    cells.add(number.role().name());
    return cells;
  }

  private void place(Span span, List<String> cells) {
    cells.add(String.valueOf(unit.fromUtf16(span.begin())));
    cells.add(String.valueOf(unit.fromUtf16(span.end())));
    cells.add(span.text());
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private static String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      line.append(line.isEmpty() ? "" : ",").append(cell(cell));
    }
    return line.append("\r\n").toString();
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    boolean trimmed = safe.equals(safe.strip());
    return plain && trimmed ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** What Excel, LibreOffice and Google would run: = + - @, also behind a tab or a line break. */
  private static boolean isFormula(String value) {
    if (value.isEmpty() || "=+-@\t\r\n".indexOf(value.charAt(0)) < 0) {
      return false;
    }
    return !value.matches("-\\d{1,30}(\\.\\d{1,30})?");
  }
}
