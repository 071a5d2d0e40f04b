package org.attestnlp.rules.quotes.marks;

import java.util.List;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.reports.MarkedWords;
import org.attestnlp.rules.quotes.reports.People;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.syntax.marks.Quotation;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.MarkedAliases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is given in somebody's own words: a marked quotation with the report that stands right
 * after it, right before it, or that it carries on from.
 */
public final class DirectSpeech {

  private final Passage reading;
  private final Reports reports;
  private final MarkedWords words;
  private final MarkedReports near;
  private final FreeDirectSpeech floating;
  private final SpeechPieces pieces;
  private final People people;
  private final MarkedAliases aliases;
  private final @Nullable Draft[] found;

  public DirectSpeech(
      Passage reading, Reports reports, MarkedWords words, NounPhrases phrases, People people) {
    this.reading = reading;
    this.reports = reports;
    this.words = words;
    this.near = new MarkedReports(reading, reports, words);
    this.aliases = new MarkedAliases(reading);
    this.pieces = new SpeechPieces(reading, words, phrases);
    this.floating = new FreeDirectSpeech(reading, reports, phrases);
    this.people = people;
    this.found = new Draft[reading.marks().quotations().size()];
  }

  /** One entry for each quotation of the document, null for those that are no direct speech. */
  public @Nullable Draft[] find() {
    for (int s = 0; s < found.length; s++) {
      found[s] = of(s);
      floating.passed(s, found[s]);
      if (found[s] != null && found[s].cue() != null) {
        tellBack(s);
      }
    }
    return found;
  }

  /** A run-on whose last paragraph names the speaker was that speaker’s from the start. */
  private void tellBack(int last) {
    int first = last;
    while (first > 0
        && reading.marks().quotations().get(first - 1).runsOn()
        && isUntold(first - 1)) {
      first--;
    }
    Draft told = found[last];
    Draft before = null;
    for (int s = first; s < last && told != null; s++) {
      Quotation marked = reading.marks().quotations().get(s);
      Draft draft = Draft.floating(marked.begin(), marked.end(), told, false, QuoteRule.RUN_ON);
      found[s] = before == null ? draft : draft.carryingOn(before, QuoteRule.RUN_ON);
      before = found[s];
    }
    if (before != null && told != null) {
      found[last] = told.carryingOn(before, QuoteRule.RUN_ON);
    }
  }

  private boolean isUntold(int s) {
    Draft draft = found[s];
    return draft != null && draft.cue() == null;
  }

  private @Nullable Draft of(int s) {
    if (reading.marks().firstInside(s) >= reading.marks().endInside(s)
        || words.isHeading(s)
        || aliases.is(s)) {
      return null;
    }
    boolean starts = words.startsSentence(s);
    Draft runOn = runOn(s);
    Report after =
        runOn == null || words.leadsOn(s)
            ? (starts || followsReport(s) ? near.after(s) : null)
            : null;
    if (after != null) {
      reports.take(after);
      Draft draft = draft(s, after, QuoteRule.CUE_AFTER);
      return runOn == null ? draft : draft.carryingOn(runOn, QuoteRule.RUN_ON);
    }
    if (runOn != null) {
      return floating(s, runOn, true, QuoteRule.RUN_ON);
    }
    Draft joined = pieces.joined(s, found);
    joined = joined == null && starts ? pieces.told(s) : joined;
    if (joined != null) {
      return joined;
    }
    Draft before = afterReport(s);
    if (before != null || !starts && !isSigned(s)) {
      return before;
    }
    Draft signed = pieces.signed(s);
    if (signed != null) {
      return signed;
    }
    boolean speech =
        words.isPunctuated(s)
            && (words.endsSentence(s) || floating.isOwned(s))
            // “I feel good,” she said. “Very.”
            && (words.isClauseLike(s) || floating.goesOn(s) || answersQuestion(s));
    return speech ? floating.of(s) : null;
  }

  /** “Did she do it? “God, no.”” */
  private boolean answersQuestion(int s) {
    int open = reading.marks().firstOf(s);
    return open > 0
        && reading.is(open - 1, "?")
        && reading.marks().of(open - 1) < 0
        && reading.paragraph(open - 1) == reading.paragraph(reading.marks().firstInside(s))
        && words.startsUpper(s)
        && !words.isName(s);
  }

  private boolean isSigned(int s) {
    return words.isClauseLike(s) && pieces.signed(s) != null;
  }

  /** The utterance of the paragraph before, if its mark was left open for this one. */
  private @Nullable Draft runOn(int s) {
    if (s == 0 || !reading.marks().quotations().get(s - 1).runsOn()) {
      return null;
    }
    int paragraph = reading.marks().quotations().get(s).paragraph();
    boolean next = reading.marks().quotations().get(s - 1).paragraph() + 1 == paragraph;
    return next ? found[s - 1] : null;
  }

  private boolean followsReport(int s) {
    int first = reading.marks().firstOf(s) - 1;
    return reading.isAny(first, WordClass.mask(WordClass.COMMA, WordClass.COLON))
        && s > 0
        && found[s - 1] != null
        && reading.paragraph(reading.marks().firstOf(s - 1)) == reading.paragraph(first);
  }

  /** “She said, ‘…’”, “he added: ‘…’”, “they told reporters that ‘…’”. */
  private @Nullable Draft afterReport(int s) {
    int open = reading.marks().firstOf(s);
    if (open == 0
        || reading.paragraph(open - 1) != reading.paragraph(reading.marks().firstInside(s))) {
      return null;
    }
    Report report = reports.lastBefore(open, reading.sentenceFirst(open - 1));
    boolean colon = reading.is(open - 1, WordClass.COLON);
    if (report == null || !near.speaks(report) || !near.leadsTo(report, s)) {
      boolean speech = words.isSentenceLike(s) || isAnswer(s, open - 1);
      return colon && speech ? floating.afterColon(s) : null;
    }
    boolean second = reports.isTaken(report);
    Draft previous = s > 0 ? found[s - 1] : null;
    if (second && previous != null && !colon) {
      boolean halves = reading.is(open - 1, WordClass.COMMA) || words.startsSentence(s);
      return halves ? floating(s, previous, true, QuoteRule.SECOND_HALF) : null;
    }
    if (!near.isWhole(report, s)) {
      return null;
    }
    Report after = near.distant(report, open) && words.leadsOn(s) ? near.after(s) : null;
    if (after != null && after.first() == reading.marks().endOf(s)) {
      reports.take(after);
      return draft(
          s, after, QuoteRule.CUE_AFTER); // when he offered them money, “we were broke,” Quill said
    }
    reports.take(report);
    return draft(s, report, colon ? QuoteRule.COLON : QuoteRule.CUE_BEFORE);
  }

  /** Ada Quill: “No comment.” Club chairman: “No comment.” But not: Verdict: “Dull.” */
  private boolean isAnswer(int s, int colon) {
    int first = reading.sentenceFirst(colon);
    boolean set = colon > first && words.startsUpper(s) && words.endsSentence(s);
    return set && (isNamed(first, colon) || people.arePhrase(first, colon));
  }

  private boolean isNamed(int first, int colon) {
    for (int i = first; i < colon; i++) {
      if (!reading.isCapital(i) || !reading.is(i, WordClass.NAME)) {
        return false;
      }
    }
    return true;
  }

  private Draft draft(int s, Report report, QuoteRule rule) {
    Quotation marked = reading.marks().quotations().get(s);
    return Draft.of(marked.begin(), marked.end(), report, rule);
  }

  private Draft floating(int s, Draft before, boolean linked, QuoteRule rule) {
    Quotation marked = reading.marks().quotations().get(s);
    return Draft.floating(marked.begin(), marked.end(), before, linked, rule);
  }

  /** The cue of a report as a range. */
  static TokenRange cue(Report report) {
    return new TokenRange(report.group().verb(), report.group().end());
  }

  /** The found utterances, in text order. */
  public static List<Draft> list(@Nullable Draft[] found) {
    return java.util.Arrays.stream(found).filter(java.util.Objects::nonNull).toList();
  }
}
