/**
 * A second look at words whose head or relation the parser is not sure of: it sees the whole first
 * tree, and what the parser scored next best.
 */
@NullMarked
package org.attestnlp.syntax.choice;

import org.jspecify.annotations.NullMarked;
