/**
 * The layers of the two learnt models: vectors of words, a recurrent layer both ways over a
 * sentence, and scores of tags, arcs and relations. In: numbers of words; out: scores. Open {@link
 * org.attestnlp.syntax.network.TokenVectors} first.
 */
@NullMarked
package org.attestnlp.syntax.network;

import org.jspecify.annotations.NullMarked;
