package org.attestnlp.rules.claims.draft;

import org.attestnlp.rules.syntax.nouns.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts or measures.
 *
 * @param noun the noun phrase counted, null if there is none
 * @param base the whole of which it is a part, null if there is none: {@code of its staff}
 * @param end one past the last token that belongs to number and noun phrase
 */
public record CountedNoun(@Nullable Phrase noun, @Nullable Phrase base, int end) {}
