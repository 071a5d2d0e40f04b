package org.attestnlp.rules.quotes.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.Polarity;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.quotes.content.ContentBorders;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.CueVerb;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.subjects.Reporters;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.text.ClauseShape;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds clauses that hang on a noun of speech: “They expressed their belief that …”, “Quill’s claim
 * that …”.
 */
public final class CueNouns {

  private static final Set<String> CUES = ReportingWords.CUE_NOUN;
  private static final Set<String> STATEMENTS = ReportingWords.STATEMENT_NOUN;
  private static final Set<String> VOICING = ReportingWords.VOICING;
  private static final Set<String> DENYING = ReportingWords.DENYING;
  private static final int REACH = 8;
  private static final long OPENERS =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.RELATIVE,
          WordClass.SUBJECT_PRONOUN);

  private final Passage reading;
  private final NounPhrases phrases;
  private final Reporters reporters;
  private final ContentBorders borders;
  private final ClauseShape shape;

  public CueNouns(Passage reading, NounPhrases phrases, ContentBorders borders) {
    this.reading = reading;
    this.phrases = phrases;
    this.reporters = new Reporters(reading, phrases);
    this.borders = borders;
    this.shape = new ClauseShape(reading);
  }

  /** Whether a noun, in its dictionary form, stands for words that were said. */
  static boolean isStatement(String lemma) {
    return CUES.contains(lemma) || STATEMENTS.contains(lemma);
  }

  /** Whether a clause hangs on a noun of speech in these words. */
  static boolean hasClause(Passage reading, int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      if (mayCarry(reading, i) && isCue(reading, i)) {
        return reading.is(i + 1, "that") || holds(reading, "that", i + 2, end);
      }
    }
    return false;
  }

  public void find(List<Draft> drafts) {
    for (int i = 0; i + 2 < reading.size(); i++) {
      if (mayCarry(reading, i) && isCue(reading, i) && reading.marks().of(i) < 0) {
        boolean near = reading.is(i + 1, "that");
        int voicer = near ? i + 1 : phrases.plainEnd(i + 2, reading.sentenceEnd(i));
        boolean clause = voicer + 1 < reading.sentenceEnd(i) && reading.is(voicer, "that");
        if (clause && near) {
          of(i, drafts);
        } else if (clause && voicer > i + 2) {
          voiced(i, new TokenRange(i + 2, voicer), drafts);
        }
      }
    }
  }

  /** “the claim that”, “the claim by the mayor”. */
  private static boolean mayCarry(Passage reading, int noun) {
    int next = noun + 1;
    return reading.isOneOf(next, "that", "by", "from", "among");
  }

  private static boolean holds(Passage reading, String word, int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCue(Passage reading, int noun) {
    return CUES.contains(reading.lower(noun)) || CUES.contains(reading.tokens().lemma(noun));
  }

  /** “They rejected claims by the mayor that it rained.” */
  private void voiced(int noun, TokenRange source, List<Draft> drafts) {
    int start = source.end() + 1;
    int end = beforeMainVerb(start, borders.end(start, report(noun, List.of(source))));
    if (end > start && shape.hasFinite(start, end)) {
      drafts.add(draft(noun, start, end, phrases.parts(source.first(), source.end()), false));
    }
  }

  private void of(int noun, List<Draft> drafts) {
    int first = phrases.plainFirst(noun + 1, reading.sentenceFirst(noun));
    int verb = voicingVerb(first, noun);
    List<TokenRange> sources = sources(first, noun, verb);
    if (sources.isEmpty()
        || reading.is(noun + 2, WordClass.FINITE)) { // “remarks that hinted at it”
      return;
    }
    Report report = report(noun, sources);
    int end = borders.end(noun + 2, report);
    end = verb < 0 ? beforeMainClause(noun, beforeMainVerb(noun + 2, end)) : end;
    if (end <= noun + 2 || !shape.hasFinite(noun + 2, end)) {
      return;
    }
    boolean denied = verb >= 0 && DENYING.contains(reading.lower(verb));
    drafts.add(draft(noun, noun + 2, end, sources, denied));
  }

  /** “Despite Quill’s claim that it was safe <b>|</b>, few drank it”. */
  private int beforeMainClause(int noun, int end) {
    int first = reading.sentenceFirst(noun);
    boolean fronted = reading.is(first, WordClass.PREPOSITION) && !shape.hasFinite(first, noun);
    for (int i = noun + 2; fronted && i + 1 < end; i++) {
      if (reading.is(i, WordClass.COMMA) && shape.hasFinite(noun + 2, i)) {
        return i;
      }
    }
    return end;
  }

  private Draft draft(int noun, int start, int end, List<TokenRange> sources, boolean denied) {
    return new Draft(
        reading.tokens().begin(start),
        reading.tokens().end(end - 1),
        sources,
        new TokenRange(noun, noun + 1),
        reading.tokens().lemma(noun),
        denied ? Polarity.DENIED : Polarity.AFFIRMED,
        null,
        QuoteRule.CUE_NOUN);
  }

  /** “Quill’s claim that the vote was stolen <b>|</b> has spread” */
  private int beforeMainVerb(int start, int end) {
    boolean verb = false;
    for (int i = start; i < end; i++) {
      if (reading.isAny(i, OPENERS)) {
        verb = false;
      }
      if (reading.is(i, WordClass.FINITE)) {
        boolean main = verb && (!reading.is(i - 1, WordClass.NOUN) || isAuxiliary(i));
        if (main && !reading.is(i - 1, WordClass.FINITE)) {
          return i;
        }
        verb = true;
      }
    }
    return end;
  }

  private boolean isAuxiliary(int token) {
    return reading.isAny(token, WordClass.mask(WordClass.FINITE_AUXILIARY, WordClass.MODAL));
  }

  private Report report(int noun, List<TokenRange> sources) {
    CueVerb cue = new CueVerb(reading.lower(noun), Set.of());
    CueGroup group = CueGroup.lone(cue, noun, CueGroup.Mood.FINITE);
    return new Report(group, new Subject(sources, Subject.Place.SHARED, noun, noun + 1));
  }

  private int voicingVerb(int first, int noun) {
    int floor = Math.max(reading.sentenceFirst(noun), first - REACH);
    for (int i = Math.min(first, noun) - 1; i >= floor; i--) {
      if (VOICING.contains(reading.lower(i)) && reading.tag(i).startsWith("VB")) {
        return i;
      }
      if (reading.isAny(i, WordClass.mask(WordClass.COMMA, WordClass.FINITE, WordClass.MARK))) {
        return -1;
      }
    }
    return -1;
  }

  private List<TokenRange> sources(int first, int noun, int verb) {
    for (int i = noun - 1; i > first; i--) {
      if (reading.is(i, WordClass.POSSESSIVE_ENDING)) {
        return List.of(new TokenRange(first, i));
      }
    }
    if (verb >= 0) {
      Subject subject = voicer(verb);
      return subject == null ? List.of() : subject.sources();
    }
    List<TokenRange> own = new ArrayList<>();
    if (first < noun && reading.is(first, WordClass.POSSESSIVE_DETERMINER)) {
      own.add(new TokenRange(first, first + 1));
    }
    return own;
  }

  private @Nullable Subject voicer(int verb) {
    CueVerb cue = new CueVerb(reading.lower(verb), Set.of());
    return reading.is(verb, WordClass.GERUND)
        ? reporters.of(CueGroup.lone(cue, verb, CueGroup.Mood.GERUND))
        : reporters.ofVerb(verb);
  }
}
