/**
 * Makes the name model from annotated text: {@link org.attestnlp.names.training.TrainNames} is the
 * command.
 */
@NullMarked
package org.attestnlp.names.training;

import org.jspecify.annotations.NullMarked;
