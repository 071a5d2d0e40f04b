/**
 * Speech without quotation marks that a name or label gives to somebody: interviews, transcripts,
 * letters. In: the paragraphs of a text; out: drafts of quotes. Open {@link
 * org.attestnlp.rules.quotes.turns.Dialogues} first.
 */
@NullMarked
package org.attestnlp.rules.quotes.turns;

import org.jspecify.annotations.NullMarked;
