package org.attestnlp.rules.entities.borders;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/**
 * A run of capitals that “and” ties to a person's full name is a person: “Ada Quill and Bo Reed”.
 */
public final class ConjoinedNames implements NamePass {

  @Override
  public String does() {
    return "takes what “and” ties to a full name for a person";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (Name name : sheet.list()) {
      boolean full = name.type() == EntityType.PERSON && name.end() - name.first() > 1;
      if (full && isTie(reading.text(name.end())) && !reading.casing().isHeadline(name.first())) {
        take(reading, sheet, name.end() + 1);
      }
    }
  }

  private static boolean isTie(String text) {
    return text.equals(",") || text.equals("and");
  }

  private static void take(Passage reading, NameSheet sheet, int first) {
    int end = first;
    while (end < reading.size()
        && end < first + 4
        && reading.sameSentence(first, end)
        && reading.startsWithLetter(end)
        && reading.isCapital(end)
        && reading.tag(end).startsWith("NNP")
        && !sheet.covers(end)) {
      end++;
    }
    int size = end - first;
    if (size == 2 || size == 3) {
      boolean person = !Titles.isTitle(reading.text(first)) && !endsThing(reading.text(end - 1));
      if (person && !sheet.covers(end)) {
        sheet.put(new Name(first, end, EntityType.PERSON));
      }
    }
  }

  private static boolean endsThing(String last) {
    return Organizations.HEADS.contains(last)
        || Organizations.SUFFIXES.contains(last)
        || Organizations.PLACE_HEADS.contains(last)
        || Organizations.OTHER_HEADS.contains(last)
        || Titles.isTitle(last);
  }
}
