package org.attestnlp.rules.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number's clause says happened.
 *
 * @param region where it was looked for
 * @param event the group of the event's verb, null if there is no verb
 * @param chain the groups from the first that governs the event to the event: {@code plans, to
 *     raise}
 * @param numberIsSubject whether the number's noun phrase is the subject
 * @param subject the subject's phrase, null if none was found or the number is in it
 * @param first the first token of the number with its bound
 */
record Clause(
    Region region,
    @Nullable VerbGroup event,
    List<VerbGroup> chain,
    boolean numberIsSubject,
    @Nullable Phrase subject,
    int first) {}
