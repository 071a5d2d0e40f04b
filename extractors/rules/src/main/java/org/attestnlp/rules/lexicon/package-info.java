/**
 * The words that the rules know: in, the commented files beside this package; out, sets of words by
 * notion.
 *
 * <p>A word stands in one line of one file, with every notion it belongs to. Open {@code
 * function-words.txt} first to see what a line looks like, then {@code FunctionWords}. A new word
 * is a line; a new notion is a constant here and its name on the lines of its words. Names of
 * people, places and bodies are no words: their lists stand beside the rules of names.
 */
@NullMarked
package org.attestnlp.rules.lexicon;

import org.jspecify.annotations.NullMarked;
