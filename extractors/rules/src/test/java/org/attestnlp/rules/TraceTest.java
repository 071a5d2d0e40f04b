package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.Article;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Quote;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.testing.stored.Checkout;
import org.attestnlp.testing.stored.StoredRow;
import org.attestnlp.testing.stored.TextFile;
import org.attestnlp.trace.Note;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Note.Verdict;
import org.junit.jupiter.api.Test;

/** The trace tells of every item and slot, and changes none. */
final class TraceTest {

  private static final List<String> CLAIM_SLOTS =
      List.of(
          "role",
          "value",
          "unit",
          "kind",
          "counted",
          "of",
          "claimants",
          "factuality",
          "event",
          "event lemma",
          "outcome",
          "agent",
          "place",
          "country",
          "time",
          "change",
          "quote",
          "disputedBy",
          "relations",
          "in event");

  private static final List<String> QUOTE_SLOTS =
      List.of("words", "begin", "end", "kind", "cue", "polarity", "speakers");

  private static final int EVERY = 3; // of the texts of testdata, two are left out

  @Test
  void every_item_has_its_winner_in_every_slot_and_results_are_what_they_are_without() {
    List<String> missing = new ArrayList<>();
    Map<String, List<Note>> told = new HashMap<>();
    Recorded plain = new Recorded("opennlp");
    Recorded traced =
        new Recorded(
            "opennlp", Order.DECLARED, (article, notes) -> told.put(article.text(), notes));
    int n = 0;
    int items = 0;
    for (Path file : Checkout.texts()) {
      Map<String, StoredRow> rows = plain.rows(file);
      for (Article text : TextFile.read(file)) {
        boolean stored = rows.containsKey(StoredRow.key(text.text(), text.date()));
        if (n++ % EVERY == 0 && stored) {
          AnnotatedArticle result = traced.read(rows, text.text(), text.date());
          assertThat(result).isEqualTo(plain.read(rows, text.text(), text.date()));
          List<Note> notes = told.getOrDefault(result.text(), List.of());
          Set<List<Object>> slots = new HashSet<>();
          notes.forEach(note -> slots.add(key(note.item(), note.begin(), note.slot())));
          items += check(result, slots, missing);
          TraceAnswers.differing(result, notes).forEach(missing::add);
        }
      }
    }
    assertThat(items).isGreaterThan(1000);
    assertThat(missing).isEmpty();
  }

  @Test
  void the_rule_asked_first_wins_and_the_loser_says_behind_whom_it_stands() {
    List<Note> notes = new ArrayList<>();
    Rules.over(
            Rules.given(
                "In/IN Oslo/NNP [PER Ada/NNP Quill/NNP] said/VBD=say 14/CD boats/NNS=boat"
                    + " sank/VBD=sink in/IN 2022/CD ./."),
            Order.DECLARED,
            (article, all) -> notes.addAll(all))
        .annotate(Article.of("sketch", "In Oslo Ada Quill said 14 boats sank in 2022 ."));
    assertThat(notes)
        .filteredOn(note -> note.slot().equals("role") && note.verdict() == Verdict.WON)
        .extracting(Note::found)
        .containsExactly("a claim", "YEAR");
    assertThat(notes)
        .filteredOn(note -> note.slot().equals("event") && note.verdict() == Verdict.LOST)
        .extracting(Note::found)
        .contains("said");
  }

  /** Notes what an article has and the trace does not tell of; how many items it has. */
  private static int check(
      AnnotatedArticle article, Set<List<Object>> slots, List<String> missing) {
    int items = 0;
    for (Entity entity : article.entities()) {
      for (Mention mention : entity.mentions()) {
        items += check(article, Item.MENTION, mention.span().begin(), "entity", slots, missing);
      }
    }
    for (Quote quote : article.quotes()) {
      for (String slot : QUOTE_SLOTS) {
        items += check(article, Item.QUOTE, quote.span().begin(), slot, slots, missing);
      }
    }
    for (Claim claim : article.claims()) {
      for (String slot : CLAIM_SLOTS) {
        items += check(article, Item.NUMBER, claim.span().begin(), slot, slots, missing);
      }
    }
    for (NumberMention number : article.numbers()) {
      boolean nobody = number.role().name().equals("PRONOUN_ONE");
      if (!nobody) { // “no one” was read as none
        items += check(article, Item.NUMBER, number.span().begin(), "role", slots, missing);
      }
    }
    return items;
  }

  private static int check(
      AnnotatedArticle article,
      Item item,
      int begin,
      String slot,
      Set<List<Object>> slots,
      List<String> missing) {
    if (!slots.contains(key(item, begin, slot))) {
      missing.add(item + " at " + begin + ", " + slot + ": " + article.text());
    }
    return 1;
  }

  private static List<Object> key(Item item, int begin, String slot) {
    return List.of(item, begin, slot);
  }
}
