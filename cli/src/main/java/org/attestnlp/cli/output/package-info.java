/**
 * Outcomes come in, in the order of the inputs, and go to a stream, a file or a folder; a file
 * appears when it is whole. Start at {@link org.attestnlp.cli.output.OutputPlan}, which decides
 * what is written where; each {@code …Results} writes one form, {@code PartFile} and {@code
 * Journal} keep what a broken run has done.
 */
@NullMarked
package org.attestnlp.cli.output;

import org.jspecify.annotations.NullMarked;
