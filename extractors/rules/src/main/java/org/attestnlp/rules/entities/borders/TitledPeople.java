package org.attestnlp.rules.entities.borders;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/**
 * Finds the person behind a title whom the engine missed: “Defence Minister Park Ji-hoon met …”.
 */
public final class TitledPeople implements NamePass {

  private static final int LONGEST = 3;

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (int i = 1; i < reading.size(); i++) {
      boolean plain = !reading.casing().isHeadline(i) && !reading.casing().isShouted(i);
      if (plain && isTitle(reading, i - 1) && reading.sameSentence(i - 1, i)) {
        person(reading, sheet, i);
      }
    }
  }

  /** A form of address, or an office that another word of a title leads up to. */
  private static boolean isTitle(Passage reading, int token) {
    String text = reading.text(token);
    boolean led =
        Titles.isModifier(reading.text(token - 1)) && reading.sameSentence(token - 1, token);
    return Titles.isAddress(text) || (led && Titles.isOffice(text) && reading.isCapital(token));
  }

  private static void person(Passage reading, NameSheet sheet, int first) {
    int end = first;
    while (end < first + LONGEST && isPart(reading, sheet, first, end)) {
      end++;
    }
    boolean open = end > first && !sheet.covers(first - 1) && !isPart(reading, sheet, first, end);
    if (open && !Titles.isModifier(reading.text(first)) && !isPageant(reading, first - 1, end)) {
      sheet.put(new Name(first, end, EntityType.PERSON));
    }
  }

  /** “Miss Terra”, “Miss Tourism”: a pageant, by its place or by a word that is no name here. */
  static boolean isPageant(Passage reading, int title, int end) {
    if (!reading.text(title).equals("Miss")) {
      return false;
    }
    return Places.COUNTRIES.contains(reading.text(end - 1))
        || (end - title == 2 && reading.casing().isSeenInLowerCase(reading.lower(end - 1)));
  }

  private static boolean isPart(Passage reading, NameSheet sheet, int first, int token) {
    return reading.startsWithLetter(token)
        && reading.isCapital(token)
        && !sheet.covers(token)
        && reading.sameSentence(first, token)
        && reading.tag(token).startsWith("NNP");
  }
}
