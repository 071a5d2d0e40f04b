package org.attestnlp.opennlp;

import java.util.Set;

/** Undoes -ed and -ing: {@code stopped} stop, {@code tried} try, {@code making} make. */
final class VerbStem {

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
      return word; // string, shred
    }
    String part = stem.substring(stem.lastIndexOf('-') + 1);
    if (withE.contains(part + "e")) {
      return stem + "e";
    }
    if (bare.contains(part)) {
      return stem;
    }
    int length = part.length();
    char last = part.charAt(length - 1);
    char before = length > 1 ? part.charAt(length - 2) : ' ';
    if (last == before) {
      return isDoubled(part, last) ? stem.substring(0, stem.length() - 1) : stem;
    }
    return takesE(part, last, before) ? stem + "e" : stem;
  }

  private static boolean isDoubled(String stem, char last) {
    return switch (last) {
      case 'b', 'd', 'g', 'm', 'n', 'p', 'r', 't', 'v' -> true;
      case 'l' ->
          vowels(stem) > 1
              && "eoia".indexOf(stem.charAt(stem.length() - 3)) >= 0
              && !stem.endsWith("stall")
              && !stem.endsWith("fill")
              && !stem.endsWith("call");
      default -> false;
    };
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
      case 'g' ->
          before == 'd'
              || before == 'r'
              || before == 'l'
              || (before == 'n' && !stem.endsWith("ong"));
      case 'l' -> "bcdfgkptz".indexOf(before) >= 0;
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
