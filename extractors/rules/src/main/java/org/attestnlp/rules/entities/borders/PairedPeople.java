package org.attestnlp.rules.entities.borders;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/**
 * Two full names read as one person are two: “Lin Mei-hua &amp; Chen Wei”, “Ana Peña y Hugo Lara”.
 * “José Ortega y Gasset” is one.
 */
public final class PairedPeople implements NamePass {

  @Override
  public String does() {
    return "parts two full names that were read as one";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (Name name : sheet.list()) {
      int joint = joint(reading, name);
      if (joint > 0) {
        sheet.remove(name);
        sheet.put(new Name(name.first(), joint, name.type()));
        sheet.put(new Name(joint + 1, name.end(), name.type()));
      }
    }
  }

  private static int joint(Passage reading, Name name) {
    for (int i = name.first() + 2; i < name.end() - 2; i++) {
      if (name.type() == EntityType.PERSON && PeopleWords.PAIR_JOINT.contains(reading.text(i))) {
        return i;
      }
    }
    return -1;
  }
}
