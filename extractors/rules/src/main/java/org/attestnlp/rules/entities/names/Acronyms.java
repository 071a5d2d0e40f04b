package org.attestnlp.rules.entities.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Initials;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * Ties runs of capital letters to their long form, {@code World Health Organization (WHO)}, and
 * takes those without one for organizations.
 */
public final class Acronyms implements NamePass {

  @Override
  public String does() {
    return "ties capital letters to their long form, or takes them for a body";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    LongForms.find(reading, sheet);
    Map<String, EntityType> types = new HashMap<>();
    Set<String> plain = new HashSet<>();
    for (int i = 1; i + 1 < reading.size(); i++) {
      Cancellation.check();
      boolean bracketed = reading.text(i - 1).equals("(") && reading.text(i + 1).equals(")");
      if (bracketed && looksLikeAcronym(reading.text(i))) {
        Name longForm = longForm(reading, sheet, i - 1, reading.text(i));
        if (longForm == null && isPlainPhrase(reading, i - 1, reading.text(i))) {
          plain.add(reading.text(i));
        }
        if (longForm != null) {
          sheet.put(longForm);
          types.put(reading.text(i), longForm.type());
        }
      }
    }
    for (int i = 0; i < reading.size(); i++) {
      Cancellation.check();
      if (!plain.contains(reading.text(i))) {
        settle(reading, sheet, i, types);
      }
    }
  }

  private static void settle(
      Passage reading, NameSheet sheet, int token, Map<String, EntityType> types) {
    String text = reading.text(token);
    Name seen = sheet.at(token);
    boolean alone = seen == null || seen.end() - seen.first() == 1;
    EntityType type = types.get(text);
    if (type != null && alone) {
      sheet.put(new Name(token, token + 1, type));
    } else if (seen == null && isUnknownAcronym(reading, sheet, token)) {
      sheet.put(new Name(token, token + 1, EntityType.ORGANIZATION));
    }
  }

  /** “HRF teams”, “an HRF official”: letters that are neither a measure nor a common short form. */
  private static boolean isUnknownAcronym(Passage reading, NameSheet sheet, int token) {
    String text = reading.text(token);
    return looksLikeAcronym(text)
        && text.length() <= 6
        && Casing.isUpper(text)
        && text.indexOf('.') < 0
        && !isRoman(text)
        && reading.tag(token).startsWith("NN")
        && !Organizations.NOT_ACRONYMS.contains(text)
        && !reading.casing().isSeenInLowerCase(text.toLowerCase(Locale.ROOT))
        && !reading.casing().isShouted(token)
        && !isShoutedBeside(reading, token)
        && !besideNumber(reading, token)
        && !Organizations.OTHER_HEADS.contains(reading.text(token + 1))
        && !isBesideName(reading, sheet, token);
  }

  /** “Quillton FM”: the letters belong to the name beside them. */
  private static boolean isBesideName(Passage reading, NameSheet sheet, int token) {
    boolean country = sheet.covers(token - 1) && isCountry(reading, token - 1);
    boolean before =
        isNameWord(reading, token - 1)
            && !country
            && !Places.DEMONYMS.contains(reading.text(token - 1));
    boolean after = isNameWord(reading, token + 1) && !sheet.covers(token + 1);
    return before || after;
  }

  private static boolean isNameWord(Passage reading, int token) {
    return reading.startsWithLetter(token)
        && reading.isCapital(token)
        && reading.tag(token).startsWith("NNP")
        && !Titles.isTitle(reading.text(token));
  }

  private static boolean isCountry(Passage reading, int token) {
    return Places.NAMES.contains(reading.text(token));
  }

  private static boolean isRoman(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("IVXLC".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return text.indexOf('X') >= 0 || text.indexOf('V') >= 0;
  }

  private static boolean isShoutedBeside(Passage reading, int token) {
    return isShout(reading, token - 1) || isShout(reading, token + 1);
  }

  private static boolean isShout(Passage reading, int token) {
    String text = reading.text(token);
    return text.length() > 1 && Casing.isUpper(text) && Character.isLetter(text.charAt(0));
  }

  private static boolean besideNumber(Passage reading, int token) {
    return reading.tag(token - 1).equals("CD") || reading.text(token + 1).equals("-");
  }

  public static boolean looksLikeAcronym(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && c != '.' && c != '&' && c != '-') {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2 && capitals * 2 >= text.length() && text.length() <= 10;
  }

  /** “losses at sea (LAS)”: short for common words. */
  private static boolean isPlainPhrase(Passage reading, int bracket, String acronym) {
    int limit = Math.max(0, bracket - 2 * acronym.length());
    for (int first = bracket - 1; first >= limit; first--) {
      if (!reading.isCapital(first) && Initials.match(reading.tokens(), first, bracket, acronym)) {
        return true;
      }
    }
    return false;
  }

  /** The words before the bracket whose initials the letters are. */
  private static @Nullable Name longForm(
      Passage reading, NameSheet sheet, int bracket, String acronym) {
    String letters = acronym.replace(".", "").replace("-", "").replace("&", "");
    int limit = Math.max(reading.sentence(bracket).first(), bracket - letters.length() * 2 - 2);
    for (int first = bracket - 1; first >= limit; first--) {
      boolean opens = reading.isCapital(first) && !Initials.isSmall(reading.lower(first));
      if (opens
          && reading.isCapital(bracket - 1)
          && Initials.match(reading.tokens(), first, bracket, letters)) {
        return new Name(first, bracket, typeOf(reading, sheet, first, bracket));
      }
    }
    Name before = sheet.at(bracket - 1);
    boolean near =
        before != null
            && before.end() == bracket
            && before.end() - before.first() > 1
            && before.type() == EntityType.ORGANIZATION;
    return near ? before : null;
  }

  private static EntityType typeOf(Passage reading, NameSheet sheet, int first, int end) {
    Name seen = sheet.at(first);
    if (seen != null
        && seen.first() == first
        && seen.end() == end
        && seen.type() != EntityType.PERSON) {
      return seen.type();
    }
    if (Organizations.OTHER_HEADS.contains(reading.text(end - 1))) {
      return EntityType.MISC;
    }
    return Organizations.PLACE_HEADS.contains(reading.text(end - 1))
        ? EntityType.LOCATION
        : EntityType.ORGANIZATION;
  }
}
