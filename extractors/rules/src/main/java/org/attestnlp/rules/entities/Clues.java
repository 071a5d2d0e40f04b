package org.attestnlp.rules.entities;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Name;

/** What the words in and around a name say of its type, as points for each type. */
final class Clues {

  private static final Set<String> INSIDE = Set.of("in", "near", "across", "outside", "throughout");
  private static final Set<String> REGION_WORDS =
      Set.of(
          "region",
          "province",
          "district",
          "county",
          "state",
          "residents",
          "city",
          "town",
          "village",
          "area",
          "border",
          "coast",
          "island",
          "peninsula");
  private static final Set<String> OF_PLACE =
      Set.of(
          "city",
          "town",
          "village",
          "province",
          "state",
          "island",
          "region",
          "district",
          "capital",
          "suburb",
          "port");
  private static final Set<String> HOLDINGS =
      Set.of(
          "shares",
          "stake",
          "unit",
          "owner",
          "maker",
          "subsidiary",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "CEO",
          "chairman",
          "director",
          "president",
          "founder",
          "employees");

  private Clues() {}

  /** Points in the order of {@link EntityType}: person, organization, location, misc. */
  static double[] of(Reading reading, NameSheet sheet, Name name) {
    double[] points = new double[EntityType.values().length];
    points[EntityType.PERSON.ordinal()] = person(reading, name);
    points[EntityType.ORGANIZATION.ordinal()] = organization(reading, name);
    points[EntityType.LOCATION.ordinal()] = location(reading, sheet, name);
    return points;
  }

  private static double person(Reading reading, Name name) {
    double points = 0;
    String before = reading.text(name.first() - 1);
    String after = reading.lower(name.end());
    if (Titles.isTitle(before) && reading.sameSentence(name.first() - 1, name.first())) {
      points += 2.5;
    } else if (Roles.isPerson(before)) {
      points += 1.5;
    }
    boolean comma = after.equals(",");
    if (comma
        && isAge(reading.text(name.end() + 1))
        && !Character.isDigit(
            reading.text(name.end() + 2).isEmpty()
                ? 'x'
                : reading.text(name.end() + 2).charAt(0))) {
      points += 2;
    }
    if (after.equals("who") || comma && reading.lower(name.end() + 1).equals("who")) {
      points += 2;
    }
    if (looksLikeFullName(reading, name)) {
      points += 1.5;
    }
    if (reading.lower(name.first() - 1).equals("the")) {
      points -= 1.5;
    }
    if (comma && isPersonAfterComma(reading, name.end())) {
      points += 2;
    }
    if (after.equals("says") || after.equals("said") || after.equals("told")) {
      points += 0.3;
    }
    return points;
  }

  /** A known first name before one or two words that end no organization or place. */
  private static boolean looksLikeFullName(Reading reading, Name name) {
    int size = name.end() - name.first();
    String last = reading.text(name.end() - 1);
    return size > 1
        && size < 4
        && FirstNames.knows(reading.text(name.first()))
        && !Organizations.HEADS.contains(last)
        && !Organizations.SUFFIXES.contains(last)
        && !Organizations.PLACE_HEADS.contains(last)
        && !reading.lower(name.first() + 1).equals("of");
  }

  private static boolean isAge(String text) {
    return text.length() == 2
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(1));
  }

  private static double organization(Reading reading, Name name) {
    double points = 0;
    String last = reading.text(name.end() - 1);
    boolean several = name.end() - name.first() > 1;
    if (several && Organizations.SUFFIXES.contains(last)) {
      points += 3;
    } else if (several && Organizations.HEADS.contains(last)) {
      points += 2;
    }
    int next = name.end();
    boolean possessive = reading.text(next).equals("'s") || reading.text(next).equals("’s");
    String after = reading.text(possessive ? next + 1 : next);
    if (Organizations.AFTER.contains(after)) {
      points += possessive ? 1 : 1.5;
    } else if (!possessive && Organizations.COMPANY_VERBS.contains(after)) {
      points += 0.7;
    }
    if (after.equals("said") && Set.of("it", "its").contains(reading.lower(next + 1))) {
      points += 2;
    }
    String before = reading.lower(name.first() - 1);
    boolean holding =
        before.equals("of") || before.equals("in") || before.equals("for") || before.equals("at");
    if (holding && HOLDINGS.contains(reading.text(name.first() - 2))) {
      points += 2;
    }
    if (before.equals("at") || before.equals("by")) {
      points += 0.2;
    }
    if (isCompanyAfterComma(reading, next)) {
      points += 2;
    }
    if (Roles.isOrganization(before) && !before.equals("state")) {
      points += 1;
    }
    return points;
  }

  /** “Hong, an analyst at the bank,” */
  private static boolean isPersonAfterComma(Reading reading, int comma) {
    boolean article = Set.of("a", "an", "the").contains(reading.lower(comma + 1));
    for (int i = comma + 2; article && i < Math.min(reading.size(), comma + 7); i++) {
      String word = reading.lower(i);
      boolean compound = reading.tag(i + 1).startsWith("NN");
      if (Roles.isPerson(word) && !compound) {
        return true;
      }
      if (word.equals(",")
          || word.equals("of")
          || word.equals(".")
          || reading.tag(i).startsWith("V")) {
        return false;
      }
    }
    return false;
  }

  /** “Harrow, a maker of looms,” */
  private static boolean isCompanyAfterComma(Reading reading, int comma) {
    boolean article = Set.of("a", "an", "the", "which").contains(reading.lower(comma + 1));
    if (!reading.text(comma).equals(",") || !article) {
      return false;
    }
    if (reading.lower(comma + 1).equals("which")) {
      return Organizations.COMPANY_VERBS.contains(reading.text(comma + 2));
    }
    for (int i = comma + 2; i < Math.min(reading.size(), comma + 8); i++) {
      String word = reading.lower(i);
      if (Roles.isOrganization(word)) {
        return true;
      }
      if (Roles.isPerson(word) || word.equals(",") || word.equals("of") || word.equals(".")) {
        return false;
      }
    }
    return false;
  }

  private static double location(Reading reading, NameSheet sheet, Name name) {
    double points = 0;
    String before = reading.lower(name.first() - 1);
    String text = reading.tokens().text(name.end() - 1);
    if (INSIDE.contains(before) && !HOLDINGS.contains(reading.text(name.first() - 2))) {
      points += 1;
    }
    if (before.equals("of") && OF_PLACE.contains(reading.lower(name.first() - 2))) {
      points += 2;
    }
    if (REGION_WORDS.contains(reading.lower(name.end()))) {
      points += 1;
    }
    if (reading.text(name.end()).equals(",")) {
      Name next = sheet.at(name.end() + 1);
      boolean place =
          next != null
              && next.type() == EntityType.LOCATION
              && Places.NAMES.contains(reading.text(name.end() + 1));
      points += place ? 0.7 : 0;
    }
    if (name.end() - name.first() > 1 && Organizations.PLACE_HEADS.contains(text)) {
      points += 1.5;
    }
    String joined = join(reading, name);
    if (Places.CAPITALS.contains(joined)) {
      points += 1.6;
    } else if (Places.NAMES.contains(joined)) {
      points += 1;
    }
    return points;
  }

  private static String join(Reading reading, Name name) {
    StringBuilder joined = new StringBuilder(reading.text(name.first()));
    for (int i = name.first() + 1; i < name.end(); i++) {
      joined.append(' ').append(reading.text(i));
    }
    return joined.toString();
  }
}
