package org.attestnlp.rules.entities.borders;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/** Cuts titles, possessives, marks and dates off names, and cuts joined names in two. */
public final class Trimming implements NamePass {

  private static final Set<String> DATE_WORDS = Capitals.of(TimeWords.MONTH_OR_WEEKDAY);
  private static final Set<String> DAYS = Capitals.of(TimeWords.WEEKDAY);
  private static final Set<String> PARTIES = Capitals.of(BodyWords.PARTY_ADJECTIVE);
  private static final Set<String> SUFFIXES = Capitals.of(PeopleWords.NAME_SUFFIX);
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> CONJUNCTIONS = Set.of("when", "while", "after", "before");

  @Override
  public String does() {
    return "cuts off titles, possessives, marks and dates";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (Name name : sheet.list()) {
      sheet.remove(name);
      split(reading, sheet, name);
    }
  }

  /** “Quill and Reed” read as one person are two. */
  private static void split(Passage reading, NameSheet sheet, Name name) {
    int start = name.first();
    EntityType type = name.type();
    if (isOwned(reading, name)) {
      sheet.put(new Name(start, start + 1, EntityType.LOCATION));
      start += 2;
      boolean person = type != EntityType.ORGANIZATION && Titles.isTitle(reading.text(start));
      type = person ? EntityType.PERSON : type;
    }
    for (int i = start; i <= name.end(); i++) {
      if (i == name.end() || isJoint(reading, name, i)) {
        trim(reading, sheet, start, i, type);
        start = i + 1;
      }
    }
  }

  /** “Norva’s Queen Ada” read as one name: a country, and whom or what it has. */
  private static boolean isOwned(Passage reading, Name name) {
    return name.end() - name.first() > 2
        && reading.isPossessive(name.first() + 1)
        && Places.COUNTRIES.contains(reading.text(name.first()));
  }

  private static boolean isJoint(Passage reading, Name name, int token) {
    String text = reading.lower(token);
    boolean list = text.equals("and") || text.equals(",") || text.equals("or") || text.equals("/");
    return switch (name.type()) {
      case PERSON -> list || DASHES.contains(text) || isVerb(reading, name, token);
      case LOCATION -> DASHES.contains(text) || text.equals("/");
      case ORGANIZATION, MISC -> DASHES.contains(text);
    };
  }

  /** “Ada Quill coaches Reed”, “Quill when Reed”: no name has a verb or a conjunction in it. */
  private static boolean isVerb(Passage reading, Name name, int token) {
    String text = reading.text(token);
    boolean inside = token > name.first() && token + 1 < name.end();
    boolean lower =
        text.length() > 3 && text.equals(reading.lower(token)) && reading.isCapital(token + 1);
    boolean form = text.endsWith("s") || text.endsWith("ed") || CONJUNCTIONS.contains(text);
    return inside && lower && form && !reading.isPossessive(token);
  }

  private static void trim(Passage reading, NameSheet sheet, int from, int to, EntityType type) {
    int first = from;
    int end = to;
    if (BodyWords.OWNED.contains(reading.lower(first)) && reading.lower(first + 1).equals("of")) {
      first += 2; // “Shares of Harrow Mills” at the start of a sentence
    }
    for (int i = first; i < end; i++) {
      first = isAttribute(reading.text(i)) && i + 1 < end ? i + 1 : first;
    }
    while (first < end && (!isWordLike(reading.text(first)) || reading.text(first).equals("the"))) {
      first++;
    }
    end = TrailingVerbs.begin(reading, first, end);
    while (end > first && (isTail(reading, first, end) || isDate(reading, first, end))) {
      end--;
    }
    end = isDay(reading, first, end) ? end - 2 : end;
    if (HeadlineReports.endsIn(reading, first, end)) {
      end--;
      first = HeadlineReports.isDescription(reading, first, end) ? end : first;
    }
    end = isCounting(reading, first, end, type) ? end - 1 : end;
    end = isParted(reading, first, end) ? end - 1 : end;
    first = isPartyOf(reading, first, end) ? first + 1 : first;
    if (isCounted(reading, first, end)) {
      first++;
      end = first + 1;
    }
    end = beforeLetters(reading, first, end, type);
    boolean addressed = // “Mrs. Tarn”, “Det Supt Bo Reed”
        end - first > 1 && (Titles.isAddress(reading.text(first)) || isRanked(reading, first, end));
    boolean pageant = addressed && TitledPeople.isPageant(reading, first, end);
    EntityType shown =
        pageant
            ? EntityType.MISC
            : addressed || isOfficer(reading, first, end) ? EntityType.PERSON : type;
    if (shown == EntityType.PERSON) {
      first = afterTitles(reading, first, end);
    }
    if (first < end && hasCapital(reading, first, end) && !NoNames.are(reading, first, end)) {
      sheet.put(new Name(first, end, isModel(reading, first, end) ? EntityType.MISC : shown));
    }
  }

  /** “Port Minister Ada Quill” read as a place: behind an office stands a person's full name. */
  private static boolean isOfficer(Passage reading, int first, int end) {
    for (int i = first + 1; i < end - 2; i++) {
      boolean office = Titles.isOffice(reading.text(i)) && FirstNames.knows(reading.text(i + 1));
      if (office && !FirstNames.knows(reading.text(first))) {
        return end - i <= 4;
      }
    }
    return false;
  }

  /** “DCI Ada Quill”: behind ranks in short stands a person's full name. */
  private static boolean isRanked(Passage reading, int first, int end) {
    int name = first;
    while (name < end && Titles.isShortRank(reading.text(name))) {
      name++;
    }
    boolean several = end - name == 2 || end - name == 3;
    return name > first && several && FirstNames.knows(reading.text(name));
  }

  /** “Ian Quill OBE”: letters behind a person's full name are no part of it. */
  private static int beforeLetters(Passage reading, int first, int end, EntityType type) {
    int last = end;
    while (last - first > 2 && PostNominals.is(reading.text(last - 1))) {
      last--;
    }
    return type == EntityType.PERSON || FirstNames.knows(reading.text(first)) ? last : end;
  }

  /** “York-based” of “New York-based Harrow Mills”: it tells where, and no name holds it. */
  static boolean isAttribute(String text) {
    int hyphen = text.lastIndexOf('-');
    return hyphen > 0 && PeopleWords.NAME_ATTRIBUTE.contains(text.substring(hyphen + 1));
  }

  /** “K-2” is a product. */
  private static boolean isModel(Passage reading, int first, int end) {
    String text = reading.text(first);
    int hyphen = text.indexOf('-');
    return end - first == 1
        && hyphen > 0
        && hyphen < 4
        && hyphen + 1 < text.length()
        && Character.isDigit(text.charAt(hyphen + 1));
  }

  private static boolean hasCapital(Passage reading, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!reading.text(i).equals(reading.lower(i))
          || Character.isDigit(reading.text(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordLike(String text) {
    return Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '#';
  }

  private static boolean isTail(Passage reading, int first, int end) {
    String last = reading.text(end - 1);
    boolean mark = !isWordLike(last) && !last.equals("+") && !last.equals("!");
    return reading.isPossessive(end - 1) || (mark && first < end);
  }

  private static boolean isDate(Passage reading, int first, int end) {
    boolean day = end < reading.size() && Character.isDigit(reading.text(end).charAt(0));
    return day && end - first > 1 && DATE_WORDS.contains(reading.text(end - 1));
  }

  /** “House on Monday”: when it was is no part of the name. */
  private static boolean isDay(Passage reading, int first, int end) {
    return end - first > 2
        && reading.lower(end - 2).equals("on")
        && DAYS.contains(reading.text(end - 1));
  }

  /** “In Alder 40 homes burned”: what counts the homes is no part of the name. */
  private static boolean isCounting(Passage reading, int first, int end, EntityType type) {
    boolean counts = end - first > 1 && Character.isDigit(reading.text(end - 1).charAt(0));
    boolean named = type == EntityType.LOCATION || type == EntityType.PERSON;
    boolean noun = named && reading.tag(end).equals("NNS") && !reading.isCapital(end);
    boolean share = // “gives the Greens 31 percent”
        reading.isOneOf(end, "%", "percent", "pc") || reading.is(end, "per");
    return counts && (noun || share);
  }

  /** “Senate Democratic leader”: the party is no part of the body. */
  private static boolean isParted(Passage reading, int first, int end) {
    boolean goesOn = reading.startsWithLetter(end) && !reading.isCapital(end);
    return end - first > 1
        && goesOn
        && PARTIES.contains(reading.text(end - 1))
        && (Organizations.HEADS.contains(reading.text(end - 2))
            || Places.NAMES.contains(reading.text(end - 2)));
  }

  /** “Two Norwegian sisters” at the start of a sentence. */
  private static boolean isCounted(Passage reading, int first, int end) {
    return end - first > 1
        && reading.tag(first).equals("CD")
        && Places.DEMONYMS.contains(reading.text(first + 1))
        && !reading.isCapital(end - 1 == first + 1 ? end : end - 1);
  }

  /** “Republican U.S. senator”: nor of the country. */
  private static boolean isPartyOf(Passage reading, int first, int end) {
    return end - first > 1
        && PARTIES.contains(reading.text(first))
        && Places.COUNTRIES.contains(reading.text(first + 1))
        && Titles.isLowerCaseOffice(reading.lower(end))
        && !reading.isCapital(end);
  }

  /** “Estaran Defence Minister Lin Wei Han” begins at Lin. */
  private static int afterTitles(Passage reading, int first, int end) {
    int begin = first;
    for (int i = first; i < end - 1; i++) {
      boolean opens = i == first || begin == i || Titles.isModifier(reading.text(i - 1));
      boolean suffixNext = SUFFIXES.contains(reading.text(i + 1));
      if (isTitleHere(reading, i, first)
          && !suffixNext
          && (opens || Titles.isOffice(reading.text(i)))) {
        begin = i + 1;
      }
    }
    return begin;
  }

  private static boolean isTitleHere(Passage reading, int token, int first) {
    String text = reading.text(token);
    if (!Titles.isTitle(text)) {
      return false;
    }
    // Dean Cole and Marshal Quill are names unless something before says that they are ranks
    return token > first || !FirstNames.knows(text) || Titles.isHonorific(text);
  }
}
