package org.attestnlp.rules.entities.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Walk;

/** Names that the engine missed or mistyped and the word lists know. */
public final class KnownNames implements NamePass {

  private record Known(String text, EntityType type, boolean sure) {}

  private static final Map<String, List<Known>> BY_FIRST_WORD = new HashMap<>();

  static {
    add(Places.COUNTRIES, EntityType.LOCATION, true);
    add(Places.NAMES, EntityType.LOCATION, false);
    add(Organizations.KNOWN, EntityType.ORGANIZATION, true);
    add(Organizations.OTHERS, EntityType.MISC, true);
    add(Organizations.AGENCIES, EntityType.ORGANIZATION, true);
    BY_FIRST_WORD
        .values()
        .forEach(
            list ->
                list.sort(
                    (a, b) ->
                        b.text().length() != a.text().length()
                            ? Integer.compare(b.text().length(), a.text().length())
                            : Boolean.compare(b.sure(), a.sure())));
  }

  @Override
  public String does() {
    return "takes names that the word lists have";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Walk.over(0, reading.size(), i -> Math.max(i + 1, lookUp(reading, sheet, i)));
  }

  private static int lookUp(Passage reading, NameSheet sheet, int token) {
    for (Known known : BY_FIRST_WORD.getOrDefault(reading.text(token), List.of())) {
      int end = match(reading, token, known.text());
      if (end > token) {
        settle(reading, sheet, new Name(token, end, known.type()), known.sure());
        return end;
      }
    }
    return token;
  }

  private static void settle(Passage reading, NameSheet sheet, Name found, boolean sure) {
    Name seen = sheet.at(found.first());
    if (seen != null && seen.first() == found.first() && seen.end() == found.end()) {
      boolean addressed = Titles.isAddress(reading.text(found.first() - 1));
      if (sure && seen.type() != found.type() && !addressed) {
        sheet.put(found);
      }
    } else if (sheet.isFree(found.first(), found.end())
        && isPlausible(reading, sheet, found, sure)) {
      sheet.put(found);
    } else if (sure && liesInside(sheet, found)) {
      sheet.put(found);
    }
  }

  /** The engine saw only a part: “Nations” of “United Nations”. */
  private static boolean liesInside(NameSheet sheet, Name found) {
    for (int i = found.first(); i < found.end(); i++) {
      Name seen = sheet.at(i);
      if (seen != null && (seen.first() < found.first() || seen.end() > found.end())) {
        return false;
      }
    }
    return true;
  }

  /** A lone word must look like a name in its place: not “Nice” before “Guys”, not “Will”. */
  private static boolean isPlausible(Passage reading, NameSheet sheet, Name found, boolean sure) {
    int first = found.first();
    if (found.end() - first > 1) {
      return true;
    }
    boolean capitalBeside =
        isNameWord(reading, first - 1)
            || isNameWord(reading, found.end())
            || (sheet.covers(first - 1) && reading.isCapital(first - 1));
    boolean tagged = reading.tag(first).startsWith("NNP");
    if (reading.casing().isHeadline(first)) {
      return sure && !reading.casing().isSeenInLowerCase(reading.lower(first));
    }
    return !capitalBeside
        && (tagged || sure)
        && (sure || !FirstNames.knows(reading.text(first)))
        && !reading.casing().isSeenInLowerCase(reading.lower(first));
  }

  private static boolean isNameWord(Passage reading, int token) {
    return reading.tag(token).startsWith("NNP")
        && reading.isCapital(token)
        && !Titles.isTitle(reading.text(token));
  }

  private static int match(Passage reading, int first, String text) {
    int token = first;
    int at = 0;
    while (at < text.length()) {
      String word = reading.text(token);
      if (word.isEmpty() || !text.startsWith(straight(word), at)) {
        return -1;
      }
      at += word.length();
      if (at < text.length() && text.charAt(at) == ' ') {
        at++;
      } else if (at < text.length() && !glued(reading, token)) {
        return -1;
      }
      token++;
    }
    return reading.sameSentence(first, token - 1) ? token : -1;
  }

  private static boolean glued(Passage reading, int token) {
    return token + 1 < reading.size()
        && reading.tokens().end(token) == reading.tokens().begin(token + 1);
  }

  private static String straight(String word) {
    return word.replace('’', '\'');
  }

  private static void add(Set<String> names, EntityType type, boolean sure) {
    for (String name : names) {
      String straight = straight(name);
      BY_FIRST_WORD
          .computeIfAbsent(firstWord(straight), word -> new ArrayList<>())
          .add(new Known(straight, type, sure));
    }
  }

  /** As an engine would cut it: {@code S} of {@code S&P} is kept whole, {@code 's} is cut off. */
  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    String word = space < 0 ? name : name.substring(0, space);
    int apostrophe = word.indexOf("'s");
    return apostrophe > 0 ? word.substring(0, apostrophe) : word;
  }
}
