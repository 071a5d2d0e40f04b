/**
 * Stored output: what every engine and the rules make of our articles and phrases, to tell what a
 * change changes. {@code testdata/output} holds it, {@code StoredOutputTest} compares it.
 */
@NullMarked
package org.attestnlp.testing.stored;

import org.jspecify.annotations.NullMarked;
