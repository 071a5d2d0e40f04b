/**
 * Small inputs with checks in JSON that say what is right in them: faults that readers found, with
 * look-alikes that must stay as they are. {@code testdata/phrases/field} holds the rows that hold.
 */
@NullMarked
package org.attestnlp.testing.field;

import org.jspecify.annotations.NullMarked;
