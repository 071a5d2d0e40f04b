/**
 * Which numbers are in it. In: the characters of a text; out: quantities with value, unit and form.
 * Open {@link org.attestnlp.rules.numbers.NumberFinder} first; {@link
 * org.attestnlp.rules.numbers.NumberReader} does the work for a text without tokens.
 */
@NullMarked
package org.attestnlp.rules.numbers;

import org.jspecify.annotations.NullMarked;
