package org.attestnlp.rules.entities.borders;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Roles;
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
  public String does() {
    return "takes the person behind a title";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (int i = 1; i < reading.size(); i++) {
      boolean plain = !reading.casing().isHeadline(i) && !reading.casing().isShouted(i);
      if (plain && reading.sameSentence(i - 1, i)) {
        String before = reading.lower(i - 1);
        boolean title = isTitle(reading, i - 1) || Roles.isRelative(before); // “my aunt Berthe”
        if (title || Roles.isPerson(before)) {
          person(reading, sheet, i, title ? 1 : 2);
        }
      }
    }
  }

  /** A form of address, or an office that another word of a title leads up to. */
  private static boolean isTitle(Passage reading, int token) {
    String text = reading.text(token);
    boolean led = reading.sameSentence(token - 1, token) && isLed(reading, token - 1);
    return Titles.isAddress(text) || (led && Titles.isOffice(text) && reading.isCapital(token));
  }

  /** A word of a title, or another capital inside the sentence: “Tsawe Hereditary Chief Malok”. */
  private static boolean isLed(Passage reading, int token) {
    boolean capital = reading.isCapital(token) && !reading.casing().opensSentence(token);
    boolean part = reading.tag(token).startsWith("NNP") || reading.isAdjective(token);
    return Titles.isModifier(reading.text(token)) || (capital && part);
  }

  /** The person behind a title, or behind what a person is: “Owner Piers Lonney”. */
  private static void person(Passage reading, NameSheet sheet, int first, int least) {
    int end = first;
    while (end < first + LONGEST && isPart(reading, sheet, first, end)) {
      end++;
    }
    boolean body = Organizations.HEADS.contains(reading.text(end - 1)) || isForm(reading, end - 1);
    boolean enough = end - first >= least && !(least > 1 && body);
    boolean open = enough && !sheet.covers(first - 1) && !isPart(reading, sheet, first, end);
    if (open && !Titles.isModifier(reading.text(first)) && !isPageant(reading, first - 1, end)) {
      sheet.put(new Name(first, end, EntityType.PERSON));
    }
  }

  private static boolean isForm(Passage reading, int token) {
    String text = reading.text(token);
    return Organizations.SUFFIXES.contains(text) || Organizations.PLACE_HEADS.contains(text);
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
