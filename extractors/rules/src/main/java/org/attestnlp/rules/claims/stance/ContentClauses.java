package org.attestnlp.rules.claims.stance;

import java.util.function.Predicate;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.subjects.VerbSubjects;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verb whose content is the clause of a number: {@code think} in {@code We think that 40
 * boats sank}.
 */
public final class ContentClauses {

  /** How far before the clause the verb ends at most, in tokens. */
  private static final int REACH = 25;

  private final Passage passage;
  private final VerbGroups verbs;
  private final VerbSubjects subjects;

  public ContentClauses(Passage passage, VerbGroups verbs, NounPhraseReader phrases) {
    this.passage = passage;
    this.verbs = verbs;
    this.subjects = new VerbSubjects(passage, phrases);
  }

  /** The verb, if it passes a test and nothing but “that” and a subject stands between; or null. */
  public @Nullable VerbGroup governing(Clause clause, Predicate<VerbGroup> takesClause) {
    if (clause.event() == null) {
      return null;
    }
    VerbGroup first = clause.chain().get(0);
    int start = clause.numberIsSubject() ? clause.first() : first.first();
    VerbGroup verb = verbs.lastBefore(start, Math.max(clause.region().first(), start - REACH));
    if (verb == null || !takesClause.test(verb) || isParticiple(first)) {
      return null; // “found seven bodies, bringing the toll to 19”
    }
    boolean that = passage.is(verb.end(), "that");
    boolean near = start - verb.end() <= 1 && !passage.is(verb.end(), ",");
    boolean bare = clause.numberIsSubject() && near;
    return that || bare || startsClause(verb, first) ? verb : null;
  }

  private boolean isParticiple(VerbGroup group) {
    return group.first() == group.main()
        && passage.tag(group.main()).equals("VBG")
        && passage.is(group.first() - 1, ",");
  }

  /** “said the firm had lost 40 boats”: a subject and nothing else stands between the verbs. */
  private boolean startsClause(VerbGroup verb, VerbGroup first) {
    Phrase subject = subjects.of(first, verb.end());
    return subject != null && subject.first() == verb.end();
  }
}
