package org.attestnlp.rules.entities.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;

/**
 * Takes the first word that says what a name is into the name: “Hurricane Odile” is a storm, “Port
 * Calder” a place, and “Odile” alone is the storm again.
 */
public final class TypedOpeners implements NamePass {

  private static final int LONGEST = 3; // words behind the opener
  private static final Map<String, EntityType> OPENERS = new HashMap<>();

  private static final Set<String> EVENTS = new HashSet<>();

  static {
    BodyWords.TYPED_OPENER.forEach(
        (word, type) ->
            Capitals.of(word)
                .forEach(
                    form -> OPENERS.put(form, EntityType.valueOf(type.toUpperCase(Locale.ROOT)))));
    OPENERS.forEach(
        (word, type) -> {
          if (type == EntityType.MISC) {
            EVENTS.add(word.toLowerCase(Locale.ROOT));
          }
        });
  }

  @Override
  public String does() {
    return "takes in the first word where that says what it is";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Set<String> events = new HashSet<>();
    for (int i = 0; i < reading.size(); i++) {
      Cancellation.check();
      EntityType type = OPENERS.get(reading.text(i));
      boolean plain = !reading.casing().isHeadline(i) && !reading.casing().isShouted(i);
      if (type != null && plain && opens(reading, sheet, i)) {
        open(reading, sheet, i, type, events);
      }
    }
    if (!events.isEmpty()) {
      again(reading, sheet, events);
    }
  }

  /** Whether a name is of that type by its first word, and its last says nothing else. */
  public static boolean opens(String first, String last, EntityType type) {
    return OPENERS.get(first) == type && !isOther(last);
  }

  /** Whether a word in lower case opens the name of an event: {@code hurricane}. */
  static boolean isEvent(String lower) {
    return EVENTS.contains(lower);
  }

  private static void open(
      Passage reading, NameSheet sheet, int opener, EntityType type, Set<String> events) {
    int end = end(reading, sheet, opener);
    if (end == opener + 1 || isOther(reading.text(end - 1))) {
      return;
    }
    int first = reading.text(opener - 1).equals("Tropical") ? opener - 1 : opener;
    sheet.put(new Name(first, end, type));
    if (type == EntityType.MISC && end == opener + 2) {
      events.add(reading.text(opener + 1));
    }
  }

  /** Not the surname of “Ada Camp”, not “Storm” where the engine saw a first name. */
  private static boolean opens(Passage reading, NameSheet sheet, int token) {
    Name seen = sheet.at(token);
    boolean starts = seen == null || seen.first() == token;
    boolean firm = seen != null && seen.type() == EntityType.ORGANIZATION;
    boolean before = sheet.covers(token - 1) && reading.sameSentence(token - 1, token);
    boolean event = OPENERS.get(reading.text(token)) == EntityType.MISC;
    boolean first =
        event
            && seen != null
            && FirstNames.knows(reading.text(token))
            && !reading.text(token - 1).equals("Tropical");
    return starts && !firm && !before && !first && isPart(reading, token, token + 1);
  }

  /** One past the capitals behind the opener. */
  private static int end(Passage reading, NameSheet sheet, int opener) {
    Name seen = sheet.at(opener + 1);
    int limit = opener + 1 + LONGEST;
    if (seen != null && seen.type() != EntityType.PERSON) {
      limit = Math.min(limit, seen.end());
    }
    int end = opener + 1;
    while (end < limit && isPart(reading, opener, end)) {
      end++;
    }
    return end;
  }

  private static boolean isPart(Passage reading, int opener, int token) {
    return reading.startsWithLetter(token)
        && reading.isCapital(token)
        && reading.sameSentence(opener, token)
        && reading.tag(token).startsWith("N");
  }

  /** “Port Authority”, “Lake County Police”, “Fort Calder Star-Tribune”: something else. */
  private static boolean isOther(String last) {
    for (String part : last.split("-", -1)) {
      if (Organizations.HEADS.contains(part)
          || Organizations.SUFFIXES.contains(part)
          || Organizations.OTHER_HEADS.contains(part)
          || Organizations.PLACE_HEADS.contains(part)
          || OPENERS.containsKey(part)) {
        return true;
      }
    }
    return false;
  }

  private static void again(Passage reading, NameSheet sheet, Set<String> events) {
    for (int i = 0; i < reading.size(); i++) {
      Cancellation.check();
      Name seen = sheet.at(i);
      boolean alone = seen == null || seen.end() - seen.first() == 1;
      if (alone && events.contains(reading.text(i)) && !Titles.isTitle(reading.text(i - 1))) {
        sheet.put(new Name(i, i + 1, EntityType.MISC));
      }
    }
  }
}
