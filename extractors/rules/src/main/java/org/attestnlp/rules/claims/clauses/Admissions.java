package org.attestnlp.rules.claims.clauses;

import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Tells bodies that take people in from those who own up to something: {@code The hospital admitted
 * 35 children}, but {@code The minister admitted 35 children had died}.
 */
public final class Admissions {

  private Admissions() {}

  /** Whether the verb takes its object in. */
  public static boolean is(VerbGroup group, @Nullable Phrase subject, Passage passage) {
    return subject != null
        && passage.lemma(group.main()).equals("admit")
        && passage.is(subject.head(), BodyWords.TAKING_IN);
  }

  /** Whether it takes them into a hospital. */
  public static boolean isHospital(VerbGroup group, @Nullable Phrase subject, Passage passage) {
    return is(group, subject, passage)
        && subject != null
        && passage.is(subject.head(), BodyWords.HOSPITAL);
  }
}
