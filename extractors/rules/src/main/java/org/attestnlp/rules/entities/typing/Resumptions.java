package org.attestnlp.rules.entities.typing;

import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * What the next sentence calls the only name of a sentence, its subject: “Harrow launched a phone.
 * Its shares rose”, “Harrow closed a mine. The company blamed the rain”.
 */
final class Resumptions {

  private Resumptions() {}

  static ClueTally.@Nullable Found of(Passage reading, NameSheet sheet, Name name) {
    int next = reading.sentenceEnd(name.first());
    boolean subject = name.first() == reading.sentenceFirst(name.first());
    if (!subject || next + 1 >= reading.size() || !isOnly(reading, sheet, name, next)) {
      return null;
    }
    String noun = reading.lower(next + 1);
    boolean shares =
        reading.is(next, "its") && BodyWords.HOLDINGS.contains(noun) && !Roles.isPlace(noun);
    boolean company = reading.is(next, "the") && BodyWords.GENERAL_BODY.contains(noun);
    boolean head = !reading.isNoun(next + 2) && !reading.is(next + 2, "of");
    return (shares || company) && head ? new ClueTally.Found(TypeClue.RESUMED, next + 1) : null;
  }

  private static boolean isOnly(Passage reading, NameSheet sheet, Name name, int end) {
    for (int i = name.end(); i < end; i++) {
      if (sheet.covers(i) || reading.isPossessive(i) && i == name.end()) {
        return false;
      }
    }
    return true;
  }
}
