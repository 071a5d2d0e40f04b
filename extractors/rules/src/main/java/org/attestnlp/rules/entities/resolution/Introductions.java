package org.attestnlp.rules.entities.resolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Brackets;
import org.attestnlp.rules.entities.lists.Gender;
import org.attestnlp.rules.entities.lists.Offices;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/** Reads the titles before a name and the appositions around it. */
final class Introductions {

  private static final int REACH = 9;
  private static final Set<String> PLAIN_ADDRESS = Capitals.of(PeopleWords.PLAIN_ADDRESS);
  private static final Set<String> OWNERS = FunctionWords.OWNER;
  private static final Set<String> STOPS = Set.of("VB", "VBD", "VBP", "VBZ", "IN", ",", ".", ":");
  private static final Set<String> BE = PeopleWords.NAMING_COPULA;

  private final Passage reading;
  private final boolean place;
  private final List<String> titles = new ArrayList<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private final Set<String> roleWords = new LinkedHashSet<>();
  private Gender gender = Gender.UNKNOWN;
  private boolean relative;

  private Introductions(Passage reading, boolean place) {
    this.reading = reading;
    this.place = place;
  }

  /** What stands around the name. */
  static Introduction of(Passage reading, Name name) {
    Introductions found = new Introductions(reading, name.type() == EntityType.LOCATION);
    int sentenceFirst = reading.sentence(name.first()).first();
    int sentenceEnd = reading.sentence(name.first()).end();
    int before = found.titles(name.first(), sentenceFirst);
    found.nounBefore(before, sentenceFirst);
    found.kindOfPlace(name);
    found.after(name.end(), sentenceEnd);
    return new Introduction(
        found.titles, found.roles, found.roleWords, found.gender, found.relative);
  }

  /** Reads “Defense Minister” leftwards; returns the first token of the titles. */
  private int titles(int name, int sentenceFirst) {
    int first = name;
    while (first > sentenceFirst && first > name - 8 && isTitleWord(first - 1, first == name)) {
      first--;
    }
    int start = first;
    for (int i = first; i < name; i++) {
      String text = reading.text(i);
      learnGender(Titles.gender(text));
      if (Titles.isHonorific(text) && !Titles.isOffice(text)) {
        title(start, i);
        if (!PLAIN_ADDRESS.contains(text)) {
          title(i, i + 1);
        }
        start = i + 1;
      }
    }
    title(start, name);
    return first == name ? officeOf(name, sentenceFirst) : first;
  }

  private boolean isTitleWord(int token, boolean last) {
    String text = reading.text(token);
    if (last) {
      boolean hour = reading.tag(token - 1).equals("CD"); // “At 3 PM Ada Quill spoke”
      return (!hour || !text.equals("PM"))
          && (Titles.isTitle(text) || Titles.isLowerCaseOffice(text));
    }
    return Titles.isModifier(text)
        || text.equals("prime")
        || text.equals("vice")
        || (text.equals("&") && Titles.isModifier(reading.text(token - 1)));
  }

  /** “Secretary of State Ada Quill”; returns the first token of the title, or the name's. */
  private int officeOf(int name, int sentenceFirst) {
    int of = name - 1;
    while (of > sentenceFirst
        && of > name - 4
        && reading.isCapital(of)
        && reading.startsWithLetter(of)) {
      of--;
    }
    int office = of - 1;
    boolean found =
        of < name - 1
            && office >= sentenceFirst
            && (reading.text(of).equals("of") || reading.text(of).equals("for"))
            && Titles.isOffice(reading.text(office));
    if (!found) {
      return name;
    }
    int first = office;
    while (first > sentenceFirst && Titles.isModifier(reading.text(first - 1))) {
      first--;
    }
    title(first, name, office);
    return first;
  }

  private void title(int first, int end) {
    title(first, end, end - 1);
  }

  private void title(int first, int end, int office) {
    if (first >= end) {
      return;
    }
    for (int i = first; i < end; i++) {
      roleWords.add(reading.lower(i));
      roleWords.addAll(List.of(Titles.role(reading.text(i)).split(" ")));
    }
    titles.add(reading.joined(first, end));
    office(first, office);
  }

  /** Keeps an office under all its names: “Prime Minister Quill” is the minister and the PM. */
  private void office(int first, int noun) {
    roles.add(Offices.at(reading, first, noun));
    String lower = reading.lower(noun);
    if (!Titles.role(reading.text(noun)).equals(lower)) {
      roles.add(lower);
    }
    String before = noun > first ? reading.lower(noun - 1) + " " : "";
    String shortRole = Titles.shortRole(before + lower);
    if (shortRole != null) {
      roles.add(shortRole);
    }
  }

  /** “spokeswoman Ada Quill”, “the carmaker Harrow”, “the defence minister, Ada Quill,”. */
  private void nounBefore(int name, int sentenceFirst) {
    int noun = reading.text(name - 1).equals(",") && name - 2 > sentenceFirst ? name - 2 : name - 1;
    if (noun < sentenceFirst) {
      return;
    }
    boolean apart = noun != name - 1;
    boolean plainCapital = reading.isCapital(noun) && !Titles.isOffice(reading.text(noun));
    if (!isRole(reading.lower(noun)) || (apart && plainCapital)) {
      return;
    }
    role(sentenceFirst, noun);
    for (int i = noun - 1; i >= Math.max(sentenceFirst, noun - 3); i--) {
      boolean owner = OWNERS.contains(reading.lower(i));
      relative |= owner && Roles.isRelative(reading.lower(noun));
      if (owner
          || !reading.startsWithLetter(i)
          || reading.tag(i).startsWith("V")
          || reading.tag(i).equals("DT")) {
        break;
      }
      roleWords.add(reading.lower(i));
    }
  }

  /** “the village of Harrow”, “Harrow province”. */
  private void kindOfPlace(Name name) {
    if (place && reading.is(name.first() - 1, "of") && Roles.isPlace(kind(name.first() - 2))) {
      roles.add(kind(name.first() - 2));
    }
    if (place && Roles.isPlace(kind(name.end())) && reading.tag(name.end()).equals("NN")) {
      roles.add(kind(name.end()));
    }
  }

  private String kind(int token) {
    return reading.isCapital(token) ? "" : reading.lower(token);
  }

  /** “Ada Quill, a former nurse,”, “Ada Quill is the club’s coach”. */
  private void after(int end, int sentenceEnd) {
    int i = Brackets.after(reading, end);
    boolean apposition = reading.text(i).equals(",");
    if (apposition
        && Character.isDigit(firstOf(reading.text(i + 1)))
        && reading.text(i + 2).equals(",")) {
      i += 2;
    }
    if (!apposition && !BE.contains(reading.text(i))) {
      return;
    }
    noun(i + 1, Math.min(sentenceEnd, i + 1 + REACH), apposition);
  }

  private void noun(int from, int to, boolean apposition) {
    boolean opened = !apposition;
    for (int i = from; i < to; i++) {
      String lower = reading.lower(i);
      String tag = reading.tag(i);
      boolean determiner = tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS");
      opened |= determiner || (i == from && (isRole(lower) || reading.isCapital(i)));
      boolean stops = STOPS.contains(tag) || tag.startsWith("W") || lower.equals("and");
      if (stops || !opened) {
        return;
      }
      if (isRole(lower) && !reading.tag(i + 1).startsWith("NN") && !reading.isPossessive(i + 1)) {
        role(from, i);
        for (int j = from; j < i; j++) {
          relative |= OWNERS.contains(reading.lower(j)) && Roles.isRelative(lower);
          roleWords.add(reading.lower(j));
        }
        return;
      }
    }
  }

  private void role(int from, int noun) {
    String lower = reading.lower(noun);
    office(from, noun);
    roleWords.add(lower);
    learnGender(Roles.gender(lower));
  }

  private void learnGender(Gender shown) {
    if (gender == Gender.UNKNOWN) {
      gender = shown;
    }
  }

  private boolean isRole(String lower) {
    return Roles.isActor(lower) || place && Roles.isPlace(lower);
  }

  private static char firstOf(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }
}
