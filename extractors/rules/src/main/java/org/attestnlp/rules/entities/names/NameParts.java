package org.attestnlp.rules.entities.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Forms;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Points;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/**
 * What the parts of full names are when they stand alone: “Quill” of “Ada Quill” is a person,
 * “Harrow” of “Harrow Mills Ltd” an organization.
 */
public final class NameParts {

  private static final double WEIGHT = 4.0;
  private static final double COMPANY = 3.5;
  private static final double PUBLIC_BODY = 1.0; // Quillton is a place, its council is not

  private final Map<String, Points> points = new HashMap<>();

  private NameParts() {}

  public static NameParts none() {
    return new NameParts();
  }

  /** The parts of several words: of companies with a legal form, of people with a particle. */
  public static NameParts ofSeveralWords(Passage reading, List<Name> names) {
    NameParts parts = new NameParts();
    for (Name name : names) {
      int surname = name.type() == EntityType.PERSON ? Joining.surname(reading, name) : -1;
      if (surname > 0) {
        parts.add(reading, surname, name.end(), new Points(WEIGHT, 0, 0));
      }
      String last = reading.text(name.end() - 1);
      if (name.type() == EntityType.ORGANIZATION && Organizations.SUFFIXES.contains(last)) {
        parts.addBeginnings(reading, name);
      }
    }
    return parts;
  }

  /** The parts of people and of organizations. */
  public static NameParts of(Passage reading, List<Name> names) {
    NameParts parts = ofSeveralWords(reading, names);
    for (Name name : names) {
      if (name.type() == EntityType.PERSON) {
        parts.add(reading, name.first(), name.first() + 1, new Points(WEIGHT, 0, 0));
        int last = Joining.isSuffix(reading.text(name.end() - 1)) ? name.end() - 1 : name.end();
        parts.add(reading, last - 1, last, new Points(WEIGHT, 0, 0));
      } else if (name.type() == EntityType.ORGANIZATION && isOwnWord(reading, name)) {
        String last = Forms.plain(reading.text(name.end() - 1));
        Points first =
            Aliases.isBody(last) ? new Points(0, 0, PUBLIC_BODY) : new Points(0, COMPANY, 0);
        parts.add(reading, name.first(), name.first() + 1, first);
      }
    }
    return parts;
  }

  /** What speaks for each type because longer names hold this one. */
  public Points points(String key) {
    return points.getOrDefault(key, Points.NONE);
  }

  private void addBeginnings(Passage reading, Name name) {
    for (int end = name.first() + 1; end < Math.min(name.end(), name.first() + 6); end++) {
      if (isOwnWord(reading, name) || end > name.first() + 1) {
        add(reading, name.first(), end, new Points(0, WEIGHT, 0));
      }
    }
  }

  /** Not “National” of “National Bank”, not “Boston” of “Boston Energy”. */
  static boolean isOwnWord(Passage reading, Name name) {
    String first = reading.text(name.first());
    String last = reading.text(name.end() - 1);
    boolean company = Organizations.SUFFIXES.contains(last) || Organizations.HEADS.contains(last);
    return company
        && !Places.NAMES.contains(first)
        && !Places.DEMONYMS.contains(first)
        && !FirstNames.knows(first)
        && !Organizations.HEADS.contains(first)
        && !Aliases.isCommon(Forms.plain(first));
  }

  private void add(Passage reading, int first, int end, Points speaking) {
    points.merge(Forms.key(reading.tokens(), first, end), speaking, NameParts::stronger);
  }

  private static Points stronger(Points one, Points other) {
    return new Points(
        Math.max(one.person(), other.person()),
        Math.max(one.organization(), other.organization()),
        Math.max(one.location(), other.location()));
  }
}
