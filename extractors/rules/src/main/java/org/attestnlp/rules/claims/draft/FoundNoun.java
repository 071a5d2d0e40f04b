package org.attestnlp.rules.claims.draft;

import org.attestnlp.rules.syntax.nouns.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, with how it was found.
 *
 * @param noun the noun phrase, null if nothing says
 * @param rule where it was found
 */
public record FoundNoun(@Nullable Phrase noun, NounRule rule) {}
