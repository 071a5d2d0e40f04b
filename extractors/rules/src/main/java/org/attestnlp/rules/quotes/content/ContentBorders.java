package org.attestnlp.rules.quotes.content;

import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.quotes.reports.Report;
import org.attestnlp.rules.quotes.reports.Reports;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.ClauseOpenings;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.Prose;
import org.attestnlp.rules.syntax.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds where reported content ends, and where content that comes first starts. */
public final class ContentBorders {

  private static final int REACH = 200;
  private static final Set<String> LINKS = FunctionWords.REPORT_LINK;
  private static final long TRIM =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.STOP,
          WordClass.DASH,
          WordClass.COLON,
          WordClass.SEMICOLON,
          WordClass.OPEN_BRACKET);

  /** How long an aside inside content is at most, in tokens. */
  private static final int ASIDE = 12;

  private final Passage reading;
  private final ClauseOpenings clauses;
  private final Reports reports;
  private final BreakingOff breaks;
  private final InnerAsides asides;
  private final @Nullable Draft[] direct;
  private final ContentEnds ends;

  /** Borders that tell {@code ends} what they were drawn by. */
  public ContentBorders(
      Passage reading, Reports reports, @Nullable Draft[] direct, ContentEnds ends) {
    this.reading = reading;
    this.breaks = new BreakingOff(reading);
    this.asides = new InnerAsides(reading);
    this.ends = ends;
    this.clauses = new ClauseOpenings(reading);
    this.reports = reports;
    this.direct = direct;
  }

  /** One past the last token of the content that starts here. */
  public int end(int start, Report own) {
    if (start >= reading.sentenceEnd(own.group().verb())) {
      return start; // “It rained, he said,” and no more: the next sentence is nobody’s content
    }
    int limit = Math.min(reading.sentenceEnd(start), start + REACH);
    int source = own.sources().get(0).first();
    if (own.group().gerund() && source > start) {
      limit = Math.min(limit, source - 1); // “After saying that it rained, Quill left”
    }
    EndRule rule = limit < reading.sentenceEnd(start) ? EndRule.LENGTH : EndRule.SENTENCE;
    int open = 0;
    boolean verbs = false;
    boolean fronted = isFronted(own);
    boolean relative = isRelative(own);
    boolean doing = reading.is(start, "to") || reading.is(start, WordClass.GERUND);
    boolean inner = false; // “the bridge, built in May,”: the next comma closes an aside
    int i = start;
    while (i < limit) {
      int quotation = reading.marks().of(i);
      if (quotation >= 0) {
        if (i == reading.marks().firstOf(quotation) && isSpeech(quotation, start, limit)) {
          rule = EndRule.MARKED_SPEECH;
          break;
        }
        i = Math.max(i + 1, Math.min(limit, reading.marks().endOf(quotation)));
        int next = i < limit && LINKS.contains(reading.lower(i)) ? i + 1 : i;
        if (next < limit && endsInComma(quotation) && opensOther(next, true, own)) {
          rule = EndRule.REPORT_BEHIND_MARKS;
          break;
        }
        continue;
      }
      open += reading.is(i, WordClass.OPEN_BRACKET) ? 1 : 0;
      if (reading.is(i, WordClass.CLOSE_BRACKET) && --open < 0) {
        rule = EndRule.BRACKET;
        break;
      }
      verbs |= reading.is(i, WordClass.FINITE);
      if (verbs && fronted && reading.is(i, WordClass.COMMA) && clauses.opens(i + 1)) {
        rule = EndRule.MAIN_CLAUSE;
        break;
      }
      if (!verbs && doing && reading.is(i, WordClass.COMMA) && opensMain(i + 1)) {
        rule = EndRule.MAIN_CLAUSE;
        break;
      }
      if (relative && i > start && reading.is(i, WordClass.COMMA)) {
        if (clauses.isMainVerb(i + 1, verbs || reading.is(start, WordClass.PARTICIPLE)) && !inner) {
          rule = EndRule.MAIN_VERB;
          break;
        }
        inner = !verbs;
      }
      boolean aside = asides.opens(i, limit, verbs);
      boolean phrase = !verbs && opensFronted(start, i);
      boolean other = !aside && !phrase && startsOther(i, own) || !verbs && joinsOther(i, own);
      boolean apart = i > start && other;
      if (reading.is(i, WordClass.SEMICOLON) || apart) {
        rule = apart ? breaks.kind(opening(i)) : EndRule.SEMICOLON;
        break;
      }
      i++;
    }
    int end = trimmed(start, i);
    ends.ended(end, rule);
    return end;
  }

  /**
   * Whether marked words are speech beside this content, not in it: “said the guard had yelled “get
   * back” before firing”.
   */
  private boolean isSpeech(int quotation, int start, int limit) {
    Draft speech = direct[quotation];
    if (speech == null) {
      return false;
    }
    int next = reading.marks().endOf(quotation);
    boolean within = speech.cue() != null && speech.cue().first() >= start;
    return !within || next >= limit || reading.isAny(next, TRIM);
  }

  /** “added that in May, teams <b>|</b> found 40”: a comma behind what stands before the clause. */
  private boolean opensFronted(int start, int comma) {
    return reading.is(start, WordClass.PREPOSITION)
        && reading.is(start - 1, "that")
        && reading.is(comma, WordClass.COMMA);
  }

  /** “When Quill said it rained, they left”: the clause of the report ends before the main one. */
  private boolean isFronted(Report own) {
    int before = own.first() - 1;
    int first = reading.sentenceFirst(own.group().verb());
    boolean adverb = reading.is(first, WordClass.ADVERB); // “Even though”, “However, while”
    boolean set = before == first + 2 && reading.is(first + 1, WordClass.COMMA);
    boolean opens = before == first || (adverb && (before == first + 1 || set));
    return own.subject().place() == Place.BEFORE
        && opens
        && reading.is(before, WordClass.SUBORDINATOR)
        && !reading.is(before, "as");
  }

  /** “The man, who police said was armed, <b>|</b> fled”: the report stands in an aside. */
  private boolean isRelative(Report own) {
    int pronoun = own.first() - 1;
    if (own.subject().place() == Place.AGENT) { // “Quill, asked by Pell if it rained, left”
      return reading.is(pronoun, WordClass.COMMA);
    }
    boolean gap = reading.is(pronoun, "who") || reading.is(pronoun, "which");
    boolean subject = own.subject().place() == Place.RELATIVE;
    pronoun = subject ? own.group().first() - 1 : pronoun;
    return (gap || subject) && reading.is(pronoun - 1, WordClass.COMMA);
  }

  private int trimmed(int start, int end) {
    int trimmed = end;
    while (trimmed > start && reading.isAny(trimmed - 1, TRIM) && !isAbbreviation(trimmed - 1)) {
      trimmed--;
    }
    return trimmed;
  }

  private boolean isAbbreviation(int token) {
    return reading.tokens().text(token).length() > 3;
  }

  /** “agreed to stay, <b>but</b> the mayor left”: a clause beside that of the report. */
  private boolean opensMain(int link) {
    return reading.isOneOf(link, "but", "while", "although", "though", "whereas")
        && clauses.opens(link + 1);
  }

  /** Whether another report starts here: “, but she said”, “, adding”, “and said”. */
  private boolean startsOther(int i, Report own) {
    boolean comma = reading.isAny(i, WordClass.mask(WordClass.COMMA, WordClass.DASH));
    boolean link = LINKS.contains(reading.lower(i));
    if (!comma && !link) {
      return false;
    }
    return opensOther(opening(i), comma, own);
  }

  /** The first word behind a comma and a link. */
  private int opening(int i) {
    boolean comma = reading.isAny(i, WordClass.mask(WordClass.COMMA, WordClass.DASH));
    return comma && LINKS.contains(lower(i + 1)) ? i + 2 : i + 1;
  }

  /** “asked about the plan and Quill said”: what has no verb yet is no part of another report. */
  private boolean joinsOther(int i, Report own) {
    Report other = reading.is(i, "and") ? reports.startingAt(i + 1) : null;
    return other != null
        && !other.equals(own)
        && other.group().happened()
        && other.takes(Frame.CLAUSE)
        && other.subject().place() == Place.BEFORE;
  }

  /** “said it was “a mess,” adding that”: the comma stands inside the marks. */
  private boolean endsInComma(int quotation) {
    return reading.is(reading.marks().endInside(quotation) - 1, WordClass.COMMA);
  }

  private boolean opensOther(int next, boolean comma, Report own) {
    if (breaks.declines(next)) {
      return true;
    }
    if (comma && (reading.is(next, "according") || breaks.opensAside(next))) {
      return true;
    }
    if (reading.isOneOf(next - 1, "while", "whereas", "but") && breaks.setsFigure(next)) {
      return true;
    }
    Report main = reports.firstFrom(next, Math.min(reading.size(), next + 5));
    if (comma
        && main != null
        && main.group().first() == next
        && main.first() < own.first()
        && main.group().finite()) {
      return true;
    }
    Report other = reports.startingAt(next);
    if (other == null || other.equals(own) || !other.group().happened()) {
      return false;
    }
    if (other.subject().place() == Place.SHARED) {
      if (other.cue().onlySpeaks() && !isBeforeMarks(other)) {
        return false; // “said he worked there as a boy and continued for years”
      }
      return comma
          || (own.takes(Frame.SPEECH) || own.takes(Frame.THAT))
              && other.takes(Frame.SPEECH)
              && sharesSource(own, other);
    }
    boolean reportsSomething = other.takes(Frame.CLAUSE) || other.takes(Frame.SPEECH);
    return reportsSomething
        && (comma
            || reading.isOneOf(next - 1, "but", "while")
            || new ParallelReports(reading).stand(next - 1, own, other));
  }

  private boolean isBeforeMarks(Report report) {
    int limit = Math.min(reading.sentenceEnd(report.group().verb()), report.group().end() + ASIDE);
    for (int i = report.group().end(); i < limit; i++) {
      if (reading.is(i, WordClass.MARK)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesSource(Report own, Report other) {
    return own.sources().equals(other.sources());
  }

  private String lower(int token) {
    return token < reading.size() ? reading.lower(token) : "";
  }

  /** The first token of content that ends before {@code end}: its sentence's, or after “;”. */
  public int start(int end) {
    int floor = Math.max(Prose.first(reading, end - 1), end - REACH);
    int start = end;
    while (start > floor) {
      int quotation = reading.marks().of(start - 1);
      boolean speech = quotation >= 0 && direct[quotation] != null;
      if (speech || reading.is(start - 1, WordClass.SEMICOLON)) {
        break;
      }
      start--;
    }
    while (start < end && reading.isAny(start, TRIM)) {
      start++;
    }
    return start;
  }

  /** One past the last token of content that ends before a comma. */
  public int trimEnd(int start, int end) {
    return trimmed(start, end);
  }
}
