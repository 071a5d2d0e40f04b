/**
 * Brings a batch of inputs through the pipeline into the output. Start at {@link
 * org.attestnlp.cli.run.Run}: a batch of the library does the work, {@code Ledger} leaves out what
 * an earlier run has done, {@code Tally} and {@code Progress} tell how it goes.
 */
@NullMarked
package org.attestnlp.cli.run;

import org.jspecify.annotations.NullMarked;
