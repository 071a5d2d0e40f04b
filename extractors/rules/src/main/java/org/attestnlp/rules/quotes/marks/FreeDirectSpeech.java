package org.attestnlp.rules.quotes.marks;

import java.util.List;
import java.util.Locale;
import org.attestnlp.model.Polarity;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.quotes.speech.NominalSpeakers;
import org.attestnlp.rules.syntax.marks.Quotation;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Prose;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Marked speech without a report of its own. It belongs to the speaker before it in its paragraph,
 * else to the speaker of the paragraph before, else to whom the sentence before is about.
 */
final class FreeDirectSpeech {

  private static final int REACH = 2; // paragraphs

  private final Passage reading;
  private final NounPhrases phrases;
  private final Reports reports;
  private final PossibleSpeakers possible;
  private final Signatures signatures;
  private final NominalSpeakers speakers;
  private @Nullable Draft last;
  private int lastParagraph = -1;

  FreeDirectSpeech(Passage reading, Reports reports, NounPhrases phrases) {
    this.reading = reading;
    this.reports = reports;
    this.phrases = phrases;
    this.speakers = new NominalSpeakers(reading, phrases);
    this.possible = new PossibleSpeakers(reading);
    this.signatures = new Signatures(reading);
  }

  /** Told of every quotation that was looked at. */
  void passed(int s, @Nullable Draft draft) {
    if (draft != null) {
      last = draft;
      lastParagraph = reading.marks().quotations().get(s).paragraph();
    }
  }

  /** Whether marked speech stands before in the paragraph, with nothing but its report between. */
  boolean goesOn(int s) {
    Draft before = last;
    return before != null
        && lastParagraph == reading.marks().quotations().get(s).paragraph()
        && s > 0
        && before.end() == reading.marks().quotations().get(s - 1).end()
        && reading.sentenceIndex(reading.marks().firstOf(s) - 1)
                - reading.sentenceIndex(reading.marks().endInside(s - 1) - 1)
            <= 1;
  }

  /** Whether the sentence goes on to say whose words these are: “No,” was Quill’s answer. */
  boolean isOwned(int s) {
    return speakers.after(s) != null;
  }

  /** The utterance that a free quotation makes. */
  @Nullable Draft of(int s) {
    Quotation marked = reading.marks().quotations().get(s);
    Draft before = last;
    TokenRange signer = signatures.behind(s);
    if (signer != null) {
      return signed(marked, signer);
    }
    Report recent = recent(s);
    if (recent != null) {
      return ofReport(marked, recent);
    }
    if (before != null && lastParagraph == marked.paragraph()) {
      return Draft.floating(marked.begin(), marked.end(), before, true, QuoteRule.SECOND_HALF);
    }
    TokenRange named = speakers.after(s);
    List<TokenRange> subject = named != null ? List.of(named) : subjectBefore(s);
    before = named != null ? null : before;
    if (before != null && marked.paragraph() - lastParagraph <= REACH) {
      boolean opens = reading.marks().firstOf(s) == 0 || startsParagraph(s);
      if (opens) {
        return Draft.floating(marked.begin(), marked.end(), before, false, QuoteRule.FLOATING);
      }
    }
    return new Draft(
        marked.begin(),
        marked.end(),
        subject,
        null,
        null,
        Polarity.AFFIRMED,
        null,
        QuoteRule.SUBJECT_BEFORE);
  }

  private static Draft signed(Quotation marked, TokenRange signer) {
    List<TokenRange> source = List.of(signer);
    return new Draft(
        marked.begin(),
        marked.end(),
        source,
        null,
        null,
        Polarity.AFFIRMED,
        null,
        QuoteRule.SIGNED);
  }

  private static Draft ofReport(Quotation marked, Report report) {
    return new Draft(
        marked.begin(),
        marked.end(),
        report.sources(),
        null,
        null,
        Polarity.AFFIRMED,
        null,
        QuoteRule.FLOATING);
  }

  /** The last report before the quotation, if it is nearer than the last marked speech. */
  private @Nullable Report recent(int s) {
    int open = reading.marks().firstOf(s);
    Report report = reports.lastBefore(open, 0);
    int floor = reading.sentenceFirst(Math.max(0, open - 1));
    while (report != null && isBeside(report)) {
      report = reports.lastBefore(report.group().verb(), floor);
    }
    if (report == null || !report.group().happened() || !report.takes(Frame.SPEECH)) {
      return null;
    }
    int verb = report.group().verb();
    boolean inSentenceBefore = reading.sentenceIndex(verb) >= reading.sentenceIndex(open) - 2;
    Draft marked = last;
    boolean nearer =
        marked == null || (reading.tokens().begin(verb) > marked.end() && !isCueOf(report, marked));
    boolean near =
        reading.marks().quotations().get(s).paragraph() - reading.paragraph(verb) < REACH;
    return nearer && near && inSentenceBefore ? report : null;
  }

  /**
   * “Quill said, slamming the plan”, “said Quill, who writes for the paper”: not the main report.
   */
  private static boolean isBeside(Report report) {
    return report.subject().place() == Subject.Place.RELATIVE
        || report.group().gerund() && !report.takes(Frame.SPEECH);
  }

  private static boolean isCueOf(Report report, Draft draft) {
    TokenRange cue = draft.cue();
    return cue != null && cue.contains(report.group().verb());
  }

  /** “The flag bore a single line: ‘No one sails alone.’” */
  @Nullable Draft afterColon(int s) {
    Quotation marked = reading.marks().quotations().get(s);
    int open = reading.marks().firstOf(s);
    int first = reading.sentenceFirst(open - 1);
    List<TokenRange> subject = speakers.of(subjectOf(first, open - 1), open - 1);
    boolean label = PageWords.LABEL.contains(lower(first, open - 1));
    return subject.isEmpty() && !label
        ? null
        : new Draft(
            marked.begin(),
            marked.end(),
            label ? List.of() : subject,
            null,
            null,
            Polarity.AFFIRMED,
            null,
            QuoteRule.COLON);
  }

  private String lower(int first, int end) {
    return reading.joined(first, Math.max(end, first + 1)).toLowerCase(Locale.ROOT);
  }

  private boolean startsParagraph(int s) {
    int first = reading.marks().firstOf(s);
    return reading.paragraph(first - 1) != reading.paragraph(reading.marks().firstInside(s));
  }

  private List<TokenRange> subjectBefore(int s) {
    int open = reading.marks().firstOf(s);
    if (open == 0) {
      return List.of();
    }
    int first = reading.sentenceFirst(open - 1);
    boolean participle = // “Speaking behind the stage, Quill smiled. “I am glad.””
        reading.isAny(first, WordClass.mask(WordClass.GERUND, WordClass.PARTICIPLE))
            && phrases.plainEnd(first, open) == first;
    List<TokenRange> subject = subjectOf(participle ? afterComma(first, open) : first, open);
    if (subject.size() == 1 && reading.is(subject.get(0).first(), "it")) {
      return fronted(first, open); // “For Quill, it was the end. “I am done.””
    }
    boolean other = startsParagraph(s); // “The streets were quiet. ¶ “Why would I stay?””
    return !other || possible.isAll(subject) ? subject : List.of();
  }

  private List<TokenRange> fronted(int first, int limit) {
    int end = reading.is(first, "for") ? phrases.fullEnd(first + 1, limit) : first;
    boolean closed = end > first + 1 && reading.is(end, WordClass.COMMA);
    List<TokenRange> named = closed ? phrases.parts(first + 1, end) : List.<TokenRange>of();
    return possible.isAll(named) ? named : List.of();
  }

  /** What a sentence opens with, if it is a noun phrase with a verb after it. */
  private List<TokenRange> subjectOf(int first, int limit) {
    int start = Prose.isClock(reading, first) ? first + 1 : first; // “10:05 Quill: “No.””
    while (start < limit
        && start < first + 30
        && (reading.marks().of(start) >= 0
            || !(phrases.opens(start) && !reading.isAny(start, WordClass.TIME.bit())))) {
      int quotation = reading.marks().of(start); // “They were kids,” Dunn remembers
      start = quotation >= 0 ? Math.max(start + 1, reading.marks().endOf(quotation)) : start + 1;
    }
    if (reading.is(start - 1, WordClass.PREPOSITION)
        || reading.is(start - 1, WordClass.SUBORDINATOR)) {
      start = afterComma(start, limit);
    }
    int end = start < limit ? phrases.fullEnd(start, limit) : start;
    return end > start ? phrases.parts(start, end) : List.of();
  }

  private int afterComma(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 30); i++) {
      if (reading.is(i, WordClass.COMMA)) {
        return i + 1;
      }
    }
    return from;
  }
}
