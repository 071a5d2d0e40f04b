package org.attestnlp.rules.quotes.content;

import java.util.Set;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.quotes.cues.CueLexicon;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/** Words that end reported content though no report with a subject begins there. */
final class BreakingOff {

  /** How far a figure stands behind the verb that sets it, in tokens. */
  private static final int REACH = 12;

  /** How many words a subject has at most in “, which the firm denies”, and one for the pronoun. */
  private static final int SUBJECT = 6;

  private static final Set<String> BREAKING_OFF = ReportingWords.BREAKING_OFF;
  private static final Set<String> TELLING_PAST = ReportingWords.TELLING_PAST;
  private static final Set<String> TELLING = ReportingWords.TELLING;
  private static final Set<String> SETTING_VERBS = Set.of("put", "estimate", "place", "set");

  private final Passage reading;

  BreakingOff(Passage reading) {
    this.reading = reading;
  }

  /** What the words are that begin here and end content, for a trace. */
  EndRule kind(int at) {
    if (declines(at)) {
      return EndRule.BREAKING_OFF;
    }
    boolean aside = reading.is(at, "according") || opensAside(at);
    return aside ? EndRule.REPORT_ASIDE : EndRule.OTHER_REPORT;
  }

  /** “but declined to give details”: what the speaker would not say. */
  boolean declines(int at) {
    boolean but = reading.is(at - 1, "but");
    int next = but && reading.is(at, WordClass.SUBJECT_PRONOUN) ? at + 1 : at;
    boolean none = TELLING_PAST.contains(reading.lower(next)) && reading.is(next + 1, "no");
    if (but && none) {
      return true; // “but they gave no name”
    }
    boolean declined = BREAKING_OFF.contains(reading.lower(next)) && reading.is(next + 1, "to");
    boolean not = // “but would not give details”, “and did not elaborate”
        (but || reading.is(next, "did"))
            && reading.is(next, WordClass.FINITE)
            && reading.is(next + 1, WordClass.NEGATION);
    return (declined || not) && TELLING.contains(reading.lower(next + 2));
  }

  /** “, while the police put the crowd <b>at 18,000</b>”: a figure of others. */
  boolean setsFigure(int first) {
    int limit = Math.min(reading.sentenceEnd(first), first + REACH);
    boolean put = false;
    for (int i = first + 1; i < limit && !reading.is(i, WordClass.COMMA); i++) {
      put |= SETTING_VERBS.contains(reading.lemma(i)) && reading.is(i, WordClass.FINITE);
      if (put
          && reading.isOneOf(i, "at", "about", "around")
          && reading.is(i + 1, WordClass.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** “, when asked about it”, “, citing a memo” */
  boolean opensAside(int at) {
    return (reading.is(at, "when") && reading.is(at + 1, "asked"))
        || reading.is(at, "citing")
        || reading.is(at, "referring")
        || tellsWhoHeard(at)
        || tellsDenial(at)
        || tellsMore(at);
  }

  /** “, the court heard”, “, the inquest was told” */
  private boolean tellsWhoHeard(int at) {
    boolean told = reading.is(at + 2, "was") && reading.is(at + 3, "told");
    int end = told ? at + 4 : at + 3;
    return reading.is(at, "the")
        && (told || reading.is(at + 2, "heard"))
        && reading.isAny(end, WordClass.mask(WordClass.STOP, WordClass.COMMA));
  }

  /** “, a claim rejected by the courts”, “, which it denies”, “, who deny it” */
  private boolean tellsDenial(int at) {
    if (reading.isOneOf(at, "a", "an")) {
      return isStatement(at + 1) && isDenial(at + 2);
    }
    if (!reading.isOneOf(at, "which", "who")) {
      return false;
    }
    int verb = at + 1;
    while (verb < at + SUBJECT && reading.is(at, "which") && !isDenial(verb)) {
      verb++; // “, which the firm denies”
    }
    int end = reading.isOneOf(verb + 1, "it", "this", "that", "them") ? verb + 2 : verb + 1;
    return isDenial(verb) && end > at + 2 && reading.is(end, WordClass.STOP);
  }

  private boolean isStatement(int noun) {
    String lemma = noun < reading.size() ? reading.lemma(noun) : "";
    return ReportingWords.CUE_NOUN.contains(lemma) || ReportingWords.STATEMENT_NOUN.contains(lemma);
  }

  private boolean isDenial(int verb) {
    CueLexicon.Form form = verb < reading.size() ? CueLexicon.of(reading.lower(verb)) : null;
    return form != null && form.verb().takes(Frame.DENIED);
  }

  /** “, though he could not say when”, “, although she gave no figure”: what was not said. */
  private boolean tellsMore(int at) {
    int who = reading.isOneOf(at, "though", "although") ? at + 1 : at;
    int verb = who + 1;
    boolean say = reading.is(verb + 2, "say") || TELLING.contains(reading.lower(verb + 2));
    boolean not = reading.isNegation(verb + 1) && say;
    boolean none = TELLING_PAST.contains(reading.lower(verb)) && reading.is(verb + 1, "no");
    boolean declined = BREAKING_OFF.contains(reading.lower(verb)) && reading.is(verb + 1, "to");
    return reading.isOneOf(who - 1, "though", "although")
        && reading.is(who, WordClass.SUBJECT_PRONOUN)
        && (not || none || declined);
  }
}
