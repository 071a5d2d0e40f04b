package org.attestnlp.rules.entities.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Name;

/**
 * Takes a run of capitals for a body where its initials stand alone elsewhere in the article: “the
 * Parliamentary Budget Officer … the PBO”.
 */
final class LongForms {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private LongForms() {}

  static void find(Passage reading, NameSheet sheet) {
    Set<String> letters = letters(reading);
    int first = 0;
    for (int i = 1; i <= reading.size() && !letters.isEmpty(); i++) {
      Cancellation.check();
      boolean goesOn =
          i < reading.size() && isPart(reading, i) && isPart(reading, i - 1) && follows(reading, i);
      if (!goesOn) {
        take(reading, sheet, first, i, letters);
        first = i;
      }
    }
  }

  private static Set<String> letters(Passage reading) {
    Set<String> letters = new HashSet<>();
    for (int i = 0; i < reading.size(); i++) {
      String text = reading.text(i);
      boolean plain = text.length() >= SHORTEST && text.length() <= LONGEST;
      if (plain
          && Casing.isUpper(text)
          && text.chars().allMatch(Character::isLetter)
          && !reading.casing().isShouted(i)
          && !Organizations.NOT_ACRONYMS.contains(text)) {
        letters.add(text);
      }
    }
    return letters;
  }

  private static boolean follows(Passage reading, int token) {
    return reading.sameSentence(token - 1, token);
  }

  private static boolean isPart(Passage reading, int token) {
    return reading.startsWithLetter(token)
        && reading.isCapital(token)
        && !Casing.isUpper(reading.text(token))
        && reading.tag(token).startsWith("N")
        && !reading.casing().isHeadline(token);
  }

  private static void take(
      Passage reading, NameSheet sheet, int first, int end, Set<String> letters) {
    int size = end - first;
    if (size < SHORTEST || size > LONGEST || !sheet.isFree(first, end)) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = first; i < end; i++) {
      initials.append(reading.text(i).charAt(0));
    }
    if (letters.contains(initials.toString().toUpperCase(Locale.ROOT))) {
      sheet.put(new Name(first, end, EntityType.ORGANIZATION));
    }
  }
}
