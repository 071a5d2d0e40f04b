package org.attestnlp.rules.entities.typing;

import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.syntax.nouns.Joints;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * Names in one list are mostly of one kind: in “Harrow Foods, Quill, Brannock Inc and Lund Bank”
 * Quill is a firm as well.
 */
final class ListedTypes {

  private static final int LONGEST = 8; // names looked at to either side

  private ListedTypes() {}

  /** What the others of the list that a name stands in say of it, if there are two at least. */
  static @Nullable TypeClue clue(Passage reading, NameSheet sheet, Name name) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    int others = 0;
    Name at = next(reading, sheet, name);
    for (int i = 0; i < LONGEST && at != null; i++) {
      types.add(at.type());
      others++;
      at = next(reading, sheet, at);
    }
    at = before(reading, sheet, name);
    for (int i = 0; i < LONGEST && at != null; i++) {
      types.add(at.type());
      others++;
      at = before(reading, sheet, at);
    }
    boolean alike = others > 1 && types.size() == 1;
    return alike ? clue(types.iterator().next()) : null;
  }

  private static @Nullable TypeClue clue(EntityType type) {
    return switch (type) {
      case PERSON -> TypeClue.LISTED_PERSON;
      case ORGANIZATION -> TypeClue.LISTED_BODY;
      case LOCATION -> TypeClue.LISTED_PLACE;
      case MISC -> null;
    };
  }

  private static @Nullable Name next(Passage reading, NameSheet sheet, Name name) {
    int joint = Joints.behind(reading, name.end());
    Name next = joint == name.end() ? null : sheet.at(joint);
    return next != null && next.first() == joint && reading.sameSentence(name.first(), joint)
        ? next
        : null;
  }

  private static @Nullable Name before(Passage reading, NameSheet sheet, Name name) {
    int joint = Joints.before(reading, name.first() - 1);
    Name before = joint == name.first() - 1 ? null : sheet.at(joint);
    return before != null && before.end() == joint + 1 && reading.sameSentence(joint, name.first())
        ? before
        : null;
  }
}
