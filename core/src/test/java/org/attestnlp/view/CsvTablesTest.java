package org.attestnlp.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.testing.SampleArticle;
import org.attestnlp.view.CsvTables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CsvTablesTest {

  private static final AnnotatedArticle ARTICLE = SampleArticle.build();

  @ParameterizedTest
  @EnumSource
  void every_row_has_a_cell_for_each_name_of_the_header(Table table) {
    List<List<String>> rows = parse(CsvTables.header(table) + CsvTables.rows(table, ARTICLE));
    assertThat(rows)
        .hasSizeGreaterThan(1)
        .allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
  }

  @Test
  void a_claim_gives_its_record() {
    List<List<String>> rows =
        parse(CsvTables.header(Table.CLAIMS) + CsvTables.rows(Table.CLAIMS, ARTICLE));
    List<String> names = rows.get(0);
    List<String> claim = rows.get(1);
    assertThat(claim.get(names.indexOf("value"))).isEqualTo("40");
    assertThat(claim.get(names.indexOf("value_high"))).isEqualTo("50");
    assertThat(claim.get(names.indexOf("counted"))).isEqualTo("homes");
    assertThat(claim.get(names.indexOf("claimants"))).isEqualTo("Ada Quill");
    assertThat(claim.get(names.indexOf("disputed_by"))).isEqualTo("Police");
    int begin = Integer.parseInt(claim.get(names.indexOf("begin")));
    assertThat(ARTICLE.text().substring(begin)).startsWith("40 to 50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          =1+1|'=1+1
          +49 1|'+49 1
          @SUM(A1)|'@SUM(A1)
          -2+3|'-2+3
          -5|-5
          -2.5|-2.5
          plain|plain
          """)
  void formulas_are_made_harmless_and_numbers_stay(String id, String cell) {
    assertThat(parse(CsvTables.rows(Table.ENTITIES, named(id))).get(0).get(0)).isEqualTo(cell);
  }

  @Test
  void tabs_and_line_breaks_that_lead_to_a_formula_are_made_harmless() {
    assertThat(parse(CsvTables.rows(Table.ENTITIES, named("\t=1"))).get(0).get(0))
        .isEqualTo("'\t=1");
    assertThat(parse(CsvTables.rows(Table.ENTITIES, named("\r=1"))).get(0).get(0))
        .isEqualTo("'\r=1");
  }

  @Test
  void commas_quotes_and_line_breaks_survive() {
    String odd = "a,\"b\"\nc";
    assertThat(parse(CsvTables.rows(Table.QUOTES, named(odd))).get(0).get(0)).isEqualTo(odd);
  }

  private static AnnotatedArticle named(String id) {
    return ArticleFields.ARTICLE.with(ARTICLE, ArticleFields.ID, id);
  }

  /** RFC 4180, strictly. */
  private static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int i = 0;
    while (i < csv.length()) {
      StringBuilder cell = new StringBuilder();
      if (csv.charAt(i) == '"') {
        i++;
        while (csv.charAt(i) != '"' || (i + 1 < csv.length() && csv.charAt(i + 1) == '"')) {
          i += csv.charAt(i) == '"' ? 1 : 0;
          cell.append(csv.charAt(i++));
        }
        i++;
      } else {
        while (csv.charAt(i) != ',' && csv.charAt(i) != '\r') {
          assertThat(csv.charAt(i)).isNotIn('"', '\n');
          cell.append(csv.charAt(i++));
        }
      }
      row.add(cell.toString());
      if (csv.charAt(i) == ',') {
        i++;
      } else {
        assertThat(csv.substring(i, i + 2)).isEqualTo("\r\n");
        i += 2;
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows;
  }
}
