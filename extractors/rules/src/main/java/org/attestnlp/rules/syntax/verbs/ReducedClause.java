package org.attestnlp.rules.syntax.verbs;

import org.jspecify.annotations.Nullable;

/**
 * A clause without a finite verb of its own: {@code 80 others wounded} in {@code 20 people were
 * killed and 80 others wounded}.
 *
 * @param kind how it stands in its sentence
 * @param first the first token of its subject
 * @param end one past the last token of its subject
 * @param verb what is said of the subject: a participle, or an adjective such as {@code dead}
 * @param governor the verb that it shares its auxiliary with ({@code were killed}) or that it is
 *     the object of ({@code left}), null if there is none
 */
public record ReducedClause(
    Kind kind, int first, int end, VerbGroup verb, @Nullable VerbGroup governor) {

  /** How a reduced clause stands in its sentence. */
  public enum Kind {
    /** The auxiliary stands with the clause before: “20 were killed and 80 others wounded”. */
    GAPPED,
    /** Subject and predicate are the object of a verb: “The blast left 14 officers wounded.” */
    SMALL,
    /** It stands beside its clause: “Eight were hurt, two of them critically wounded.” */
    ABSOLUTE
  }
}
