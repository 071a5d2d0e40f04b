package org.attestnlp.bench.pronouns;

import java.util.Optional;
import java.util.function.Predicate;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.mentions.Decision;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.spi.Document;
import org.jspecify.annotations.Nullable;

/** Where a text mentions somebody by name or noun, as spans of UTF-16 code units. */
final class Mentioned {

  private Mentioned() {}

  /** Whether somebody with a name in the text is mentioned where the span is. */
  static boolean at(Document document, @Nullable Group group, int begin, int end) {
    return group != null
        && !group.isHidden()
        && any(
            document,
            group,
            place -> begins(document, place) < end && begin < ends(document, place));
  }

  static boolean any(Document document, Group group, Predicate<Group.Place> holds) {
    return group.places().stream()
        .anyMatch(place -> place.kind() != MentionKind.PRONOUN && holds.test(place));
  }

  static int begins(Document document, Group.Place place) {
    return document.tokens().begin(place.first());
  }

  static int ends(Document document, Group.Place place) {
    return document.tokens().end(place.end() - 1);
  }

  /** The decision on the pronoun that begins there. */
  static Optional<Decision> decision(Document document, Iterable<Decision> decisions, int begin) {
    for (Decision decision : decisions) {
      if (document.tokens().begin(decision.pronoun()) == begin) {
        return Optional.of(decision);
      }
    }
    return Optional.empty();
  }

  /** The values of a decision's candidates, a row for each. */
  static double[][] values(Decision decision) {
    return decision.choices().stream()
        .map(choice -> choice.values().stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }
}
