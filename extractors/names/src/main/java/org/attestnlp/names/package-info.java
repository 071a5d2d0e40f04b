/**
 * Names for engines that bring none: an averaged perceptron with document features. {@link
 * org.attestnlp.names.NameTagger} is the step; {@code training} makes its model from annotated
 * text.
 */
@NullMarked
package org.attestnlp.names;

import org.jspecify.annotations.NullMarked;
