package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares names and phrases by their content words. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "by", "to", "for", "from", "with", "and", "or",
          "that", "its", "his", "her", "their", "this", "these");

  private static final Set<String> TITLES =
      Set.of(
          "the",
          "a",
          "an",
          "mr",
          "mrs",
          "ms",
          "dr",
          "prof",
          "sen",
          "rep",
          "gov",
          "president",
          "minister",
          "premier",
          "prime",
          "sir",
          "lord",
          "and",
          "of",
          "for",
          "spokesperson",
          "spokesman",
          "spokeswoman");

  private Words() {}

  /** Whether two phrases are the same, as {@link #same} says, or are both absent. */
  static boolean alike(@Nullable String a, @Nullable String b) {
    if (a == null || a.isEmpty() || b == null || b.isEmpty()) {
      return (a == null || a.isEmpty()) && (b == null || b.isEmpty());
    }
    return same(a, b);
  }

  /**
   * Whether one phrase has all the content words of the other: “officials” is “South Korean
   * officials”, “North Korean officials” is not.
   */
  static boolean same(String a, String b) {
    Set<String> left = Set.copyOf(words(a, FUNCTION_WORDS));
    Set<String> right = Set.copyOf(words(b, FUNCTION_WORDS));
    if (left.isEmpty() || right.isEmpty()) {
      return a.strip().equalsIgnoreCase(b.strip());
    }
    return left.containsAll(right) || right.containsAll(left);
  }

  /**
   * Whether two names may be one person's: same last word, or one's words among the other's. For
   * {@code quotes.spk-e2e} alone, which is as lenient as the evaluation kit.
   */
  static boolean sameName(String a, String b) {
    List<String> left = words(a, TITLES);
    List<String> right = words(b, TITLES);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return left.get(left.size() - 1).equals(right.get(right.size() - 1))
        || new HashSet<>(right).containsAll(left)
        || new HashSet<>(left).containsAll(right);
  }

  private static List<String> words(String phrase, Set<String> but) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(phrase.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!but.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }
}
