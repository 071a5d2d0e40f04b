package org.attestnlp.rules.entities.typing;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Walk;

/**
 * Finds a firm that the engine has missed by what it does: “Coastal Savings said it had lost”,
 * “Kestrel delivered 120 aircraft”.
 */
public final class NewBodies implements NamePass {

  private static final int LONGEST = 4;
  private static final int OFFICE = 4; // words of “deputy chief executive officer”

  @Override
  public String does() {
    return "takes for a body what does what bodies do";
  }

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
    boolean joined =
        sheet.covers(end)
            || sheet.covers(first - 1)
            || (reading.isCapital(end) && !Titles.isModifier(reading.text(end)));
    if (end == first || before || joined || !reading.sameSentence(first, end)) {
      return end;
    }
    Name name = new Name(first, end, EntityType.ORGANIZATION);
    boolean says = end - first > 1 && Clues.saysOfItself(reading, sheet, name);
    if (says || Dealings.of(reading, name) != null || hasOfficer(reading, sheet, name)) {
      sheet.put(name);
    }
    return end;
  }

  /** “Larkspur chief executive Ada Quill”; not “Club chairman Ada Quill”. */
  private static boolean hasOfficer(Passage reading, NameSheet sheet, Name name) {
    int end = name.end();
    boolean company = false;
    while (end - name.end() < OFFICE && !sheet.covers(end) && isOffice(reading, end)) {
      company |= Organizations.AFTER.contains(reading.lower(end));
      end++;
    }
    Name officer = sheet.at(end);
    String last = reading.lower(name.end() - 1);
    return company
        && officer != null
        && officer.type() == EntityType.PERSON
        && officer.end() - end > 1
        && reading.sameSentence(name.first(), end)
        && !Roles.isOrganization(last)
        && !Roles.isPerson(last)
        && !Titles.isModifier(reading.text(name.end() - 1))
        && !Places.DEMONYMS.contains(reading.text(name.first()));
  }

  private static boolean isOffice(Passage reading, int token) {
    return Roles.isPerson(reading.lower(token)) || Titles.isModifier(reading.text(token));
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
