package org.attestnlp.opennlp;

import java.util.List;
import java.util.Set;

/** Undoes -ed and -ing: {@code stopped} stop, {@code tried} try, {@code making} make. */
final class VerbStem {

  private static final List<String> PREFIXES =
      List.of("re", "mis", "over", "under", "out", "sky", "pre", "dis", "un");

  private final Set<String> withE;
  private final Set<String> bare;

  VerbStem(Set<String> withE, Set<String> bare) {
    this.withE = withE;
    this.bare = bare;
  }

  /** The verb of a past form. */
  String ofPast(String word) {
    if (!word.endsWith("ed") || word.length() < 4) {
      return word;
    }
    if (word.endsWith("eed")) {
      return word.substring(0, word.length() - 1);
    }
    if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return restored(word.substring(0, word.length() - 2), word);
  }

  /** The verb of an -ing form. */
  String ofIng(String word) {
    boolean suffix = word.endsWith("ing") && word.length() > 4;
    return suffix ? restored(word.substring(0, word.length() - 3), word) : word;
  }

  private String restored(String stem, String word) {
    if (vowels(stem) == 0) {
      return word; // shred, thing
    }
    if (isListed(stem + "e", withE)) {
      return stem + "e";
    }
    if (isListed(stem, bare)) {
      return stem;
    }
    int length = stem.length();
    char last = stem.charAt(length - 1);
    char before = length > 1 ? stem.charAt(length - 2) : ' ';
    if (last == before) {
      return isDoubled(stem, last) ? stem.substring(0, length - 1) : stem;
    }
    return takesE(stem, last, before) ? stem + "e" : stem;
  }

  private static boolean isListed(String verb, Set<String> list) {
    if (list.contains(verb)) {
      return true;
    }
    for (String prefix : PREFIXES) {
      String rest = verb.startsWith(prefix) ? verb.substring(prefix.length()) : "";
      if (rest.length() > 4 && list.contains(rest)) {
        return true;
      }
    }
    return false;
  }

  /** {@code stopped} has one p, {@code called} two l, {@code controlled} one. */
  private static boolean isDoubled(String stem, char last) {
    return switch (last) {
      case 'b', 'd', 'g', 'm', 'n', 'p', 'r', 't', 'v' -> true;
      case 'l' -> isDoubledL(stem);
      default -> false;
    };
  }

  private static boolean isDoubledL(String stem) {
    int length = stem.length();
    if (length > 3 && isVowel(stem.charAt(length - 4)) && isVowel(stem.charAt(length - 3))) {
      return !stem.endsWith("quell"); // fuelled, dialled
    }
    boolean ownL =
        stem.endsWith("tall")
            || stem.endsWith("fill")
            || stem.endsWith("ball")
            || stem.endsWith("yell")
            || stem.endsWith("call")
            || stem.endsWith("sell")
            || stem.endsWith("spell")
            || stem.endsWith("kill")
            || stem.endsWith("still")
            || (stem.endsWith("roll") && !stem.endsWith("troll"));
    return vowels(stem) > 1 && !ownL;
  }

  /** Whether a stem that ends in these two letters lost an e. */
  private static boolean takesE(String stem, char last, char before) {
    if (isVowel(before)) {
      boolean twoVowels = stem.length() > 2 && isVowel(stem.charAt(stem.length() - 3));
      boolean quVowel = stem.length() > 3 && stem.startsWith("qu", stem.length() - 4);
      return afterVowel(last, before, twoVowels && !quVowel);
    }
    return switch (last) {
      case 'c', 'v', 'u', 'z' -> !stem.endsWith("tz");
      case 's' -> "rnplwu".indexOf(before) >= 0;
      case 'g' -> "drl".indexOf(before) >= 0 || stem.endsWith("eng") || stem.endsWith("ung");
      case 'l' -> "bcdfgkpstz".indexOf(before) >= 0;
      case 'r' -> before == 't' && stem.length() > 3 && stem.endsWith("entr");
      default -> false;
    };
  }

  private static boolean afterVowel(char last, char before, boolean twoVowels) {
    return switch (last) {
      case 'c', 'v', 's', 'z', 'u' -> true;
      case 'g' -> !twoVowels || before == 'e';
      case 't' -> !twoVowels && (before == 'a' || before == 'u' || before == 'o');
      case 'r' -> !twoVowels && (before != 'e');
      case 'n' -> !twoVowels && (before == 'i' || before == 'u');
      case 'd' -> !twoVowels;
      case 'k' -> !twoVowels && before != 'e';
      case 'l' -> !twoVowels && (before == 'i' || before == 'o' || before == 'u' || before == 'y');
      case 'm' -> !twoVowels && (before == 'a' || before == 'i' || before == 'u');
      case 'p' ->
          !twoVowels
              && (before == 'a'
                  || before == 'i'
                  || before == 'o'
                  || before == 'y'
                  || before == 'u');
      case 'b' -> !twoVowels && (before == 'i' || before == 'o' || before == 'u');
      case 'w', 'x', 'y', 'h' -> false;
      default -> false;
    };
  }

  private static int vowels(String stem) {
    int groups = 0;
    boolean inside = false;
    for (int i = 0; i < stem.length(); i++) {
      boolean vowel = isVowel(stem.charAt(i)) && (stem.charAt(i) != 'y' || i > 0);
      groups += vowel && !inside ? 1 : 0;
      inside = vowel;
    }
    return groups;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
