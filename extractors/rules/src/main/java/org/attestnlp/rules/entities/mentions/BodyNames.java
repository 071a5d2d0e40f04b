package org.attestnlp.rules.entities.mentions;

import java.util.Set;
import org.attestnlp.rules.entities.names.Aliases;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;

/** What the words of a body's name say of the nouns that it may be called by. */
final class BodyNames {

  private static final Set<String> NEUTRAL = PeopleWords.NEUTRAL_ADJECTIVE;
  private static final Set<String> CENTRAL = Set.of("of", "reserve", "national", "federal");

  private static final String[] NONE = {};

  private BodyNames() {}

  /** No ministry and no commission is called the company. */
  static boolean isFirm(Group group) {
    String last = group.words().get(group.words().size() - 1);
    return !Aliases.isBody(last);
  }

  /**
   * “the trial court” is not the Federal Court: what stands before the noun must be known of it.
   */
  static boolean fit(Passage reading, Group group, int article, int noun) {
    for (int i = article + 1; i < noun; i++) {
      String lower = reading.lower(i);
      boolean central = // “Bank of Norland … the central bank”
          lower.equals("central") && group.words().stream().anyMatch(CENTRAL::contains);
      if (!NEUTRAL.contains(lower)
          && !central
          && !group.words().contains(lower)
          && !group.hasRoleWord(lower)
          && !isIn(group, lower)) {
        return false;
      }
    }
    return true;
  }

  /** “Northway Bank … The lender”: its name or what the text calls it says what it is. */
  static boolean isIn(Group group, String role) {
    if (group.words().contains(role)) {
      return true;
    }
    String wide = BodyWords.WIDE_BODY.getOrDefault(role, "");
    for (String narrow : wide.isEmpty() ? NONE : wide.split(",")) {
      if (group.words().contains(narrow) || group.hasRole(narrow)) {
        return true;
      }
    }
    return false;
  }
}
