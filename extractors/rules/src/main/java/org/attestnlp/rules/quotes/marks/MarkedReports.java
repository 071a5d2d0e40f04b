package org.attestnlp.rules.quotes.marks;

import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.AccordingTo;
import org.attestnlp.rules.quotes.reports.MarkedWords;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells which report belongs to a marked quotation: the one behind it, or the one before. */
final class MarkedReports {

  private static final int GAP = 25; // tokens
  private static final int FEW = 3; // words
  private static final long OBJECTS =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE_DETERMINER,
          WordClass.OBJECT_PRONOUN,
          WordClass.SUBJECT_PRONOUN,
          WordClass.LONE_PRONOUN,
          WordClass.NOUN);
  private static final long CONTENT =
      WordClass.mask(
          WordClass.NOUN,
          WordClass.VERB,
          WordClass.PREPOSITION,
          WordClass.ADJECTIVE,
          WordClass.DETERMINER,
          WordClass.FINITE,
          WordClass.GERUND);

  private final Passage reading;
  private final Reports reports;
  private final MarkedWords words;

  MarkedReports(Passage reading, Reports reports, MarkedWords words) {
    this.reading = reading;
    this.reports = reports;
    this.words = words;
  }

  /** The report that follows a quotation and says whose words they are; or null. */
  @Nullable Report after(int s) {
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

  /** “He”, “The”: a capital that is no name's. */
  private boolean opensSentence(int token) {
    return Character.isUpperCase(reading.tokens().text(token).codePointAt(0))
        && reading.isAny(token, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.DETERMINER))
        && !reading.is(token, "i");
  }

  /** “…,” a smiling Quill, who had won, said: the report is a little further on. */
  private @Nullable Report near(int at) {
    Report report = reports.firstFrom(at, Math.min(reading.sentenceEnd(at), at + GAP));
    boolean clear = report != null && noQuotation(at, report.group().verb());
    return clear ? report : null;
  }

  private boolean noQuotation(int from, int to) {
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

  /** Whether more than the comma stands between the report and the marks. */
  boolean distant(Report report, int open) {
    return open - Math.max(report.end(), report.group().end()) > 1;
  }

  /** Nothing but a listener, a time or a setting stands between the report and the marks. */
  boolean leadsTo(Report report, int s) {
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
  boolean isWhole(Report report, int s) {
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

  /** Whether what is reported was, or may have been, spoken. */
  boolean speaks(Report report) {
    boolean mood =
        report.group().happened()
            || report.group().mood() == CueGroup.Mood.INFINITIVE
            || report.group().mood() == CueGroup.Mood.UNREAL;
    return mood && report.takes(Frame.SPEECH);
  }
}
