/** Reads numbers: {@link org.attestnlp.rules.numbers.NumberFinder}. */
@NullMarked
package org.attestnlp.rules.numbers;

import org.jspecify.annotations.NullMarked;
