package org.attestnlp.rules.entities.borders;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;

/**
 * Reads what stands around the story: the place of a dateline, the names of bylines and of picture
 * credits.
 */
public final class Credits implements NamePass {

  private static final Set<String> REPORTING = PageWords.CREDIT_VERB;
  private static final Set<String> NO_NAMES = Capitals.of(PageWords.CREDIT_WORD);

  @Override
  public String does() {
    return "reads the place of a dateline, bylines and credits";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Set<String> places = new HashSet<>();
    for (Sentence sentence : reading.document().sentences().list()) {
      dateline(reading, sheet, sentence, places);
    }
    sameAgain(reading, sheet, places);
    for (int i = 0; i < reading.size(); i++) {
      Cancellation.check();
      if (NO_NAMES.contains(reading.text(i))) {
        dropLoneName(sheet, i);
      }
      if (reading.text(i).equals("/") && Organizations.AGENCIES.contains(reading.text(i - 1))) {
        credit(reading, sheet, i + 1);
      }
      if (reading.lower(i).equals("by") && REPORTING.contains(reading.lower(i - 1))) {
        reporters(reading, sheet, i + 1);
      }
    }
  }

  /** “SEOUL, South Korea —” and “LONDON (Reuters) -”: the words in capitals are a place. */
  private static void dateline(
      Passage reading, NameSheet sheet, Sentence sentence, Set<String> places) {
    int end = sentence.first();
    while (end < Math.min(sentence.end(), sentence.first() + 3)
        && reading.text(end).length() > 2
        && Casing.isUpper(reading.text(end))) {
      end++;
    }
    boolean found = end > sentence.first() && endsDateline(reading, end, sentence.end());
    if (found && !isOrganization(reading, sheet, sentence.first())) {
      sheet.put(new Name(sentence.first(), end, EntityType.LOCATION));
      places.add(lower(reading, sentence.first(), end));
      region(reading, sheet, end);
    }
  }

  /**
   * “LOWELL - Lowell police fined 310”: the place of the dateline is no person in the story; but
   * “JORDAN — Jordan Pell won. Jordan sang.”
   */
  private static void sameAgain(Passage reading, NameSheet sheet, Set<String> places) {
    for (Name name : places.isEmpty() ? List.<Name>of() : sheet.list()) {
      if (name.type() == EntityType.PERSON && name.end() - name.first() > 1) {
        for (int i = name.first(); i < name.end(); i++) {
          places.remove(reading.lower(i));
        }
      }
    }
    for (Name name : places.isEmpty() ? List.<Name>of() : sheet.list()) {
      boolean place = places.contains(lower(reading, name.first(), name.end()));
      if (place && name.type() == EntityType.PERSON) {
        sheet.put(new Name(name.first(), name.end(), EntityType.LOCATION));
      }
    }
  }

  private static String lower(Passage reading, int first, int end) {
    return reading.joined(first, end).toLowerCase(Locale.ROOT);
  }

  /**
   * “DARVENA, Orsovia —”: what follows the town, up to the next comma, bracket or dash; a date has
   * its day there.
   */
  private static void region(Passage reading, NameSheet sheet, int comma) {
    int end = comma + 1;
    while (reading.startsWithLetter(end)
        && reading.isCapital(end)
        && reading.sameSentence(comma, end)) {
      end++;
    }
    String closer = reading.text(end);
    boolean closed = closer.equals(",") || closer.equals("(") || isDash(closer);
    if (reading.text(comma).equals(",") && end > comma + 1 && closed) {
      sheet.put(new Name(comma + 1, end, EntityType.LOCATION));
    }
  }

  private static boolean isDash(String text) {
    return text.equals("—") || text.equals("–") || text.equals("-") || text.equals("--");
  }

  private static boolean isKnown(String text) {
    return Organizations.KNOWN.contains(text) || Organizations.AGENCIES.contains(text);
  }

  private static boolean isOrganization(Passage reading, NameSheet sheet, int token) {
    Name name = sheet.at(token);
    return name != null
        && name.type() == EntityType.ORGANIZATION
        && (name.end() - name.first() > 1 || isKnown(reading.text(token)));
  }

  private static boolean endsDateline(Passage reading, int from, int sentenceEnd) {
    if (from >= sentenceEnd) {
      return false;
    }
    for (int i = from; i < Math.min(sentenceEnd, from + 8); i++) {
      String text = reading.text(i);
      if (isDash(text)) {
        return true;
      }
      boolean wordInside = Character.isLowerCase(text.charAt(0));
      if (wordInside) {
        return false;
      }
    }
    return false;
  }

  /** “REUTERS/Ada Quill”: a person follows. */
  private static void credit(Passage reading, NameSheet sheet, int first) {
    int end = first;
    while (end < reading.size()
        && end < first + 4
        && reading.sameSentence(first, end)
        && reading.isCapital(end)
        && !reading.lower(end).equals("file")) {
      end++;
    }
    if (end - first >= 2 && first < reading.size()) {
      sheet.put(new Name(first, end, EntityType.PERSON));
    }
  }

  /** “Reporting by Ada Quill and Bo Reed; Editing by Cy Lamb”. */
  private static void reporters(Passage reading, NameSheet sheet, int from) {
    int first = from;
    for (int i = from; i < Math.min(reading.size(), from + 40); i++) {
      String text = reading.lower(i);
      boolean next = reading.lower(i + 1).equals("by");
      boolean here = reading.sameSentence(from, i); // a paragraph ends a credit too
      boolean word = here && !next && reading.startsWithLetter(i) && reading.isCapital(i);
      if (!word) {
        person(sheet, first, i);
        first = i + 1;
      }
      boolean goesOn = word || text.equals(",") || text.equals("and");
      if (!goesOn) {
        return;
      }
    }
  }

  private static void person(NameSheet sheet, int first, int end) {
    if (end - first >= 2 && end - first <= 4) {
      Name seen = sheet.at(first);
      if (seen == null || seen.first() == first) {
        sheet.put(new Name(first, end, EntityType.PERSON));
      }
    }
  }

  private static void dropLoneName(NameSheet sheet, int token) {
    Name name = sheet.at(token);
    if (name != null && name.end() - name.first() == 1) {
      sheet.remove(name);
    }
  }
}
