package org.attestnlp.rules.entities.typing;

import java.util.Set;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that the engine takes for neither person, body nor place, and that the words beside them
 * show: “a Cold Harbour spokesman”, “according to Cold Harbour”, “told the Orbury Post”.
 */
final class MiscBodies {

  private static final Set<String> HOLDINGS = BodyWords.HOLDINGS;

  private MiscBodies() {}

  /**
   * What leaves no doubt.
   *
   * @param name the place where it stands
   * @param what what it is, for a trace
   * @param token the word that shows it
   */
  record Shown(Name name, String what, int token) {}

  /** What in or around a name leaves no doubt that it names a body; null if nothing does. */
  static @Nullable Shown shown(
      Passage reading, Name name, ClueTally around, ClueTally.@Nullable Found defined) {
    if (Organizations.OTHERS.contains(reading.joined(name.first(), name.end()))) {
      return null;
    }
    boolean several = name.end() - name.first() > 1;
    if (several && BodyWords.MEDIUM_WORD.contains(reading.lower(name.end() - 1))) {
      return new Shown(name, "its last word is that of a paper or station", name.end() - 1);
    }
    if (reading.is(name.first() - 1, "to") && reading.is(name.first() - 2, "according")) {
      return new Shown(name, "“according to” before it", name.first() - 2);
    }
    if (reading.is(name.first() - 1, "told")) {
      return new Shown(name, "“told” before it", name.first() - 1);
    }
    if (defined != null && defined.clue().points().organization() > 2) { // “the firm, Harrow,”
      return new Shown(name, defined.clue().label(), defined.token());
    }
    for (ClueTally.Found found : around.found()) {
      if (shows(reading, name, found)) {
        int token = found.token() < 0 ? name.first() : found.token();
        return new Shown(name, found.clue().label(), token);
      }
    }
    return null;
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
