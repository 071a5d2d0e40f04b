package org.attestnlp.rules.quotes.marks;

import java.util.List;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.AccordingTo;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.quotes.subjects.MarkedAliases;
import org.attestnlp.rules.syntax.marks.Stretch;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is given in somebody's own words: a marked stretch with the report that stands right
 * after it, right before it, or that it carries on from.
 */
public final class DirectSpeech {

  private static final int GAP = 25;

  private final Passage reading;
  private final Reports reports;
  private final MarkedWords words;
  private final Floating floating;
  private final SpeechPieces pieces;
  private final MarkedAliases aliases;
  private final @Nullable Draft[] found;

  public DirectSpeech(Passage reading, Reports reports, MarkedWords words, NounPhrases phrases) {
    this.reading = reading;
    this.reports = reports;
    this.words = words;
    this.aliases = new MarkedAliases(reading);
    this.pieces = new SpeechPieces(reading, words, phrases);
    this.floating = new Floating(reading, reports, phrases);
    this.found = new Draft[reading.marks().stretches().size()];
  }

  /** One entry for each stretch of the document, null for those that are no direct speech. */
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
        && reading.marks().stretches().get(first - 1).runsOn()
        && isUntold(first - 1)) {
      first--;
    }
    Draft told = found[last];
    Draft before = null;
    for (int s = first; s < last && told != null; s++) {
      Stretch marked = reading.marks().stretches().get(s);
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
    Report after = runOn == null || words.leadsOn(s) ? reportAfter(s, starts) : null;
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
            && words.endsSentence(s)
            && (words.isClauseLike(s) || floating.goesOn(s)); // “I feel good,” she said. “Very.”
    return speech ? floating.of(s) : null;
  }

  private boolean isSigned(int s) {
    return words.isClauseLike(s) && pieces.signed(s) != null;
  }

  /** The utterance of the paragraph before, if its mark was left open for this one. */
  private @Nullable Draft runOn(int s) {
    if (s == 0 || !reading.marks().stretches().get(s - 1).runsOn()) {
      return null;
    }
    int paragraph = reading.marks().stretches().get(s).paragraph();
    boolean next = reading.marks().stretches().get(s - 1).paragraph() + 1 == paragraph;
    return next ? found[s - 1] : null;
  }

  private @Nullable Report reportAfter(int s, boolean starts) {
    if (!starts && !followsReport(s)) {
      return null;
    }
    int close = reading.marks().endOf(s);
    int at = reading.is(close, WordClass.COMMA) ? close + 1 : close;
    if (at >= reading.size() || reading.paragraph(at) != reading.paragraph(close - 1)) {
      return null;
    }
    Report report = reports.startingAt(at);
    boolean leads = words.leadsOn(s);
    boolean open = leads || !words.isPunctuated(s);
    boolean work = // “Cold River” star Anna Lind said
        !words.isPunctuated(s) && words.isName(s) && reading.is(at, WordClass.NOUN);
    if (report == null && open && !work) {
      report = near(at);
    }
    report = work ? null : report;
    if (report == null || !speaks(report) || isOnlyWord(s, at, report)) {
      return null;
    }
    // “Why me?” He now calls it …, but: “Why me?” The mayor shouted at them.
    boolean apart =
        words.endsSentence(s)
            && opensSentence(at)
            && !report.takes(Frame.TELL)
            && reading.isAny(report.group().end(), OBJECTS);
    return (leads && !apart) || isClosing(report, s) ? report : null;
  }

  /** “Ghost” flights cost the town a fortune, Quill said: the marked word begins what he said. */
  private boolean isOnlyWord(int s, int at, Report report) {
    return !words.isPunctuated(s)
        && words.words(s) <= FEW
        && !reading.is(at - 1, WordClass.COMMA)
        && report.first() > at + 1
        && reading.is(report.first() - 1, WordClass.COMMA)
        && !reading.isAny(at, WordClass.mask(WordClass.COMMA, WordClass.DETERMINER));
  }

  private static final int FEW = 3; // words
  private static final long OBJECTS =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE_DETERMINER,
          WordClass.OBJECT_PRONOUN,
          WordClass.SUBJECT_PRONOUN,
          WordClass.LONE_PRONOUN,
          WordClass.NOUN);

  /** “He”, “The”: a capital that is no name's. */
  private boolean opensSentence(int token) {
    return Character.isUpperCase(reading.tokens().text(token).codePointAt(0))
        && reading.isAny(token, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.DETERMINER))
        && !reading.is(token, "i");
  }

  /** “…,” a smiling Quill, who had won, said: the report is a little further on. */
  private @Nullable Report near(int at) {
    Report report = reports.firstFrom(at, Math.min(reading.sentenceEnd(at), at + GAP));
    boolean clear = report != null && noStretch(at, report.group().verb());
    return clear ? report : null;
  }

  private boolean noStretch(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.marks().of(i) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** After a full stop inside the marks only a short report follows: “We stay.” she said. */
  private boolean isClosing(Report report, int s) {
    if (!words.endsSentence(s)) {
      return true;
    }
    int end = report.end();
    boolean ends = end >= reading.size() || reading.isAny(end, WordClass.STOP.bit());
    return ends && report.subject().compact();
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
    if (report == null || !speaks(report) || !leadsTo(report, s)) {
      return colon && words.isSentenceLike(s) ? floating.afterColon(s) : null;
    }
    boolean second = reports.isTaken(report);
    Draft previous = s > 0 ? found[s - 1] : null;
    if (second && previous != null && !colon) {
      boolean halves = reading.is(open - 1, WordClass.COMMA) || words.startsSentence(s);
      return halves ? floating(s, previous, true, QuoteRule.SECOND_HALF) : null;
    }
    if (!isWhole(report, s)) {
      return null;
    }
    Report after = distant(report, open) && words.leadsOn(s) ? reportAfter(s, true) : null;
    if (after != null && after.first() == reading.marks().endOf(s)) {
      reports.take(after);
      return draft(
          s, after, QuoteRule.CUE_AFTER); // when he offered them money, “we were broke,” Quill said
    }
    reports.take(report);
    return draft(s, report, colon ? QuoteRule.COLON : QuoteRule.CUE_BEFORE);
  }

  /** Whether more than the comma stands between the report and the marks. */
  private boolean distant(Report report, int open) {
    return open - Math.max(report.end(), report.group().end()) > 1;
  }

  /** Nothing but a listener, a time or a setting stands between the report and the marks. */
  private boolean leadsTo(Report report, int s) {
    int open = reading.marks().firstOf(s);
    int from = Math.max(report.end(), report.group().end());
    if (from > open || open - from > GAP) {
      return false;
    }
    boolean colon = reading.is(open - 1, WordClass.COLON);
    for (int i = from; i < open; i++) {
      boolean verb = reading.is(i, WordClass.FINITE) && !colon;
      boolean other = reading.marks().of(i) >= 0 && i < open;
      if (verb || other || reading.is(i, WordClass.STOP)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the marked words are all that was said, not a part of a reported clause. */
  private boolean isWhole(Report report, int s) {
    int open = reading.marks().firstOf(s);
    int gap = open - Math.max(report.end(), report.group().end());
    boolean set =
        reading.isAny(open - 1, WordClass.mask(WordClass.COMMA, WordClass.COLON))
            || reading.is(open - 1, "that");
    boolean told = report.takes(Frame.TELL) && words.words(s) >= 5 && words.startsUpper(s);
    if (gap > 0 && !set && !told) {
      return false;
    }
    int close = reading.marks().endOf(s);
    boolean ends =
        close >= reading.size()
            || reading.paragraph(close) != reading.paragraph(open)
            || reading.sentenceIndex(close) != reading.sentenceIndex(open)
            || !reading.isAny(close, CONTENT);
    boolean accorded = AccordingTo.is(report);
    boolean named = words.isName(s) && (gap > 0 ? !told : accorded || report.takes(Frame.WORK));
    boolean enough = set ? words.words(s) >= 1 : words.isClauseLike(s) && !named;
    boolean inner = // “While a crowd shouted, “Let us in,” guards locked the gate”
        reading.is(open - 1, WordClass.COMMA)
            && words.startsUpper(s)
            && words.lastCharacter(s) == ','
            && !words.isName(s);
    return (ends || inner || words.endsSentence(s)) && enough;
  }

  private static final long CONTENT =
      WordClass.mask(
          WordClass.NOUN,
          WordClass.VERB,
          WordClass.PREPOSITION,
          WordClass.ADJECTIVE,
          WordClass.DETERMINER,
          WordClass.FINITE,
          WordClass.GERUND);

  private boolean speaks(Report report) {
    boolean mood =
        report.group().happened()
            || report.group().mood() == CueGroup.Mood.INFINITIVE
            || report.group().mood() == CueGroup.Mood.UNREAL;
    return mood && report.takes(Frame.SPEECH);
  }

  private Draft draft(int s, Report report, QuoteRule rule) {
    Stretch marked = reading.marks().stretches().get(s);
    return Draft.of(marked.begin(), marked.end(), report, rule);
  }

  private Draft floating(int s, Draft before, boolean linked, QuoteRule rule) {
    Stretch marked = reading.marks().stretches().get(s);
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
