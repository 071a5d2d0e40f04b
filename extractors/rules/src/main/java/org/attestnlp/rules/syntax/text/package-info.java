/**
 * The text with one class for each word, mended where the tagger errs, and with what capitals tell.
 * In: the tokens, tags and lemmas of an engine; out: answers about a token: is it a noun, a name, a
 * year. Open {@link org.attestnlp.rules.syntax.text.Passage} first.
 */
@NullMarked
package org.attestnlp.rules.syntax.text;

import org.jspecify.annotations.NullMarked;
