package org.attestnlp.rules.entities.names;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/** Joins the pieces of a person's name: particles, initials, suffixes, a surname left out. */
public final class Joining implements NamePass {

  private static final Set<String> PARTICLES = PeopleWords.NAME_PARTICLE;
  private static final Set<String> DAYS = Capitals.of(TimeWords.WEEKDAY);
  private static final Set<String> SUFFIXES = Capitals.of(PeopleWords.NAME_SUFFIX);

  @Override
  public String does() {
    return "joins the pieces of a person’s name";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (Name name : sheet.list()) {
      if (name.type() == EntityType.PERSON && name.equals(sheet.at(name.first()))) {
        join(reading, sheet, name);
      }
    }
  }

  private static void join(Passage reading, NameSheet sheet, Name name) {
    int end = overParticles(reading, sheet, name);
    boolean one = end - name.first() == 1 && !sheet.covers(end);
    if (one && (isGivenPair(reading, end) || isSurname(reading, sheet, name))) {
      end++;
    }
    int suffix = reading.text(end).equals(",") ? end + 1 : end;
    if (isSuffix(reading, sheet, suffix) && reading.inParagraph(name.first(), suffix + 1)) {
      end = suffix + 1;
    }
    int first = name.first();
    if (isInitial(reading.text(first - 1))
        && !sheet.covers(first - 1)
        && reading.sameSentence(first - 1, first)) {
      first--;
    }
    if (first != name.first() || end != name.end()) {
      sheet.put(new Name(first, end, EntityType.PERSON));
    }
  }

  /** “Park” “Min-seo”: a given name of two parts behind the family name. */
  private static boolean isGivenPair(Passage reading, int token) {
    String text = reading.text(token);
    int hyphen = text.indexOf('-');
    return hyphen > 1
        && hyphen + 1 < text.length()
        && reading.sameSentence(token - 1, token)
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1))
        && Character.isLowerCase(text.charAt(hyphen + 1))
        && !reading.casing().isSeenInLowerCase(reading.lower(token));
  }

  /** “Victor” where the engine has no name for “Amble” behind it. */
  private static boolean isSurname(Passage reading, NameSheet sheet, Name given) {
    int token = given.end();
    String text = reading.text(token);
    boolean other =
        Titles.isModifier(text)
            || Organizations.HEADS.contains(text)
            || Organizations.SUFFIXES.contains(text)
            || Places.NAMES.contains(text)
            || DAYS.contains(text)
            || reading.tag(token + 1).equals("CD"); // “Ada May” is one, “Ada May 5” is not
    return FirstNames.knows(reading.text(given.first()))
        && reading.sameSentence(given.first(), token)
        && reading.isCapital(token)
        && reading.tag(token).equals("NNP")
        && !other
        && !reading.casing().isHeadline(token)
        && !reading.casing().isSeenInLowerCase(reading.lower(token))
        && !reading.isCapital(token + 1)
        && !sheet.covers(token + 1);
  }

  /** “Ursa” “von der” “Lind” are one. */
  private static int overParticles(Passage reading, NameSheet sheet, Name name) {
    int end = name.end();
    while (end < reading.size() && end < name.end() + 4 && PARTICLES.contains(reading.text(end))) {
      end++;
    }
    boolean particles = end > name.end();
    if (!particles
        || end >= reading.size()
        || !reading.sameSentence(name.first(), end)
        || !reading.isCapital(end)) {
      return name.end();
    }
    Name next = sheet.at(end);
    boolean listed =
        end == name.end() + 1
            && reading.text(name.end()).equals("y")
            && name.end() - name.first() > 1
            && next != null
            && next.end() - next.first() > 1;
    if (listed) {
      return name.end(); // “Ana Ruiz y Juan Prado” are two
    }
    return next != null && next.type() == EntityType.PERSON ? next.end() : end + 1;
  }

  private static boolean isSuffix(Passage reading, NameSheet sheet, int token) {
    return SUFFIXES.contains(reading.text(token)) && !sheet.covers(token);
  }

  /** The particle inside a name that its surname begins with: “van” of “Bo van der Lee”; or -1. */
  static int surname(Passage reading, Name name) {
    for (int i = name.first() + 1; i < name.end() - 1; i++) {
      if (PARTICLES.contains(reading.text(i))) {
        return i;
      }
    }
    return -1;
  }

  /** “Jr.” after a surname. */
  static boolean isSuffix(String text) {
    return SUFFIXES.contains(text);
  }

  private static boolean isInitial(String text) {
    boolean letter = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    return letter
        && !text.equals("I")
        && !text.equals("A")
        && (text.length() == 1 || (text.length() == 2 && text.charAt(1) == '.'));
  }
}
