package org.attestnlp.rules.claims.counted;

import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a counted phrase without the number itself, which an engine may leave in one token
 * with them: {@code pointers} of {@code 3-pointers}.
 *
 * @param phrase the phrase, beside the number
 * @param head its head noun
 */
public record CountedWords(Span phrase, Span head) {

  /** The part of a phrase that holds its head, or null if the number leaves nothing of it. */
  public static @Nullable CountedWords of(String text, Span phrase, Span head, int begin, int end) {
    boolean inside = begin < phrase.begin() && phrase.end() < end; // “one child in five”
    if (phrase.end() <= begin || end <= phrase.begin() || inside) {
      return new CountedWords(phrase, head);
    }
    if (head.end() <= begin) { // “lorries” of “lorries -3”
      int last = lastLetter(text, begin, head.end());
      return new CountedWords(Span.of(text, phrase.begin(), last), head);
    }
    int first = firstLetter(text, Math.max(end, phrase.begin()), head.end());
    if (head.begin() >= end) {
      return first > head.begin()
          ? null
          : new CountedWords(Span.of(text, first, phrase.end()), head);
    }
    return first < head.end() // “pointers” of “3-pointers”
        ? new CountedWords(Span.of(text, first, phrase.end()), Span.of(text, first, head.end()))
        : null;
  }

  private static int firstLetter(String text, int from, int end) {
    int at = from;
    while (at < end && !Character.isLetter(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int lastLetter(String text, int from, int begin) {
    int at = from;
    while (at > begin && !Character.isLetter(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }
}
