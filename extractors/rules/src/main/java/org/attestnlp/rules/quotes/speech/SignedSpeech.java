package org.attestnlp.rules.quotes.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Polarity;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.quotes.content.Draft;
import org.attestnlp.rules.quotes.content.QuoteRule;
import org.attestnlp.rules.quotes.reports.Sidebars;
import org.attestnlp.rules.syntax.text.ClauseShape;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.tool.Paragraphs;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs without quotation marks that their speaker signs: posts (“We are on our way. —
 * Ada Quill (@quill) May 3, 2024”) and pull quotes (“The board has failed. Ada Quill, mayor”).
 */
public final class SignedSpeech {

  private static final Set<String> CREDITS = PageWords.CREDIT;
  private static final int LONGEST_NAME = 60; // characters
  private static final int LONGEST_DATE = 24; // characters
  private static final int LONGEST_SIGNATURE = 10; // tokens
  private static final int FEWEST_WORDS = 4;

  private final Passage reading;
  private final String text;
  private final ClauseShape shape;
  private final Sidebars sidebars;
  private final Set<String> told = new HashSet<>();

  public SignedSpeech(Passage reading) {
    this.reading = reading;
    this.text = reading.document().text();
    this.shape = new ClauseShape(reading);
    this.sidebars = new Sidebars(reading);
    for (Sentence sentence : reading.document().sentences().list()) {
      boolean prose = shape.hasFinite(sentence.first(), sentence.end());
      for (int i = sentence.first(); prose && i < sentence.end(); i++) {
        if (isPerson(i)) {
          told.add(reading.lower(i));
        }
      }
    }
  }

  public void find(List<Draft> drafts) {
    for (Paragraph paragraph : Paragraphs.of(text)) {
      Cancellation.check();
      int first = reading.tokens().at(paragraph.begin());
      if (first >= reading.size() || sidebars.isBeside(first)) {
        continue;
      }
      Draft draft = post(paragraph);
      draft = draft == null ? pulled(first, reading.tokens().at(paragraph.end())) : draft;
      if (draft != null) {
        drafts.add(draft);
      }
    }
  }

  // -- posts

  private @Nullable Draft post(Paragraph paragraph) {
    int handle = handle(paragraph);
    int close = handle < 0 ? -1 : text.indexOf(')', handle);
    if (close < 0 || close >= paragraph.end()) {
      return null;
    }
    boolean dated = isDate(close + 1, paragraph.end());
    int dash = dashBefore(handle, Math.max(paragraph.begin(), handle - LONGEST_NAME));
    if (dash < 0 || !(dated || isBlank(close + 1, paragraph.end()))) {
      return null;
    }
    TokenRange name = name(dash + 1, handle);
    int end = withoutLinks(paragraph.begin(), dash);
    boolean linked = end < stripped(paragraph.begin(), dash); // a link or a full stop
    boolean several = countWords(paragraph.begin(), end) >= FEWEST_WORDS;
    boolean free = name != null && several && !holdsSpeech(paragraph.begin(), end);
    return free && name != null && (dated || linked)
        ? draft(paragraph.begin(), end, name, QuoteRule.POST)
        : null;
  }

  /** Where “(@quill)” starts near the end of a paragraph, or -1. */
  private int handle(Paragraph paragraph) {
    int floor = Math.max(paragraph.begin(), paragraph.end() - LONGEST_DATE - LONGEST_NAME);
    for (int i = paragraph.end() - 2; i >= floor; i--) {
      if (text.startsWith("(@", i)) {
        return text.substring(i, paragraph.end()).indexOf(')') > 0 ? i : -1;
      }
    }
    return -1;
  }

  /** “December 30, 2018”: digits in it, and nothing but words and commas around. */
  private boolean isDate(int begin, int end) {
    boolean digits = false;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      digits |= Character.isDigit(c);
      if (!Character.isLetterOrDigit(c) && c != ',' && c != '.' && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return digits && end - begin <= LONGEST_DATE;
  }

  private boolean isBlank(int begin, int end) {
    return text.substring(begin, end).isBlank();
  }

  /** The name right before a handle, without what else stands behind the dash; or null. */
  private @Nullable TokenRange name(int begin, int end) {
    TokenRange range = tokens(begin, end);
    if (range == null) {
      return null;
    }
    int last = range.end();
    while (last > range.first() && !isNamed(last - 1)) {
      last--; // a picture behind the name
    }
    for (int i = range.first(); i < last; i++) {
      if (!isNamed(i)) {
        return null;
      }
    }
    return last > range.first() ? new TokenRange(range.first(), last) : null;
  }

  private boolean isNamed(int token) {
    int first = reading.tokens().text(token).codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** Marked words that are speech of their own: who signs has been named already. */
  private boolean holdsSpeech(int begin, int end) {
    int from = reading.marks().from(begin);
    boolean first = from < reading.marks().quotations().size();
    return first
        && reading.marks().quotations().get(from).begin() < end
        && reading.marks().quotations().get(from).begin() - begin <= 2;
  }

  private int dashBefore(int from, int floor) {
    for (int i = from - 1; i > floor; i--) {
      boolean hyphen = text.charAt(i) == '-' && text.charAt(i - 1) == ' ';
      if (text.charAt(i) == '—' || text.charAt(i) == '–' || hyphen) {
        return i;
      }
    }
    return -1;
  }

  /** One past the words before “https://t.co/x” and “pic.twitter.com/x”. */
  private int withoutLinks(int begin, int limit) {
    int end = stripped(begin, limit);
    for (int start = wordStart(begin, end); isLink(start, end); start = wordStart(begin, end)) {
      int glued = text.substring(start, end).indexOf("pic."); // “#Stormpic.twitter.com/x”
      end = stripped(begin, start + Math.max(0, glued));
    }
    return end > begin && text.charAt(end - 1) == '.' ? stripped(begin, end - 1) : end;
  }

  private boolean isLink(int start, int end) {
    String word = text.substring(start, end);
    return word.startsWith("http") || word.contains("pic.twitter.com") || word.startsWith("t.co/");
  }

  private int wordStart(int begin, int end) {
    int start = end;
    while (start > begin && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int stripped(int begin, int limit) {
    int end = limit;
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int countWords(int begin, int end) {
    TokenRange range = tokens(begin, end);
    return range == null ? 0 : range.end() - range.first();
  }

  /** The tokens that lie between two offsets, or null. */
  private @Nullable TokenRange tokens(int begin, int end) {
    int first = reading.tokens().at(begin);
    int stop = first;
    while (stop < reading.size() && reading.tokens().end(stop) <= end) {
      stop++;
    }
    return stop > first ? new TokenRange(first, stop) : null;
  }

  // -- pull quotes

  /** “The board has failed. Ada Quill, mayor”: of somebody of whom the article tells. */
  private @Nullable Draft pulled(int first, int end) {
    int stop = lastStop(first, end);
    if (stop < first + FEWEST_WORDS || reading.marks().of(stop) >= 0) {
      return null;
    }
    TokenRange name = signature(stop + 1, end);
    boolean said =
        name != null
            && reading.marks().of(first) < 0
            && shape.hasFinite(first, stop)
            && !isCredit(first, stop, reading.lower(name.end() - 1));
    return said && name != null
        ? draft(reading.tokens().begin(first), contentEnd(stop), name, QuoteRule.PULL_QUOTE)
        : null;
  }

  /** A full stop is left out, as of any reported clause; other marks belong to the words. */
  private int contentEnd(int stop) {
    return reading.is(stop, ".") ? reading.tokens().end(stop - 1) : reading.tokens().end(stop);
  }

  /** “Quill is pictured at the school. Ada Quill”, “Dorn won by a lap. Cal Dorn”. */
  private boolean isCredit(int first, int end, String surname) {
    for (int i = first; i < end; i++) {
      if (CREDITS.contains(reading.lower(i)) || reading.is(i, surname)) {
        return true;
      }
    }
    return false;
  }

  /** The full stop before the signature, or -1: nothing but words and a comma may follow it. */
  private int lastStop(int first, int end) {
    for (int i = end - 1; i > first && i >= end - LONGEST_SIGNATURE - 1; i--) {
      if (reading.is(i, WordClass.STOP)) {
        return i < end - 1 ? i : -1;
      }
    }
    return -1;
  }

  /** “Ada Quill”, “Ada Quill, mayor of Alder”, “Alder District Attorney Ada Quill”, or null. */
  private @Nullable TokenRange signature(int first, int end) {
    int comma = first;
    int name = -1;
    while (comma < end && !reading.is(comma, WordClass.COMMA)) {
      if (!Character.isUpperCase(reading.tokens().text(comma).codePointAt(0))) {
        return null;
      }
      boolean person = isPerson(comma);
      name = person && name < 0 ? comma : name;
      comma++;
    }
    boolean person =
        name >= 0
            && comma - name > 1
            && name - first != 1 // “Referee Bo Reed”
            && isPerson(comma - 1)
            && told.contains(reading.lower(comma - 1));
    return person && (comma == end || isRole(comma + 1, end)) ? new TokenRange(first, comma) : null;
  }

  /**
   * “mayor”, “Alder mayor”, “a historian at the University of Alder”; no number, no second name.
   */
  private boolean isRole(int first, int end) {
    boolean small = false;
    for (int i = first; i < end; i++) {
      boolean second = isPerson(i) && i + 1 < end && isPerson(i + 1);
      if (second
          || reading.isAny(i, WordClass.mask(WordClass.NUMBER, WordClass.FINITE, WordClass.MARK))) {
        return false;
      }
      boolean lower = Character.isLowerCase(reading.tokens().text(i).codePointAt(0));
      small |= lower && reading.is(i, WordClass.NOUN);
    }
    return small;
  }

  private boolean isPerson(int token) {
    return reading.nameType(token) == EntityType.PERSON;
  }

  private static Draft draft(int begin, int end, TokenRange source, QuoteRule rule) {
    return new Draft(begin, end, List.of(source), null, null, Polarity.AFFIRMED, null, rule);
  }
}
