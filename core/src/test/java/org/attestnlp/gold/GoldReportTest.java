package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.file.GoldReader;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.gold.report.GoldReport;
import org.attestnlp.gold.report.GoldReport.Format;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.Scores;
import org.attestnlp.model.EntityType;
import org.junit.jupiter.api.Test;

/** Reports of comparisons that are put together by hand. */
class GoldReportTest {

  private static final Difference CHANGED =
      new Difference(
          Difference.Kind.CHANGED,
          "mill/quotes/73-80",
          GoldLayer.QUOTES,
          Fixture.span("We stay"),
          Fixture.span("We stay"),
          "speaker *Quill* <b>found</b> as [Marsh] & 1|2");
  private static final Difference NEW =
      new Difference(
          Difference.Kind.NEW,
          "mill/claims/120-122+",
          GoldLayer.CLAIMS,
          null,
          Fixture.span("12"),
          "12 by the article");
  private static final List<String> PROBLEMS = List.of("gold/x_y.json: not UTF-8");

  private static Comparison comparison(GoldArticle gold, Difference... differences) {
    Scores scores = new Scores(new TreeMap<>(Map.of("quotes.right", Counts.of(1, 2, 2))));
    return new Comparison(
        gold, Fixture.right().result(), scores, List.of(differences), new TreeSet<>());
  }

  private static GoldReport.Check check(List<Ratchet.Failure> failures, List<String> gains) {
    return new GoldReport.Check("hand", 5, new Ratchet.Outcome(failures, gains), false);
  }

  @Test
  void markdown_takes_nothing_of_a_text_for_markup() {
    Comparison both = comparison(Fixture.right().gold(), CHANGED, NEW);
    assertThat(GoldReport.of(List.of(both), PROBLEMS).write(Format.MARKDOWN))
        .isEqualTo(
            """
            ## 2 items: 1 changed, 1 new, and these metrics

            - changed mill/quotes/73-80: speaker \\*Quill\\* \\<b\\>found\\</b\\> as \\[Marsh\\] \\& 1\\|2 \s
              …id the mill would close. He denied it. “\\[We stay\\],” said Marsh. She counted 40 boats and …
            - new mill/claims/120-122+: 12 by the article \s
              …,” said Marsh. She counted 40 boats and \\[12\\] trucks.

            <details><summary>Metrics</summary>

            | metric | P | R | F1 | 95 % | mean F1 | gold | found |
            |---|---|---|---|---|---|---|---|
            | quotes.right | 50.0 | 50.0 | 50.0 | [50.0, 50.0] | 50.0 | 2 | 2 |

            </details>

            ## Problems

            - gold/x\\_y.json: not UTF-8
            """);
  }

  @Test
  void markdown_of_a_check_lists_what_it_fails() {
    Ratchet.Failure lost =
        new Ratchet.Failure(
            Ratchet.Failure.Kind.LOST, "mill/quotes/73-80", "lost: it\n    - [here] #1");
    GoldReport report =
        new GoldReport(
            List.of(comparison(Fixture.right().gold(), CHANGED)),
            List.of(),
            check(List.of(lost), List.of("mill/claims/1-2")));
    assertThat(report.write(Format.MARKDOWN))
        .isEqualTo(
            """
            ## 1 item

            - lost: it \s
              \\- \\[here\\] \\#1

            1 articles, 5 items held, 1 item failed, 1 gains, engine hand

            ## Gains

            - gain: mill/claims/1-2; attest gold accept takes it in
            """);
  }

  @Test
  void more_than_ten_gains_are_one_line() {
    List<String> gains = IntStream.range(0, 11).mapToObj(i -> "mill/claims/" + i).toList();
    assertThat(new GoldReport(List.of(), List.of(), check(List.of(), gains)).write(Format.TABLE))
        .isEqualTo(
            """
            11 gains; -v lists them, attest gold accept takes them in
            0 articles, 5 items held, 0 failures, 11 gains, engine hand
            """);
  }

  @Test
  void junit_of_scores_fails_for_differences_and_of_a_check_for_failures() {
    List<Comparison> both = List.of(comparison(Fixture.right().gold(), CHANGED, NEW));
    assertThat(GoldReport.of(both, PROBLEMS).write(Format.JUNIT))
        .contains("tests=\"4\" failures=\"2\" errors=\"1\"")
        .contains(
            "<failure message=\"1 difference\">CHANGED mill/quotes/73-80: speaker *Quill* &lt;b")
        .contains(
            "name=\"gold/x_y.json\">\n    <error message=\"problem\">gold/x_y.json: not UTF-8");
    Ratchet.Failure metric =
        new Ratchet.Failure(Ratchet.Failure.Kind.METRIC, "quotes.right", "metric fell");
    Ratchet.Failure gone =
        new Ratchet.Failure(Ratchet.Failure.Kind.LOST, "away/quotes/1-2", "lost: away");
    GoldReport held = new GoldReport(both, List.of(), check(List.of(metric, gone), List.of()));
    assertThat(held.write(Format.JUNIT))
        .contains("tests=\"4\" failures=\"1\" errors=\"0\"")
        .contains(
            "classname=\"gold-baseline\" name=\"metrics\">\n"
                + "    <failure message=\"2 failures\">metric fell\nlost: away\n</failure>");
  }

  @Test
  void the_page_shows_forbidden_and_optional_items_as_such() {
    GoldArticle gold =
        Fixture.right()
            .mark("c1", new Marks(true, false, List.of()))
            .mark("c2", new Marks(false, true, List.of()))
            .gold();
    assertThat(GoldReport.of(List.of(comparison(gold)), PROBLEMS).write(Format.HTML))
        .containsPattern("<span class=\"m optional\"[^>]*>40</span>")
        .containsPattern("<span class=\"m forbidden\"[^>]*>12</span>")
        .contains("<li>gold/x_y.json: not UTF-8</li>");
  }

  @Test
  void a_candidate_keeps_the_header_and_the_marks_of_its_gold() {
    Marks optional = new Marks(true, false, List.of(Fixture.span("40 boats")));
    Fixture right = Fixture.right().mark("c1", optional);
    GoldArticle gold =
        new GoldArticle(
            "mill.json",
            right.result(),
            Set.of(GoldLayer.QUOTES, GoldLayer.CLAIMS),
            "AQ",
            "by hand",
            right.gold().marks());
    Fixture other = Fixture.right().entity("e3", EntityType.PERSON, "Marsh", "Marsh");
    GoldArticle candidate =
        GoldReader.read("c.json", GoldCandidate.write(Comparison.of(gold, other.result())));
    assertThat(candidate.complete()).isEqualTo(gold.complete());
    assertThat(candidate.annotator()).isEqualTo("AQ");
    assertThat(candidate.note()).isEqualTo("by hand");
    assertThat(candidate.marks("c1")).isEqualTo(optional);
    assertThat(candidate.article()).isEqualTo(other.result());
  }
}
