package org.attestnlp.opennlp;

import org.jspecify.annotations.Nullable;

/** Finds web and e-mail addresses, which are one token each. */
final class Addresses {

  private static final int LONGEST = 2000;

  private Addresses() {}

  /** The first address inside a run without blanks, or null. */
  static @Nullable Piece find(String text, int begin, int end) {
    if (end - begin < 6 || end - begin > LONGEST) {
      return null;
    }
    int from = wordStart(text, begin, end);
    while (from < end) {
      int stop = from + 1;
      while (stop < end && isWordPart(text.charAt(stop))) {
        stop++;
      }
      if (isAddress(text, from, stop, end)) {
        return new Piece(from, trimmed(text, from, end));
      }
      from = wordStart(text, stop, end);
    }
    return null;
  }

  private static int wordStart(String text, int begin, int end) {
    int from = begin;
    while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0;
  }

  private static boolean isAddress(String text, int from, int stop, int end) {
    if (text.regionMatches(true, from, "www.", 0, 4) || text.startsWith("://", stop)) {
      return true;
    }
    if (stop + 2 >= end || text.charAt(stop) != '@') {
      return false;
    }
    int point = text.substring(stop, end).indexOf('.') + stop;
    return point > stop + 1 && point + 1 < end && Character.isLetter(text.charAt(point + 1));
  }

  private static int trimmed(String text, int from, int end) {
    int stop = end;
    for (int i = from; i < stop; i++) {
      if ("\"“”‘’«»<>".indexOf(text.charAt(i)) >= 0) {
        stop = i;
      }
    }
    while (stop > from + 1 && ".,;:!?)]}'…—–".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }
}
