package org.attestnlp.rules.header;

import java.util.Locale;
import java.util.Set;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * What may be a dateline, taken apart: “KABUL, Afghanistan, Jan. 3, 1989 (UPI)” has a place, a date
 * and an agency.
 *
 * @param place the place, empty where there is none: “KABUL, Afghanistan”
 * @param dated whether a date follows it
 * @param agency the agency, empty where there is none
 */
record DatelineHead(String place, boolean dated, String agency) {

  private static final Set<String> DAYS = TimeWords.MONTH_OR_WEEKDAY;
  private static final Set<String> LABELS = PageWords.HEADING_LABEL;
  private static final Set<String> INSTITUTIONS = PageWords.NO_TOWN;
  private static final Set<String> SMALL = Set.of("of", "de", "the", "da", "do", "la", "el", "and");
  private static final int WORDS = 6; // of a place
  private static final int WORDS_ALONE = 2;
  private static final int LONGEST_AGENCY = 5; // letters, in capitals

  /** The parts of the words before a separator; null if no place or agency can be seen. */
  static @Nullable DatelineHead of(String words) {
    String rest = words;
    String agency = "";
    int bracket = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    int slash = words.endsWith("/") ? words.lastIndexOf('/', words.length() - 2) : -1;
    int open = Math.max(bracket, slash);
    if (open >= 0) {
      agency = words.substring(open + 1, words.length() - 1).strip();
      rest = words.substring(0, open);
    } else {
      int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf(',')) + 1;
      String word = words.substring(last);
      boolean behindComma = last > 1 && words.substring(0, last).strip().endsWith(",");
      if (last > 0 && isAgencyLike(word) && (Bylines.isAgency(word) || behindComma)) {
        agency = word;
        rest = words.substring(0, last);
      }
    }
    String place = withoutDate(rest);
    boolean dated = place.length() < bare(rest).length();
    boolean day = DAYS.contains(place.toLowerCase(Locale.ROOT).replace(".", ""));
    String named = day ? "" : place;
    boolean read = named.isEmpty() ? !agency.isEmpty() : isCapitalised(named);
    return read ? new DatelineHead(named, dated || day, agency) : null;
  }

  /** Whether it is one before this separator, {@code )} for a bracket that nothing follows. */
  boolean isDateline(char separator, boolean glued) {
    if (place.isEmpty()) {
      return isKnownAgency() && separator != ':' && separator != '|';
    }
    boolean capitals = isInCapitals(place);
    if (separator == ')') {
      return isKnownAgency() && (capitals || dated || hasRegion());
    }
    if (!agency.isEmpty() || dated) {
      return isKnownAgency() || capitals || dated;
    }
    String first = place.split("[ ,]", 2)[0].toLowerCase(Locale.ROOT);
    if (capitals) {
      boolean acronym = first.length() <= 3 && (separator == ':' || separator == '|');
      return !acronym
          && !LABELS.contains(first)
          && !LABELS.contains(place.toLowerCase(Locale.ROOT));
    }
    boolean dash = separator == '—' || separator == '–' || separator == '-';
    return dash && !(glued && !hasRegion()) && isTown();
  }

  boolean isKnownAgency() {
    return Bylines.isAgency(agency);
  }

  /** “Kyiv, Ukraine” */
  private boolean hasRegion() {
    return place.indexOf(',') > 0;
  }

  /** One or two words: no firm and no committee. */
  private boolean isTown() {
    String[] words = place.split("[ ,]+", 0);
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean letters = place.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == ',');
    return letters
        && words.length <= WORDS_ALONE
        && !INSTITUTIONS.contains(last)
        && !LABELS.contains(words[0].toLowerCase(Locale.ROOT));
  }

  private static boolean isAgencyLike(String word) {
    return word.length() <= LONGEST_AGENCY
        && word.length() > 1
        && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isCapitalised(String place) {
    String[] words = place.split("[ ,]+", WORDS + 1);
    for (String word : words) {
      boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (!name && !SMALL.contains(word)) {
        return false;
      }
    }
    return words.length <= WORDS && Character.isUpperCase(place.charAt(0));
  }

  /** The first word has three letters at least, or a stop: “ST. LOUIS” */
  private static boolean isInCapitals(String place) {
    String first = place.split("[ ,]", 2)[0];
    boolean upper = first.chars().noneMatch(Character::isLowerCase);
    long letters = first.chars().filter(Character::isUpperCase).count();
    boolean saint = first.equals("ST.") || first.equals("MT.") || first.equals("FT.");
    return upper && (letters >= 3 || saint);
  }

  /** “WASHINGTON, Nov 3” is Washington, and so is “WASHINGTON, Monday”. */
  private static String withoutDate(String place) {
    int stop = place.length();
    for (int i = 0; i < place.length(); i++) {
      if (Character.isDigit(place.charAt(i))) {
        int comma = place.lastIndexOf(',', i);
        stop = comma > 0 ? comma : namesDay(place) ? i : stop; // “Route Number 1 Harrow - Orry”
        break;
      }
    }
    String named = bare(place.substring(0, stop));
    int last = named.lastIndexOf(' ') + 1;
    boolean month = stop < place.length() && last > 0 && namesDay(named.substring(last));
    return month ? bare(named.substring(0, last)) : named; // “HARROW May 3”
  }

  private static boolean namesDay(String words) {
    for (String word : words.split("[ ,.]+", 0)) {
      if (DAYS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String words) {
    String bare = words.strip();
    while (bare.endsWith(",")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }
}
