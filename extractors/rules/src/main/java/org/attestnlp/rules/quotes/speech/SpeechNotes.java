package org.attestnlp.rules.quotes.speech;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.Polarity;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.precedence.MadeUp;
import org.attestnlp.rules.precedence.Precedence;
import org.attestnlp.rules.precedence.Precedence.Entry;
import org.attestnlp.rules.quotes.content.ContentEnds;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Tells the trace which rules of speech found what, and which finding stays. */
public final class SpeechNotes {

  private final Passage reading;
  private final Precedence<SpeechRule> rules;
  private final BeginNotes begins;
  private final EndNotes ends;
  private final IdentityHashMap<Draft, Entry<SpeechRule>> foundBy = new IdentityHashMap<>();
  private final IdentityHashMap<Draft, Draft> beaten = new IdentityHashMap<>();
  private final List<Draft> losers = new ArrayList<>();

  /** Notes on the speech of a text, found by these rules. */
  public SpeechNotes(Passage reading, Precedence<SpeechRule> rules, ContentEnds ends) {
    this.reading = reading;
    this.begins = new BeginNotes(reading);
    this.ends = new EndNotes(reading, ends);
    this.rules = rules;
  }

  /** Takes in what there is when a rule has been asked. */
  public void after(Entry<SpeechRule> rule, List<Draft> drafts) {
    drafts.forEach(draft -> foundBy.putIfAbsent(draft, rule));
  }

  /** One finding gives way to another. */
  void beats(Draft winner, Draft loser) {
    beaten.put(loser, winner);
    losers.add(loser);
  }

  /** Tells it all, now that it is known what stays. */
  void settled(IdentityHashMap<Draft, Utterance> kept) {
    IdentityHashMap<Draft, List<Draft>> lost = new IdentityHashMap<>();
    for (Draft loser : losers) {
      Draft winner = loser;
      while (beaten.containsKey(winner) && !kept.containsKey(winner)) {
        winner = beaten.getOrDefault(winner, winner);
      }
      if (!kept.containsKey(loser)) {
        lost.computeIfAbsent(winner, w -> new ArrayList<>()).add(loser);
      }
    }
    kept.forEach((draft, found) -> note(draft, found, lost.getOrDefault(draft, List.of())));
  }

  private void note(Draft draft, Utterance found, List<Draft> losers) {
    Entry<SpeechRule> rule = foundBy.get(draft);
    String name = rule == null ? "speech" : rule.name();
    Trace.Slot slot = slot(found, "words");
    slot.won(
        name + ", " + draft.rule().label(),
        draft.rule().label(),
        MadeUp.example(draft.rule().example()) + reason(rule));
    Map<String, String> silent = new LinkedHashMap<>();
    rules.entries().forEach(entry -> silent.put(entry.name(), entry.name()));
    silent.remove(name);
    for (Draft loser : losers) {
      Entry<SpeechRule> other = foundBy.get(loser);
      String otherName = other == null ? "speech" : other.name();
      silent.remove(otherName);
      slot.lost(
          otherName + ", " + loser.rule().label(),
          "“" + reading.document().text().substring(loser.begin(), loser.end()) + "”",
          "of two findings that cross or share a report the one of the rule asked first stays"
              + reason(other));
    }
    slot.silent(List.copyOf(silent.values()));
    begins.note(draft, found, slot(found, "begin"));
    ends.note(draft, found, slot(found, "end"));
    kind(found);
    cue(draft, found);
  }

  private void kind(Utterance found) {
    String why =
        switch (found.kind()) {
          case DIRECT -> "all of its words stand in one pair of quotation marks";
          case MIXED -> "some of its words stand in quotation marks" + unquoted(found);
          case INDIRECT -> "none of its words stands in quotation marks";
        };
    slot(found, "kind").won("where the marks are", found.kind().name(), why);
  }

  /**
   * Why the marked words inside are no quote of their own: what stands between them and a report.
   */
  private String unquoted(Utterance found) {
    int s = reading.marks().from(found.begin());
    if (s < 0 || s >= reading.marks().quotations().size()) {
      return "";
    }
    int open = reading.marks().firstOf(s);
    int first = reading.at(found.begin());
    boolean set = reading.isOneOf(open - 1, ",", ":", "that");
    return open <= first || set || reading.marks().quotations().get(s).begin() >= found.end()
        ? ""
        : "; the rule “marks” asks that marked words open a sentence or stand right behind a"
            + " report, its comma, colon or “that”: before the first stands “"
            + reading.text(open - 1)
            + "”";
  }

  private static String listed(@Nullable String lemma) {
    return lemma != null && ReportingWords.REPORTING_VERB.containsKey(lemma)
        ? "the list of reporting verbs has “" + lemma + "”"
        : "by these words the rule above knows that somebody says it";
  }

  private void cue(Draft draft, Utterance found) {
    TokenRange cue = draft.cue();
    if (cue == null) {
      slot(found, "cue").silent(List.of("no words report it where it stands"));
      slot(found, "polarity")
          .won("no report", draft.polarity().name(), "without a report nothing denies it");
    } else {
      String words = reading.joined(cue.first(), cue.end());
      slot(found, "cue").won("the report", "“" + words + "”", listed(draft.cueLemma()));
      boolean denied = draft.polarity() == Polarity.DENIED;
      slot(found, "polarity")
          .won(
              "the report",
              draft.polarity().name(),
              "“" + draft.cueLemma() + "” says that it is " + (denied ? "not so" : "so"));
    }
  }

  private static String reason(@Nullable Entry<SpeechRule> rule) {
    return rule == null || rule.reason().equals(Precedence.ANY) ? "" : "; " + rule.reason();
  }

  private Trace.Slot slot(Utterance found, String name) {
    return reading.document().trace().slot(Item.QUOTE, found.begin(), found.end(), name);
  }
}
