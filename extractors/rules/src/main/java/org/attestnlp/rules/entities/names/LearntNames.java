package org.attestnlp.rules.entities.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Forms;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/** The forms in which an article may say a name again, each with the types that it stands for. */
final class LearntNames {

  private static final int LONGEST = 6;

  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();

  void add(String text, String firstWord, int length, EntityType type, int weight) {
    votes
        .computeIfAbsent(text, t -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Integer::sum);
    longestByFirstWord.merge(firstWord, length, Math::max);
  }

  @Nullable EntityType type(String text) {
    Map<EntityType, Integer> found = votes.getOrDefault(text, Map.of());
    EntityType best = null;
    int most = 0;
    for (Map.Entry<EntityType, Integer> vote : found.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }

  int longest(String firstWord) {
    return longestByFirstWord.getOrDefault(firstWord, 0);
  }

  /** Adds a name with its short forms and in capitals. */
  void learn(Passage reading, Name name) {
    int size = name.end() - name.first();
    if (size > LONGEST || reading.text(name.first()).length() < 2) {
      return;
    }
    String first = reading.text(name.first());
    add(reading.joined(name.first(), name.end()), first, size, name.type(), 4);
    String shout = first.toUpperCase(Locale.ROOT);
    add(
        reading.joined(name.first(), name.end()).toUpperCase(Locale.ROOT),
        shout,
        size,
        name.type(),
        1);
    learnShouted(reading, name);
    if (name.type() == EntityType.ORGANIZATION && size > 1) {
      learnBody(reading, name);
      learnCompany(reading, name);
    } else if (name.type() == EntityType.PERSON) {
      learnPerson(reading, name);
    }
  }

  /** “Kelmore officials” of “Kelmore Council”, “Harrow” of “Harrow Ltd”. */
  private void learnBody(Passage reading, Name name) {
    String first = reading.text(name.first());
    String last = reading.text(name.end() - 1);
    if (NameParts.isOwnWord(reading, name)) {
      if (Aliases.isBody(Forms.plain(last))) {
        add(first, first, 1, EntityType.LOCATION, 1);
      }
      if (Organizations.SUFFIXES.contains(last)) {
        add(first, first, 1, EntityType.ORGANIZATION, 1);
      }
    }
  }

  private void learnPerson(Passage reading, Name name) {
    int surname = Joining.surname(reading, name);
    if (surname > 0) { // “Van der Lee” opens a sentence
      String text = capitalized(reading.joined(surname, name.end()));
      add(text, capitalized(reading.text(surname)), name.end() - surname, EntityType.PERSON, 1);
    }
    if (name.end() - name.first() > 1) {
      String first = reading.text(name.first());
      learnPart(reading, reading.text(name.end() - 1));
      if (!FirstNames.knows(first)) {
        learnPart(reading, first);
      }
    }
  }

  /** “OAK FERROW” of a dateline is Oak Ferrow elsewhere; “USA” stays as it is. */
  private void learnShouted(Passage reading, Name name) {
    String text = reading.joined(name.first(), name.end());
    if (name.type() == EntityType.LOCATION && text.length() > 3 && Casing.isUpper(text)) {
      String first = Capitals.ofShouted(reading.text(name.first()));
      add(Capitals.ofShouted(text), first, name.end() - name.first(), name.type(), 1);
    }
  }

  /** “Harrow & Sons” of “Harrow & Sons Ltd”. */
  private void learnCompany(Passage reading, Name name) {
    int end = name.end() - 1;
    if (end - name.first() > 1 && Organizations.SUFFIXES.contains(reading.text(end))) {
      String text = reading.joined(name.first(), end);
      add(text, reading.text(name.first()), end - name.first(), name.type(), 2);
    }
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void learnPart(Passage reading, String part) {
    if (part.length() > 1
        && !reading.casing().isSeenInLowerCase(part.toLowerCase(Locale.ROOT))
        && !part.endsWith(".")) {
      add(part, part, 1, EntityType.PERSON, 1);
      add(part.toUpperCase(Locale.ROOT), part.toUpperCase(Locale.ROOT), 1, EntityType.PERSON, 1);
      String opening = capitalized(part); // “Al-Harrow” opens a sentence
      if (!opening.equals(part)) {
        add(opening, opening, 1, EntityType.PERSON, 1);
      }
    }
  }
}
