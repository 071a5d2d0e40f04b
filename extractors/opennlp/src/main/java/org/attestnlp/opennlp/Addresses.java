package org.attestnlp.opennlp;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds web and e-mail addresses, which are one token each. */
final class Addresses {

  private static final int LONGEST = 2000;
  private static final Set<String> ENDINGS =
      Set.of(
          "com", "org", "net", "edu", "gov", "mil", "int", "info", "io", "co", "uk", "ca", "au",
          "nz", "in", "ie", "za", "eu", "de", "fr", "ru", "cn", "jp", "kr", "tv", "ai", "app");

  private Addresses() {}

  /** The address inside a run without blanks, or null. */
  static @Nullable Piece find(String text, int begin, int end) {
    if (end - begin < 6 || end - begin > LONGEST) {
      return null;
    }
    int from = begin;
    while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return startsAddress(text, from, end) ? new Piece(from, trimmed(text, from, end)) : null;
  }

  private static boolean startsAddress(String text, int from, int end) {
    if (text.regionMatches(true, from, "www.", 0, 4)) {
      return true;
    }
    for (int i = from + 1; i + 2 < end; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return text.startsWith("//", i + 1);
      }
      if (c == '@') {
        int point = text.indexOf('.', i + 2);
        return point > 0 && point + 1 < end && Character.isLetter(text.charAt(point + 1));
      }
      if (!Character.isLetterOrDigit(c) && "._-+".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
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

  /** Whether a point inside a word is that of a domain name: {@code example.com}. */
  static boolean isDomain(String text, int point, int end) {
    int stop = Contractions.wordEnd(text, point + 1, Math.min(end, point + 6));
    String ending = text.substring(point + 1, stop);
    return ENDINGS.contains(ending.toLowerCase(Locale.ROOT))
        && Character.isLowerCase(ending.charAt(0))
        && (stop == end || !Character.isLetterOrDigit(text.charAt(stop)));
  }
}
