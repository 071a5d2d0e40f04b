package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.Baseline;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.InvalidGoldException;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.model.AnnotatedArticle;
import org.junit.jupiter.api.Test;

/** What is right in part does not get worse either. */
class RatchetSlotsTest {

  private static final String QUOTE = "mill/quotes/36-56";
  private static final Comparison WRONG_KIND =
      compare(Fixture.right().with("/quotes/0/kind", "\"DIRECT\""));
  private static final Baseline.Engine ACCEPTED =
      new Ratchet(Baseline.Engine.empty(), List.of(WRONG_KIND)).accept(Map.of());

  @Test
  void acceptance_records_which_slots_are_wrong() {
    assertThat(ACCEPTED.changed()).containsExactly(Map.entry(QUOTE, slots("kind")));
    assertThat(ACCEPTED.right()).hasSize(7).doesNotContain(QUOTE);
    assertThat(ACCEPTED.held()).isEqualTo(8);
    assertThat(new Ratchet(ACCEPTED, List.of(WRONG_KIND)).check())
        .isEqualTo(new Ratchet.Outcome(List.of(), List.of()));
  }

  @Test
  void a_further_slot_that_goes_wrong_fails_and_is_named_in_the_text() {
    String both =
        Fixture.changed(
            Fixture.json(Fixture.right().with("/quotes/0/kind", "\"DIRECT\"")),
            "/quotes/0/polarity",
            "\"DENIED\"");
    Comparison worse = compare(Fixture.read(both));
    assertThat(failures(ACCEPTED, worse))
        .contains(
            "lost: mill/quotes/36-56: polarity AFFIRMED found as DENIED\n"
                + "    Ada Quill met Ben Marsh. Quill said [the mill would close]. He denied it. “We stay,” said Marsh. S…");
  }

  @Test
  void another_wrong_slot_in_place_of_the_accepted_one_fails() {
    Comparison other = compare(Fixture.right().with("/quotes/0/polarity", "\"DENIED\""));
    Ratchet ratchet = new Ratchet(ACCEPTED, List.of(other));
    assertThat(ratchet.check().failures().get(0).item()).isEqualTo(QUOTE);
    assertThat(ratchet.check().gains()).isEmpty();
    Baseline.Engine lower = ratchet.accept(Map.of(QUOTE, "a denial, read again"));
    assertThat(lower.changed()).containsEntry(QUOTE, slots("polarity"));
  }

  @Test
  void the_loss_of_an_item_that_was_right_in_part_fails() {
    Comparison lost = compare(Fixture.right().without("q1"));
    assertThat(failures(ACCEPTED, lost))
        .anyMatch(message -> message.startsWith("lost: mill/quotes/36-56: INDIRECT by Ada Quill"));
  }

  @Test
  void fewer_wrong_slots_are_a_gain_and_so_is_an_item_that_was_lost() {
    Comparison all = compare(Fixture.right().result());
    assertThat(new Ratchet(ACCEPTED, List.of(all)).check().gains()).containsExactly(QUOTE);
    Baseline.Engine two =
        new Baseline.Engine(
            ACCEPTED.right(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(Map.of(QUOTE, slots("cue", "kind"))));
    Ratchet.Outcome fewer = new Ratchet(two, List.of(WRONG_KIND)).check();
    assertThat(fewer.passed()).isTrue();
    assertThat(fewer.gains()).containsExactly(QUOTE);
    Baseline.Engine lost = new Baseline.Engine(ACCEPTED.right(), new TreeMap<>(), new TreeMap<>());
    assertThat(new Ratchet(lost, List.of(WRONG_KIND)).check().gains()).containsExactly(QUOTE);
  }

  @Test
  void an_item_that_left_the_gold_says_why() {
    Baseline.Engine all =
        new Ratchet(Baseline.Engine.empty(), List.of(compare(Fixture.right().result())))
            .accept(Map.of());
    AnnotatedArticle result = Fixture.right().result();
    Marks forbidden = new Marks(false, true, List.of());
    Marks optional = new Marks(true, false, List.of());
    GoldArticle marked = Fixture.right().mark("q1", optional).mark("c1", forbidden).gold();
    assertThat(failures(all, Comparison.of(marked, result)))
        .contains(
            "lost: mill/quotes/36-56: optional in the gold now",
            "lost: mill/claims/107-109: forbidden in the gold now");
    GoldArticle without = GoldArticle.of(Fixture.right().without("q1"));
    assertThat(failures(all, Comparison.of(without, result)))
        .contains("lost: mill/quotes/36-56: not in the gold any more");
    assertThat(failures(all)).contains("lost: mill/quotes/36-56: its article has no gold any more");
  }

  @Test
  void an_article_that_could_not_be_read_is_left_out_and_said_to_be() {
    Baseline.Engine all =
        new Ratchet(Baseline.Engine.empty(), List.of(compare(Fixture.right().result())))
            .accept(Map.of());
    Ratchet ratchet = new Ratchet(all, List.of(), List.of("mill"));
    assertThat(ratchet.check())
        .isEqualTo(
            new Ratchet.Outcome(
                List.of(),
                List.of(),
                List.of(
                    "mill could not be read: 8 items left out of the check",
                    "metrics not held to their floors, for not every article was compared")));
    assertThatThrownBy(() -> ratchet.accept(Map.of()))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessageEndingWith("not accepted; mend what could not be read");
    // the items of the others are still held
    Comparison lost = compare(Fixture.right().without("q1"));
    assertThat(new Ratchet(all, List.of(lost), List.of("other")).check().failures())
        .extracting(Ratchet.Failure::item)
        .containsExactly(QUOTE);
  }

  private static Comparison compare(AnnotatedArticle found) {
    return Comparison.of(Fixture.right().gold(), found);
  }

  private static List<String> failures(Baseline.Engine baseline, Comparison... comparisons) {
    return new Ratchet(baseline, List.of(comparisons))
        .check().failures().stream().map(Ratchet.Failure::message).toList();
  }

  private static SortedSet<String> slots(String... names) {
    return new TreeSet<>(List.of(names));
  }
}
