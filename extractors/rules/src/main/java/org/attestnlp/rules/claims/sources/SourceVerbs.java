package org.attestnlp.rules.claims.sources;

import java.util.Set;
import org.attestnlp.rules.claims.clauses.Admissions;
import org.attestnlp.rules.claims.clauses.BareFigures;
import org.attestnlp.rules.claims.stance.ContentClauses;
import org.attestnlp.rules.claims.stance.SettingVerbs;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.clauses.Region;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.subjects.VerbSubjects;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.TakenLives;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says, finds or shows a number where no quote was found: {@code It found that the water
 * had warmed by 0.8 degrees}, {@code …, filings show}.
 */
final class SourceVerbs {

  /** How far before a verb the toll that it revises stands at most, in tokens. */
  private static final int REACH = 30;

  private static final int NEAR = 8; // tokens from a toll to its old figure

  private final Passage passage;
  private final VerbGroups verbs;
  private final NounPhraseReader phrases;
  private final VerbSubjects subjects;
  private final ContentClauses contents;

  SourceVerbs(Passage passage, VerbGroups verbs, NounPhraseReader phrases) {
    this.passage = passage;
    this.verbs = verbs;
    this.phrases = phrases;
    this.subjects = new VerbSubjects(passage, phrases);
    this.contents = new ContentClauses(passage, verbs, phrases);
  }

  /** The phrase that names the source, or null. */
  @Nullable Phrase source(Clause clause) {
    VerbGroup event = clause.event();
    if (event == null) {
      return null;
    }
    VerbGroup first = clause.chain().get(0);
    boolean counts =
        isVerb(first, ReportingWords.SOURCE_VERB)
                && !Admissions.is(first, clause.governor(), passage)
                && SettingVerbs.sets(first.main(), clause, passage)
            || isVerb(first, EventWords.ACCUSING.keySet()) && clause.chain().size() > 1
            || (isVerb(first, ReportingWords.REVISING) || isVerb(first, EventWords.GIVING))
                && !isResult(first)
                && tallies(first);
    if (!clause.numberIsSubject() && counts || BareFigures.is(clause, passage)) {
      return clause.governor();
    }
    Phrase before = before(clause);
    return before == null ? behind(clause.region()) : before;
  }

  /** “A pilot died, raising the toll to 12”: the death does, not the pilot. */
  private boolean isResult(VerbGroup group) {
    return group.first() == group.main()
        && passage.lower(group.main()).endsWith("ing")
        && passage.is(group.first() - 1, ",");
  }

  /** “raised the toll to 12”, “put the toll at 8 but raised it to 12” */
  private boolean tallies(VerbGroup group) {
    if (passage.is(group.end(), "it")) {
      int first = Math.max(passage.sentence(group.first()).first(), group.first() - REACH);
      for (int token = group.first() - 1; token >= first; token--) {
        if (passage.is(token, ReportingWords.TALLY)) {
          return true;
        }
      }
      return false;
    }
    Phrase object = phrases.at(group.end(), Math.min(passage.size(), group.end() + 4));
    boolean deed = // “would also have raised the number of beds from 34,000”
        passage.isModal(group.first())
            || object != null && passage.is(object.end(), "of") && isMoved(object.end());
    return object != null && !deed && passage.is(object.head(), ReportingWords.TALLY);
  }

  private boolean isMoved(int of) {
    for (int token = of + 1; token < of + NEAR && !passage.isVerb(token); token++) {
      if (passage.is(token, "from") && passage.tag(token + 1).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** “She said at least six marchers had been hurt”: the clause stands behind the verb. */
  private @Nullable Phrase before(Clause clause) {
    VerbGroup verb =
        contents.governing(
            clause,
            group ->
                isVerb(group, ReportingWords.NUMBER_CLAUSE_VERB)
                    && !passage.lemma(group.main()).equals("mean")); // “The bill would mean that”
    return verb == null ? null : subjects.of(verb, clause.region().first());
  }

  /** “…, regulatory filings show.” */
  private @Nullable Phrase behind(Region region) {
    int end = region.end();
    while (end > region.first() && passage.isPunctuation(end - 1)) {
      end--;
    }
    VerbGroup last = end > region.first() ? verbs.lastBefore(end, region.first()) : null;
    if (last == null || last.end() != end || !isVerb(last, ReportingWords.NUMBER_CLAUSE_VERB)) {
      return null;
    }
    Phrase subject = subjects.of(last, region.first());
    return subject != null && passage.is(subject.first() - 1, ",") ? subject : null;
  }

  private boolean isVerb(VerbGroup group, Set<String> lemmas) {
    return !group.passive()
        && !TakenLives.isObject(passage, group.main())
        && !group.infinitive()
        && !isReduced(group)
        && !isNegated(group)
        && lemmas.contains(passage.lemma(group.main()));
  }

  /** “could not confirm that 40 people had died”: it says nothing about them. */
  private boolean isNegated(VerbGroup group) {
    for (int token = group.first() - 1; token < group.main(); token++) {
      if (passage.isNegation(token)) {
        return ReportingWords.CONFIRMING.contains(passage.lemma(group.main()));
      }
    }
    return false;
  }

  /** “Damm, accused of stealing 40 crowns”, “a man charged with”, “expected by economists” */
  private boolean isReduced(VerbGroup group) {
    int next = group.end();
    String tie = EventWords.ACCUSING.get(passage.lemma(group.main()));
    boolean alone = group.first() == group.main() && passage.lower(group.main()).endsWith("ed");
    return alone && (passage.is(next, "by") || tie != null && passage.is(next, tie));
  }
}
