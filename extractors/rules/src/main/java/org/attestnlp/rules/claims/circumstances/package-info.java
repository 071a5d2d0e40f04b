/**
 * Finds the time, the place and the agent of what a claim tells. In: a draft whose clause is known;
 * out: spans of the text, each the words of one participant. Open {@link
 * org.attestnlp.rules.claims.circumstances.Surroundings} first: it says how far the words around a
 * number are about it.
 */
@NullMarked
package org.attestnlp.rules.claims.circumstances;

import org.jspecify.annotations.NullMarked;
