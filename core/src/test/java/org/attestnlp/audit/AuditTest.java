package org.attestnlp.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.audit.Heard.described;

import java.util.List;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuditTest {

  private static final Source OFFICIAL = described("An official", SourceKind.OFFICIAL);
  private static final Source POLICE = described("Police", SourceKind.GOVERNMENT);
  private static final Source REPORT = described("a report", SourceKind.DOCUMENT);

  /** Five quotes, four claims; counted by hand. */
  private static AnnotatedArticle article() {
    Heard heard = new Heard();
    Source quill = heard.person("Ada Quill", List.of("Mayor"), "She");
    heard.quote(quill).quote(quill, OFFICIAL).quote(described("an official", SourceKind.OFFICIAL));
    heard.quote().quote(REPORT);
    heard.claim(List.of(OFFICIAL), List.of(POLICE)); // both sides
    heard.claim(List.of(), List.of(), "c3"); // one side
    heard.claim(List.of(quill), List.of(), "c2"); // the same conflict
    heard.claim(List.of(POLICE, OFFICIAL), List.of());
    return heard.article("hall");
  }

  @Test
  void quotes_and_claims_count_once_for_each_kind_behind_them_and_sources_once() {
    Sourcing sourcing = Sourcing.of(article());
    assertThat(sourcing.all()).isEqualTo(new Usage(4, 5, 4));
    assertThat(sourcing.kinds())
        .containsEntry(SourceKind.NAMED_PERSON, new Usage(1, 2, 1))
        .containsEntry(SourceKind.OFFICIAL, new Usage(1, 2, 2))
        .containsEntry(SourceKind.GOVERNMENT, new Usage(1, 0, 1))
        .containsEntry(SourceKind.DOCUMENT, new Usage(1, 1, 0))
        .containsEntry(SourceKind.WITNESS, Usage.NONE);
  }

  @Test
  void what_rests_on_unnamed_people_alone_is_told_apart_from_what_has_no_source() {
    Sourcing sourcing = Sourcing.of(article());
    assertThat(sourcing.unnamed()).isEqualTo(new Usage(1, 1, 1));
    assertThat(sourcing.unsourced()).isEqualTo(new Usage(0, 1, 1));
    assertThat(sourcing.unnamedShare()).isEqualTo(2.0 / 7); // 4 quotes and 3 claims have a source
  }

  @Test
  void a_conflict_has_both_sides_if_each_has_a_source_of_its_own() {
    Sourcing sourcing = Sourcing.of(article());
    assertThat(sourcing.conflicts()).isEqualTo(2);
    assertThat(sourcing.oneSided()).isEqualTo(1);
    AnnotatedArticle same =
        new Heard()
            .claim(List.of(POLICE), List.of(), "c2")
            .claim(List.of(POLICE), List.of())
            .article("same");
    assertThat(Sourcing.of(same).oneSided()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SPOKESPERSON | a spokeswoman for the mill      | FEMALE
          SPOKESPERSON | a spokesman                     | MALE
          SPOKESPERSON | a spokesperson                  | NOT_TOLD
          WITNESS      | two women                       | FEMALE
          WITNESS      | the wife of a policeman         | FEMALE
          WITNESS      | a man who saw the woman fall    | MALE
          GROUP        | men and women                   | NOT_TOLD
          OFFICIAL     | a senior official               | NOT_TOLD
          ORGANIZATION | the union of women              |
          UNKNOWN      | the man                         |
          """)
  void the_gender_of_a_description_is_that_of_its_noun(
      SourceKind kind, String name, Gender gender) {
    AnnotatedArticle article = new Heard().article("x");
    assertThat(GenderSigns.of(described(name, kind), article)).isEqualTo(gender);
  }

  @Test
  void the_gender_of_a_name_is_that_of_its_pronouns_and_titles_never_of_the_name() {
    Heard heard = new Heard();
    Source she = heard.person("Ada Quill", List.of(), "her", "She");
    Source mr = heard.person("Reis", List.of("Mr."));
    Source mary = heard.person("Mary Pell", List.of("Mayor"));
    Source both = heard.person("Kim Holt", List.of("Ms"), "he");
    AnnotatedArticle article = heard.article("x");
    assertThat(List.of(she, mr, mary, both).stream().map(s -> GenderSigns.of(s, article)))
        .containsExactly(Gender.FEMALE, Gender.MALE, Gender.NOT_TOLD, Gender.NOT_TOLD);
  }

  @Test
  void sources_of_results_without_kinds_are_unknown_and_unnamed_if_only_described() {
    Heard heard = new Heard();
    Source ada = heard.person("Ada Quill", List.of());
    Source bare = new Source(ada.status(), ada.name(), ada.entity(), null);
    AnnotatedArticle old = heard.quote(bare).quote(described("a clerk", null)).article("old");
    assertThat(Sourcing.of(old).kinds()).containsEntry(SourceKind.UNKNOWN, new Usage(2, 2, 0));
    assertThat(Sourcing.of(old).unnamed()).isEqualTo(new Usage(1, 1, 0));
  }

  @Test
  void several_articles_add_up_and_every_form_tells_the_same() {
    Audit audit = new Audit();
    audit.add(article());
    audit.add(ArticleFields.ARTICLE.with(article(), ArticleFields.INCOMPLETE, List.of("numbers")));
    assertThat(audit.total().all()).isEqualTo(new Usage(8, 10, 8));
    assertThat(audit.total().incomplete()).isEqualTo(1);
    var json = PrettyJson.read(AuditJson.write(audit));
    assertThat(json.at("/total/kinds/official/quotes").intValue()).isEqualTo(4);
    assertThat(json.at("/articles/0/id").textValue()).isEqualTo("hall");
    assertThat(json.at("/articles/0/unnamed_share").decimalValue()).isEqualTo("0.2857");
    List<String> csv = AuditCsv.write(audit).lines().toList();
    List<String> names = List.of(csv.get(0).split(","));
    List<String> total = List.of(csv.get(3).split(","));
    assertThat(total).hasSameSizeAs(names).startsWith("(all)", "10", "8", "8");
    assertThat(total.get(names.indexOf("quotes_official"))).isEqualTo("4");
    assertThat(AuditTable.write(audit))
        .contains("  official                          2        4        4\n")
        .contains("28.6 % of quotes and claims with a source rest on unnamed people alone\n")
        .contains("4 conflicts, 2 without both sides\n")
        .contains("1 of the articles is incomplete");
  }

  @Test
  void ids_neither_run_in_a_spreadsheet_nor_move_the_cursor() {
    Audit audit = new Audit();
    audit.add(new Heard().article("=1+1\u001b[2J"));
    assertThat(AuditCsv.write(audit)).contains("\r\n'=1+1");
    assertThat(AuditTable.write(audit)).doesNotContain("\u001b");
  }

  @Test
  void nothing_gives_nothing() {
    assertThat(AuditTable.write(new Audit())).contains("0.0 % of quotes");
    assertThat(AuditCsv.write(new Audit()).lines()).hasSize(2);
  }
}
