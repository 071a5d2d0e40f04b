package org.attestnlp.rules.syntax.clauses;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.verbs.VerbGroup;

/**
 * Verbs of speech that say who does what their infinitive tells: the subject of {@code The bank
 * agreed to pay $75m}, the object of {@code urged the firm to hire 40 guards}.
 */
public final class ControlVerbs {

  private static final Set<String> OF_SUBJECT = withFrame("to-do");
  private static final Set<String> OF_OBJECT = withFrame("urge");

  private final Passage passage;

  public ControlVerbs(Passage passage) {
    this.passage = passage;
  }

  private static Set<String> withFrame(String frame) {
    return ReportingWords.REPORTING_VERB.entrySet().stream()
        .filter(verb -> List.of(verb.getValue().split(",", -1)).contains(frame))
        .map(verb -> verb.getKey())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** “claimed to have sunk six boats”, “agreed in May to free 40”: the subject's own deed. */
  public boolean isOfSubject(VerbGroup report, VerbGroup deed) {
    String lemma = passage.lemma(report.main());
    return EventWords.OWNING_UP.contains(lemma)
        || deed.infinitive()
            && !report.passive()
            && OF_SUBJECT.contains(lemma)
            && isNext(report, deed);
  }

  /** “urged the firm to hire”: what the object is to do. */
  boolean isOfObject(VerbGroup report, VerbGroup deed) {
    return deed.infinitive()
        && !report.passive()
        && OF_OBJECT.contains(passage.lemma(report.main()));
  }

  /** Where the infinitive begins with its “to”. */
  int tie(VerbGroup deed) {
    return passage.is(deed.first(), "to") ? deed.first() : deed.first() - 1;
  }

  /** Whether nothing but a time stands between: “agreed <b>on Monday</b> to pay”. */
  boolean isNext(VerbGroup report, VerbGroup deed) {
    for (int token = report.end(); token < tie(deed); token++) {
      boolean time =
          passage.is(token, TimeWords.DAY)
              || passage.is(token, TimeWords.TIME_NOUN)
              || passage.isAdverb(token)
              || passage.isOneOf(token, "on", "in", "last", "this");
      if (!time) {
        return false;
      }
    }
    return true;
  }
}
