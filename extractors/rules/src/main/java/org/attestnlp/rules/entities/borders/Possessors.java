package org.attestnlp.rules.entities.borders;

import java.util.HashMap;
import java.util.Map;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a name at the possessive where its first part is a name of its own: “Kesh’s Water Board” is
 * a board that Kesh has; “Attorney General’s Office” and “King’s College” are one.
 */
public final class Possessors implements NamePass {

  @Override
  public String does() {
    return "parts who has something from what it has";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Map<String, EntityType> alone = new HashMap<>();
    for (Name name : sheet.list()) {
      boolean owner = reading.isPossessive(name.end()) && reading.isCapital(name.end() + 1);
      if (!owner && mark(reading, name) < 0) {
        alone.put(reading.joined(name.first(), name.end()), name.type());
      }
    }
    for (Name name : sheet.list()) {
      int mark = mark(reading, name);
      EntityType owner = mark < 0 ? null : owner(reading, name, mark, alone);
      if (owner != null) {
        cut(reading, sheet, name, mark, owner);
      }
    }
  }

  /** The first possessive inside a name, or -1. */
  private static int mark(Passage reading, Name name) {
    for (int i = name.first() + 1; i < name.end() - 1; i++) {
      if (reading.isPossessive(i)) {
        return i;
      }
    }
    return -1;
  }

  /** What the part before the mark is, if the lists or the rest of the article know it. */
  private static @Nullable EntityType owner(
      Passage reading, Name name, int mark, Map<String, EntityType> alone) {
    String owner = reading.joined(name.first(), mark);
    boolean given = mark == name.first() + 1 && FirstNames.knows(owner); // “Martha’s Kitchen”
    if (given || Organizations.SUFFIXES.contains(reading.text(name.end() - 1))) {
      return null; // “Wendell’s Holdings Ltd”
    }
    if (Places.NAMES.contains(owner) || Places.COUNTRIES.contains(owner)) {
      return EntityType.LOCATION;
    }
    boolean body = Organizations.KNOWN.contains(owner) || Organizations.AGENCIES.contains(owner);
    return body ? EntityType.ORGANIZATION : alone.get(owner);
  }

  private static void cut(Passage reading, NameSheet sheet, Name name, int mark, EntityType owner) {
    int first = mark + 1;
    sheet.remove(name);
    sheet.put(new Name(name.first(), mark, owner));
    boolean role = name.end() - first == 1 && Roles.isPerson(reading.lower(first));
    if (reading.isCapital(first) && !role) { // not “Harrow’s CEO”
      sheet.put(new Name(first, name.end(), owned(reading, name, first)));
    }
  }

  private static EntityType owned(Passage reading, Name name, int first) {
    int size = name.end() - first;
    String last = reading.text(name.end() - 1);
    boolean body = Organizations.HEADS.contains(last);
    boolean place = Organizations.PLACE_HEADS.contains(last);
    boolean full = (size == 2 || size == 3) && FirstNames.knows(reading.text(first));
    if (full && !body && !place) {
      return EntityType.PERSON;
    }
    return body && name.type() != EntityType.MISC ? EntityType.ORGANIZATION : name.type();
  }
}
