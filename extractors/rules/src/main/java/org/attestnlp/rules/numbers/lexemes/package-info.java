/**
 * Cuts a text into digits, words and signs that can stand in a number, and knows the number words.
 * In: characters; out: lexemes. Open {@link org.attestnlp.rules.numbers.lexemes.Lexer} first.
 */
@NullMarked
package org.attestnlp.rules.numbers.lexemes;

import org.jspecify.annotations.NullMarked;
