package org.attestnlp.rules.entities.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Walk;

/** Finds names that the engine saw in one place and missed in another, surnames included. */
public final class Repetition implements NamePass {

  private final Set<EntityType> types;

  /** Carries names of these types. */
  public Repetition(Set<EntityType> types) {
    this.types = Set.copyOf(types);
  }

  @Override
  public String does() {
    return types.size() > 1
        ? "carries names to places where they were missed"
        : "carries surnames to places where they were missed";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    LearntNames known = new LearntNames();
    List<Name> titled = new ArrayList<>();
    HeadlineNames headline = HeadlineNames.of(reading);
    for (Name name : sheet.list()) {
      if (!types.contains(name.type())) {
        continue;
      }
      if (headline.holds(name)) {
        titled.add(name);
      } else {
        known.learn(reading, name);
      }
    }
    for (Name name : titled) {
      headline.mend(sheet, name, known);
    }
    Walk.over(0, reading.size(), i -> Math.max(i + 1, lookUp(reading, sheet, known, i)));
  }

  private static int lookUp(Passage reading, NameSheet sheet, LearntNames known, int token) {
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
