package org.attestnlp.rules.entities.typing;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Walk;

/**
 * Finds a firm that the engine has missed by what it does: “Coastal Savings said it had lost”,
 * “Kestrel delivered 120 aircraft”.
 */
public final class NewBodies implements NamePass {

  private static final int LONGEST = 4;

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Walk.over(0, reading.size(), i -> Math.max(i + 1, find(reading, sheet, i)));
  }

  private static int find(Passage reading, NameSheet sheet, int first) {
    int end = first;
    while (end < reading.size() && end - first < LONGEST && isName(reading, sheet, end)) {
      end++;
    }
    boolean before = first > 0 && isName(reading, sheet, first - 1);
    boolean joined = sheet.covers(end) || sheet.covers(first - 1) || reading.isCapital(end);
    if (end == first || before || joined || !reading.sameSentence(first, end)) {
      return end;
    }
    Name name = new Name(first, end, EntityType.ORGANIZATION);
    boolean says = end - first > 1 && Clues.saysOfItself(reading, sheet, name);
    if (says || Dealings.of(reading, name) != null) {
      sheet.put(name);
    }
    return end;
  }

  private static boolean isName(Passage reading, NameSheet sheet, int token) {
    return reading.isCapital(token)
        && reading.startsWithLetter(token)
        && reading.tag(token).startsWith("NNP")
        && !sheet.covers(token)
        && !Titles.isTitle(reading.text(token))
        && !reading.casing().isHeadline(token)
        && !reading.casing().isSeenInLowerCase(reading.lower(token));
  }
}
