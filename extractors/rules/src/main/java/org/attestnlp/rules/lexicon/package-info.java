/** Reads the commented word lists that hold the linguistic knowledge. */
@NullMarked
package org.attestnlp.rules.lexicon;

import org.jspecify.annotations.NullMarked;
