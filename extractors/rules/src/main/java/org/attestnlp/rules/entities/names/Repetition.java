package org.attestnlp.rules.entities.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Forms;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Walk;
import org.jspecify.annotations.Nullable;

/** Finds names that the engine saw in one place and missed in another, surnames included. */
public final class Repetition implements NamePass {

  private static final int LONGEST = 6;

  /** What is known of names that begin with one word. */
  private static final class Known {
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
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Known known = new Known();
    for (Name name : sheet.list()) {
      if (!reading.casing().isHeadline(name.first())) {
        learn(reading, name, known);
      }
    }
    for (Name name : sheet.list()) {
      if (reading.casing().isHeadline(name.first()) && name.end() - name.first() > 1) {
        learn(reading, cut(reading, sheet, name, known), known);
      }
    }
    Walk.over(0, reading.size(), i -> Math.max(i + 1, lookUp(reading, sheet, known, i)));
  }

  /** “Quill Opens Bridge” read as one name, where the story tells of Ada Quill, is Quill. */
  private static Name cut(Passage reading, NameSheet sheet, Name name, Known known) {
    if (known.type(reading.joined(name.first(), name.end())) != null) {
      return name;
    }
    for (int end = name.end() - 1; end > name.first(); end--) {
      if (known.type(reading.joined(name.first(), end)) == EntityType.PERSON) {
        Name shorter = new Name(name.first(), end, EntityType.PERSON);
        sheet.remove(name);
        sheet.put(shorter);
        return shorter;
      }
    }
    return name;
  }

  private static void learn(Passage reading, Name name, Known known) {
    int size = name.end() - name.first();
    if (size > LONGEST || reading.text(name.first()).length() < 2) {
      return;
    }
    String first = reading.text(name.first());
    known.add(reading.joined(name.first(), name.end()), first, size, name.type(), 4);
    String shout = first.toUpperCase(Locale.ROOT);
    known.add(
        reading.joined(name.first(), name.end()).toUpperCase(Locale.ROOT),
        shout,
        size,
        name.type(),
        1);
    boolean several = name.type() == EntityType.ORGANIZATION && size > 1;
    if (several
        && Aliases.isBody(Forms.plain(reading.text(name.end() - 1)))
        && NameParts.isOwnWord(reading, name)) {
      known.add(first, first, 1, EntityType.LOCATION, 1); // “Kelmore officials”, “Kelmore Council”
    }
    if (several
        && Organizations.SUFFIXES.contains(reading.text(name.end() - 1))
        && NameParts.isOwnWord(reading, name)) {
      known.add(first, first, 1, EntityType.ORGANIZATION, 1);
    }
    learnCompany(reading, name, known);
    int surname = name.type() == EntityType.PERSON ? Joining.surname(reading, name) : -1;
    if (surname > 0) { // “Van der Lee” opens a sentence
      String text = capitalized(reading.joined(surname, name.end()));
      known.add(
          text, capitalized(reading.text(surname)), name.end() - surname, EntityType.PERSON, 1);
    }
    if (name.type() == EntityType.PERSON && size > 1) {
      String last = reading.text(name.end() - 1);
      learnPart(reading, last, known);
      if (!FirstNames.knows(first)) {
        learnPart(reading, first, known);
      }
    }
  }

  /** “Harrow & Sons” of “Harrow & Sons Ltd”. */
  private static void learnCompany(Passage reading, Name name, Known known) {
    int end = name.end() - 1;
    boolean company = name.type() == EntityType.ORGANIZATION && end - name.first() > 1;
    if (company && Organizations.SUFFIXES.contains(reading.text(end))) {
      String text = reading.joined(name.first(), end);
      known.add(text, reading.text(name.first()), end - name.first(), name.type(), 2);
    }
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static void learnPart(Passage reading, String part, Known known) {
    if (part.length() > 1
        && !reading.casing().isSeenInLowerCase(part.toLowerCase(Locale.ROOT))
        && !part.endsWith(".")) {
      known.add(part, part, 1, EntityType.PERSON, 1);
      known.add(
          part.toUpperCase(Locale.ROOT), part.toUpperCase(Locale.ROOT), 1, EntityType.PERSON, 1);
      String opening = capitalized(part); // “Al-Harrow” opens a sentence
      if (!opening.equals(part)) {
        known.add(opening, opening, 1, EntityType.PERSON, 1);
      }
    }
  }

  private static int lookUp(Passage reading, NameSheet sheet, Known known, int token) {
    int longest = known.longest(reading.text(token));
    for (int size = longest; size >= 1; size--) {
      int end = token + size;
      if (end <= reading.size() && reading.sameSentence(token, end - 1)) {
        EntityType type = known.type(reading.joined(token, end));
        if (type != null && fits(reading, sheet, token, end)) {
          sheet.put(new Name(token, end, type));
          return end;
        }
      }
    }
    return token;
  }

  private static boolean fits(Passage reading, NameSheet sheet, int first, int end) {
    if (!sheet.isFree(first, end)) {
      return end - first > 1 && liesInside(sheet, first, end) && !isOneName(sheet, first, end);
    }
    if (end - first > 1) {
      return true;
    }
    String text = reading.text(first);
    boolean common =
        reading.casing().isSeenInLowerCase(text.toLowerCase(Locale.ROOT))
            || !reading.isCapital(first);
    return !common
        && !reading.tag(end).equals("CD")
        && !(Titles.isTitle(text) && reading.startsWithLetter(end) && reading.isCapital(end))
        && (reading.casing().isHeadline(first) || !isLoose(reading, sheet, first - 1))
        && (reading.casing().isHeadline(first) || !isLoose(reading, sheet, first + 1))
        && !reading.tag(first).startsWith("PRP");
  }

  private static boolean isOneName(NameSheet sheet, int first, int end) {
    Name name = sheet.at(first);
    return name != null && name.first() == first && name.end() == end;
  }

  private static boolean liesInside(NameSheet sheet, int first, int end) {
    for (int i = first; i < end; i++) {
      Name seen = sheet.at(i);
      if (seen != null && (seen.first() < first || seen.end() > end)) {
        return false;
      }
    }
    return true;
  }

  /** A capitalised word beside that belongs to no name: the two may be another name together. */
  private static boolean isLoose(Passage reading, NameSheet sheet, int token) {
    return reading.tag(token).startsWith("NNP")
        && reading.isCapital(token)
        && !sheet.covers(token)
        && !Titles.isModifier(reading.text(token))
        && !reading.casing().opensSentence(token);
  }
}
