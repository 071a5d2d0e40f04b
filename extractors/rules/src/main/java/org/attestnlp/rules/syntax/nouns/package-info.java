/**
 * Noun phrases: where one begins and ends, its head, what joins it, the subject of a clause. In: a
 * token; out: the phrase from, to or around it. Open {@link
 * org.attestnlp.rules.syntax.nouns.NounPhrases} first.
 */
@NullMarked
package org.attestnlp.rules.syntax.nouns;

import org.jspecify.annotations.NullMarked;
