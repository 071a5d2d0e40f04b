package org.attestnlp.rules.entities.lists;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;

/**
 * The office that a title or a noun names, under one name for all its spellings: “Lt. Gov. Quill”
 * is “the lieutenant governor”, “Vice-President Quill” is “the vice president” and never “the
 * president”, “ex-minister Quill” is “the minister”.
 */
public final class Offices {

  private static final int REACH = 3;
  private static final List<String> BEFORE = List.copyOf(PeopleWords.BEFORE_OFFICE);
  private static final List<String> BEHIND = List.copyOf(PeopleWords.BEHIND_OFFICE);
  private static final List<String> PAST = List.copyOf(PeopleWords.PAST_OFFICE);
  private static final Set<String> DEPUTIES = Set.copyOf(PeopleWords.DEPUTY);
  private static final Set<String> RANKS = Set.copyOf(PeopleWords.RANK);

  private Offices() {}

  /** The word without “ex-” and “-elect”: {@code President} of {@code President-elect}. */
  static String core(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return word;
    }
    for (String prefix : BEFORE) {
      if (word.regionMatches(true, 0, prefix, 0, prefix.length())) {
        return word.substring(prefix.length());
      }
    }
    for (String suffix : BEHIND) {
      int stem = word.length() - suffix.length();
      if (stem > 0 && word.regionMatches(true, stem, suffix, 0, suffix.length())) {
        return word.substring(0, stem);
      }
    }
    return word;
  }

  /** The office that ends at a token and begins at the earliest at another. */
  public static String at(Passage reading, int from, int noun) {
    String office = plain(reading.text(noun));
    int earliest = Math.max(from, noun - REACH);
    for (int i = noun - 1; i >= earliest && reading.startsWithLetter(i); i--) {
      String word = Titles.role(reading.text(i));
      if (DEPUTIES.contains(word) && !RANKS.contains(office)) {
        return word + " " + office;
      }
      if (reading.tag(i).equals("DT") || reading.tag(i).equals("IN")) {
        break;
      }
    }
    return office;
  }

  /** “Gov.” is governor, “ex-governor” too, “vice-governor” is vice governor. */
  private static String plain(String text) {
    String role = Titles.role(text);
    String last = role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    for (String past : PAST) {
      if (last.startsWith(past)) {
        return last.substring(past.length());
      }
    }
    int hyphen = last.indexOf('-');
    boolean deputy = hyphen > 0 && DEPUTIES.contains(last.substring(0, hyphen));
    return deputy ? last.replace('-', ' ') : last;
  }
}
