package org.attestnlp.opennlp;

import java.util.Set;

/** Word lists that tell what a name names. */
final class Gazetteer {

  final Set<String> firstNames = WordList.load("first-names.txt").section("first-name");
  final Set<String> places;
  final Set<String> demonyms;
  final Set<String> organizations;
  final Set<String> organizationWords;
  final Set<String> companySuffixes;
  final Set<String> titles;
  final Set<String> titleStarts;
  final Set<String> placeWords;
  final Set<String> placeStarts;
  final Set<String> familyNamesFirst;
  final Set<String> noNames;
  final Set<String> otherNames;

  Gazetteer() {
    WordList words = WordList.load("names.txt");
    places = words.section("place");
    demonyms = words.section("demonym");
    organizations = words.section("organization");
    organizationWords = words.section("organization-word");
    companySuffixes = words.section("company-suffix");
    titles = words.section("title");
    titleStarts = words.section("title-start");
    placeWords = words.section("place-word");
    placeStarts = words.section("place-start");
    familyNamesFirst = words.section("family-name-first");
    noNames = words.section("not-a-name");
    otherNames = words.section("other-name");
  }

  /** Whether a name is a known place, also in capitals: {@code SEOUL}. */
  boolean isPlace(String name) {
    return places.contains(name) || (name.length() > 3 && places.contains(recased(name)));
  }

  private static String recased(String name) {
    StringBuilder recased = new StringBuilder(name.length());
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!start && Character.isLowerCase(c)) {
        return name; // not in capitals
      }
      recased.append(start ? c : Character.toLowerCase(c));
      start = c == ' ' || c == '-';
    }
    return recased.toString();
  }

  /** Whether a word stands before a person's name: {@code Mayor}, {@code President-elect}. */
  boolean isTitle(String word) {
    return titles.contains(word) || word.endsWith("-elect");
  }

  /** Whether a word is a demonym, singular or plural. */
  boolean isDemonym(String word) {
    return demonyms.contains(word)
        || (word.endsWith("s") && demonyms.contains(word.substring(0, word.length() - 1)));
  }
}
