package org.attestnlp.rules.entities.names;

import java.util.HashSet;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/** Finds “the Commission” again after “the Quillton Safety Commission”. */
public final class Bodies implements NamePass {

  @Override
  public String does() {
    return "takes “the” with a word for a body whose full name was given";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Set<String> heads = new HashSet<>();
    for (Name name : sheet.list()) {
      boolean several = name.end() - name.first() > 1;
      String last = reading.text(name.end() - 1);
      if (several && name.type() == EntityType.ORGANIZATION && Organizations.HEADS.contains(last)) {
        heads.add(last);
      }
    }
    for (int i = 1; i < reading.size() && !heads.isEmpty(); i++) {
      boolean again = heads.contains(reading.text(i)) && reading.lower(i - 1).equals("the");
      boolean goesOn = reading.startsWithLetter(i + 1) && reading.isCapital(i + 1);
      Name seen = sheet.at(i);
      boolean free =
          seen == null || (seen.end() - seen.first() == 1 && seen.type() == EntityType.MISC);
      if (again && !goesOn && free && !reading.casing().isHeadline(i)) {
        sheet.put(new Name(i, i + 1, EntityType.ORGANIZATION));
      }
    }
  }
}
