package org.attestnlp.rules.syntax.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.HedgeWords;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.subjects.VerbSubjects;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.jspecify.annotations.Nullable;

/**
 * Reads verbs that govern each other: {@code plans to raise}, {@code are believed to have died}.
 */
final class ChainReader {

  /** More verbs in a chain than any sentence of news has. */
  private static final int LONGEST = 6;

  /** How many tokens may stand between a verb and the infinitive it governs. */
  private static final int GAP = 8;

  /** The same between a charge and its deed: “jailed a man for nine years on Friday for taking”. */
  private static final int CHARGE = 14;

  private final Passage passage;
  private final VerbGroups verbs;
  private final NounPhraseReader phrases;
  private final VerbSubjects subjects;
  private final ClauseClues clues;
  private final ControlVerbs controls;

  ChainReader(
      Passage passage,
      VerbGroups verbs,
      NounPhraseReader phrases,
      VerbSubjects subjects,
      ClauseClues clues) {
    this.subjects = subjects;
    this.clues = clues;
    this.controls = new ControlVerbs(passage);
    this.passage = passage;
    this.verbs = verbs;
    this.phrases = phrases;
  }

  /** “are believed to have died”: the event is the last verb. */
  List<VerbGroup> forward(VerbGroup group, int limit) {
    List<VerbGroup> chain = new ArrayList<>(List.of(group));
    VerbGroup last = group;
    while (chain.size() < LONGEST && isGoverning(last)) {
      VerbGroup next = verbs.firstAfter(last.end(), limit);
      if (next == null || !next.infinitive() || next.first() - last.end() > 3) {
        break;
      }
      chain.add(next);
      last = next;
    }
    return chain;
  }

  /** “plans to raise”: from the event back to the first verb that governs it. */
  List<VerbGroup> backward(VerbGroup group, int from) {
    List<VerbGroup> chain = new ArrayList<>(List.of(group));
    VerbGroup first = shared(group, from);
    if (!first.equals(group) && isModal(first)) {
      chain.add(0, first);
    }
    while (chain.size() < LONGEST && isGoverned(first)) {
      VerbGroup before = verbs.lastBefore(first.first(), from);
      boolean charged =
          before != null
              && (ties(EventWords.ACCUSING, before, first)
                  || ties(EventWords.PUNISHING, before, first));
      boolean near = before != null && first.first() - before.end() <= (charged ? CHARGE : GAP);
      boolean governing =
          before != null && (charged || isGoverning(before) || isPurpose(before, first));
      boolean parted = // “40 cases were reported, bringing the tally to 60”
          before != null
              && passage.is(first.first() - 1, ",")
              && (before.passive()
                  || isFailure(before)); // “The grid failed twice, leaving 900 homes dark”
      if (before == null || !near || !governing || parted) {
        break;
      }
      chain.add(0, before);
      first = before;
    }
    return chain;
  }

  /**
   * The first of verbs that are joined and share what governs them: “to close” in “plans to close
   * 40 branches and cut 300 jobs”, “would invest” in “would invest 3 million and hire 40”; else the
   * same.
   */
  private VerbGroup shared(VerbGroup group, int from) {
    String tag = passage.tag(group.main());
    boolean bare = group.first() == group.main() && passage.is(group.first() - 1, "and");
    VerbGroup before = bare ? verbs.lastBefore(group.first(), from) : null;
    boolean governed = before != null && (before.infinitive() || isModal(before));
    if (before == null || !governed) {
      return group;
    }
    boolean perfect = passage.is(before.main() - 1, "have");
    boolean base = // “cut” looks like its past
        tag.equals("VB")
            || tag.equals("VBP")
            || passage.lower(group.main()).equals(passage.lemma(group.main()));
    return perfect ? (base ? group : before) : base ? before : group;
  }

  private boolean isModal(VerbGroup group) {
    for (int token = group.first(); token < group.main(); token++) {
      if (passage.isModal(token)) {
        return true;
      }
    }
    return false;
  }

  /** “expects to borrow £95m <b>to build</b> 650 homes”: as open as what serves it. */
  private boolean isPurpose(VerbGroup means, VerbGroup end) {
    return end.infinitive()
        && (isTo(end) && (means.infinitive() && isTo(means) || isModal(means)))
        && !passage.is(end.first() - 1, ",");
  }

  private boolean isFailure(VerbGroup group) {
    return HedgeWords.DENIED.getOrDefault(passage.lemma(group.main()), "").startsWith("verb");
  }

  private boolean isTo(VerbGroup group) {
    return passage.is(group.first(), "to") || passage.is(group.first() - 1, "to");
  }

  /** “charged a man with killing”, but “charged 40 euros for parking” */
  private boolean ties(Map<String, String> verbs, VerbGroup group, VerbGroup deed) {
    String preposition = verbs.get(passage.lemma(group.main()));
    return preposition != null && passage.is(deed.first() - 1, preposition);
  }

  /** “a man” in “charged a man with killing”, or null. */
  private @Nullable Phrase accused(VerbGroup group, VerbGroup deed) {
    int end = deed.first() - 1;
    boolean tied =
        ties(EventWords.ACCUSING, group, deed) || ties(EventWords.PUNISHING, group, deed);
    Phrase object = tied && !group.passive() ? phrases.at(group.end(), end) : null;
    boolean next = // “sentenced Damm on Friday for taking bribes”
        object != null && (object.end() == end || passage.isPreposition(object.end()));
    return next ? object : null;
  }

  private boolean isGoverning(VerbGroup group) {
    return EventWords.CHAIN.contains(passage.lemma(group.main())) || passage.isBe(group.main());
  }

  private boolean isGoverned(VerbGroup group) {
    return group.infinitive()
        || passage.tag(group.main()).equals("VBG") && group.first() == group.main();
  }

  /**
   * Who does what a source says of them, where the verb of the report stands before all that the
   * source says: “accused <b>the army</b> of burning 43 huts”, “<b>The navy</b> claimed to have
   * sunk”, “urged <b>the firm</b> to hire”; or null.
   */
  @Nullable Phrase outside(VerbGroup deed, int from) {
    int sentence = passage.sentenceFirst(deed.main());
    boolean gerund = passage.tag(deed.first()).equals("VBG");
    int tie = controls.tie(deed);
    if (!gerund && !deed.infinitive() || deed.first() > from + 2) {
      return null;
    }
    VerbGroup report = verbs.lastBefore(deed.first(), sentence);
    if (report == null || deed.first() - report.end() > GAP) {
      return null;
    }
    if (gerund && ties(EventWords.ACCUSING, report, deed)) {
      return report.passive()
          ? subjects.of(report, sentence)
          : phrases.at(report.end(), deed.first() - 1);
    }
    if (controls.isOfObject(report, deed)) {
      Phrase object = phrases.at(report.end(), tie);
      return object != null && object.end() == tie ? object : null;
    }
    boolean own = controls.isOfSubject(report, deed) && controls.isNext(report, deed);
    return own && !report.passive() ? subjects.of(report, sentence) : null;
  }

  /** The subject of the event: “sales” in “She expects sales to grow”, else that of the chain. */
  @Nullable Phrase subject(List<VerbGroup> chain, @Nullable Phrase governor) {
    VerbGroup event = chain.get(chain.size() - 1);
    if (chain.size() > 1 && event.infinitive()) {
      int start = chain.get(chain.size() - 2).end();
      Phrase object = phrases.at(start, event.first() - 1);
      VerbGroup means = chain.get(chain.size() - 2);
      boolean active = !means.passive() && (isGoverning(means) || !isPurpose(means, event));
      return object != null && active && object.end() == event.first() - 1 ? object : governor;
    }
    Phrase accused = chain.size() > 1 ? accused(chain.get(chain.size() - 2), event) : null;
    if (accused != null) {
      return accused;
    }
    int noun = Math.max(0, event.first() - 2);
    boolean planned =
        event.infinitive() && passage.isNoun(noun) && clues.isPlan(passage.lemma(noun));
    return planned ? null : governor; // “a plan to hire 300 nurses” does not say who hires
  }
}
