package org.attestnlp.rules.syntax.clauses;

import java.util.List;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * The verb that a number belongs to.
 *
 * @param region where it was looked for
 * @param event the group of the event's verb, null if there is no verb
 * @param chain the groups from the first that governs the event to the event: {@code plans, to
 *     raise}
 * @param numberIsSubject whether the number's noun phrase is the subject
 * @param subject the subject's phrase, null if none was found or the number is in it
 * @param governor the subject of the first verb of the chain: {@code She} in {@code She expects
 *     sales to grow}
 * @param first the first token of the number with its bound
 */
public record Clause(
    Region region,
    @Nullable VerbGroup event,
    List<VerbGroup> chain,
    boolean numberIsSubject,
    @Nullable Phrase subject,
    @Nullable Phrase governor,
    int first) {

  /** A number without a verb. */
  public static Clause verbless(Region region, int first) {
    return new Clause(region, null, List.of(), false, null, null, first);
  }

  /** The same verb of another number. */
  public Clause from(int number) {
    return new Clause(region, event, chain, numberIsSubject, subject, governor, number);
  }

  /** The same verb of another number, in a part of its own. */
  public Clause within(Region part, int number) {
    return new Clause(part, event, chain, numberIsSubject, subject, governor, number);
  }

  /** The same verb with another subject. */
  public Clause of(Phrase other, int number) {
    return new Clause(region, event, chain, false, other, other, number);
  }
}
