package org.attestnlp.rules.entities.names;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/**
 * Places that only those who live there tell of: “a farmer in Calder”, “a nurse from Alder”, where
 * no engine knows the town; not “a lawyer in May”.
 */
public final class PeopleOfPlaces implements NamePass {

  @Override
  public String does() {
    return "takes where somebody is from for a place";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (int i = 1; i + 1 < reading.size(); i++) {
      boolean lives =
          (reading.lower(i).equals("in") || reading.lower(i).equals("from"))
              && PeopleWords.isPerson(reading.lower(i - 1))
              && reading.sameSentence(i, i + 1);
      if (lives && isUnknown(reading, sheet, i + 1) && !isUnknown(reading, sheet, i + 2)) {
        sheet.put(new Name(i + 1, i + 2, EntityType.LOCATION));
      }
    }
  }

  private static boolean isUnknown(Passage reading, NameSheet sheet, int token) {
    return token < reading.size()
        && !sheet.covers(token)
        && reading.tag(token).equals("NNP")
        && reading.isCapital(token)
        && reading.text(token).length() > 3
        && !TimeWords.MONTH_OR_WEEKDAY.contains(reading.lower(token))
        && !reading.casing().isSeenInLowerCase(reading.lower(token));
  }
}
