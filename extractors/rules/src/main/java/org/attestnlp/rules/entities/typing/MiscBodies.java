package org.attestnlp.rules.entities.typing;

import java.util.Set;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/**
 * Bodies that the engine takes for neither person, body nor place, and that the words beside them
 * show: “a Cold Harbour spokesman”, “according to Cold Harbour”, “told the Orbury Post”.
 */
final class MiscBodies {

  private static final Set<String> HOLDINGS = BodyWords.HOLDINGS;

  private MiscBodies() {}

  /** Whether the words in or around a name leave no doubt that it names a body. */
  static boolean is(Passage reading, Name name, ClueTally around) {
    if (Organizations.OTHERS.contains(reading.joined(name.first(), name.end()))) {
      return false;
    }
    boolean several = name.end() - name.first() > 1;
    boolean paper = several && BodyWords.MEDIUM_WORD.contains(reading.lower(name.end() - 1));
    boolean according =
        reading.is(name.first() - 1, "to") && reading.is(name.first() - 2, "according");
    boolean told = reading.is(name.first() - 1, "told");
    return paper
        || according
        || told
        || around.found().stream().anyMatch(found -> shows(reading, name, found));
  }

  private static boolean shows(Passage reading, Name name, ClueTally.Found found) {
    return switch (found.clue()) {
      case DESCRIBED_AS_BODY, BODY_APPOSITION, SAID_OF_ITSELF, HAS_PERSON, LISTED_BODY -> true;
      case HOLDING -> reading.isOneOf(name.first() - 1, "of", "for", "at");
      case BODY_NOUN -> HOLDINGS.contains(reading.lower(found.token()));
      default -> false;
    };
  }
}
