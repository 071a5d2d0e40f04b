package org.attestnlp.rules.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Polarity;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Paragraphs;
import org.attestnlp.spi.Paragraphs.Paragraph;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs without quotation marks that their speaker signs: posts (“We are on our way. —
 * Ada Quill (@quill) May 3, 2024”) and pull quotes (“The board has failed. Ada Quill, mayor”).
 */
final class SignedSpeech {

  private static final int LONGEST_NAME = 60; // characters
  private static final int LONGEST_DATE = 24; // characters
  private static final int LONGEST_SIGNATURE = 10; // tokens
  private static final int FEWEST_WORDS = 4;

  private final Reading reading;
  private final String text;
  private final ClauseShape shape;
  private final Map<String, Integer> persons = new HashMap<>();

  SignedSpeech(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.shape = new ClauseShape(reading);
    for (int i = 0; i < reading.size(); i++) {
      if (reading.nameType(i) == EntityType.PERSON) {
        persons.merge(reading.lower(i), 1, Integer::sum);
      }
    }
  }

  void find(List<Draft> drafts) {
    for (Paragraph paragraph : Paragraphs.of(text)) {
      Cancellation.check();
      int first = reading.tokens().at(paragraph.begin());
      if (first >= reading.size() || reading.isBeside(first)) {
        continue;
      }
      Draft draft = post(paragraph);
      draft = draft == null ? pulled(first, reading.tokens().at(paragraph.end() - 1) + 1) : draft;
      if (draft != null) {
        drafts.add(draft);
      }
    }
  }

  // -- posts

  private @Nullable Draft post(Paragraph paragraph) {
    int handle = text.lastIndexOf("(@", paragraph.end() - 1);
    int close = handle < paragraph.begin() ? -1 : text.indexOf(')', handle);
    if (close < 0 || close >= paragraph.end() || paragraph.end() - close > LONGEST_DATE) {
      return null;
    }
    int dash = dashBefore(handle, Math.max(paragraph.begin(), handle - LONGEST_NAME));
    if (dash < 0) {
      return null;
    }
    TokenRange name = tokens(dash + 1, handle);
    int end = withoutLinks(paragraph.begin(), dash);
    boolean words = name != null && tokens(paragraph.begin(), end) != null;
    return words && name != null && countWords(paragraph.begin(), end) >= FEWEST_WORDS
        ? draft(paragraph.begin(), end, name, "post")
        : null;
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
      int glued = text.lastIndexOf("pic.", end); // “#Stormpic.twitter.com/x”
      end = stripped(begin, glued > start ? glued : start);
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

  /** “The board has failed. Ada Quill, mayor”: of somebody whom the article knows. */
  private @Nullable Draft pulled(int first, int end) {
    int stop = lastStop(first, Math.min(end, reading.size()));
    if (stop <= first + FEWEST_WORDS || reading.stretchOf(stop) >= 0) {
      return null;
    }
    TokenRange name = signature(stop + 1, end);
    boolean told = reading.stretchOf(first) < 0 && shape.hasFinite(first, stop);
    return name != null && told
        ? draft(reading.tokens().begin(first), reading.tokens().end(stop - 1), name, "pull-quote")
        : null;
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

  /** “Ada Quill, mayor of Alder”, “District Attorney Ada Quill”: the person, or null. */
  private @Nullable TokenRange signature(int first, int end) {
    int comma = first;
    while (comma < end && !reading.is(comma, WordClass.COMMA)) {
      if (!Character.isUpperCase(reading.tokens().text(comma).codePointAt(0))) {
        return null;
      }
      comma++;
    }
    boolean person =
        comma - first > 1
            && reading.nameType(comma - 1) == EntityType.PERSON
            && reading.nameType(comma - 2) == EntityType.PERSON;
    boolean plain = !shape.hasFinite(first, end);
    return person && plain && isKnown(comma - 1) ? new TokenRange(first, comma) : null;
  }

  /** Whether the surname stands elsewhere too: a photographer's does not. */
  private boolean isKnown(int surname) {
    return persons.getOrDefault(reading.lower(surname), 0) > 1;
  }

  private static Draft draft(int begin, int end, TokenRange source, String rule) {
    return new Draft(begin, end, List.of(source), null, null, Polarity.AFFIRMED, null, rule);
  }
}
