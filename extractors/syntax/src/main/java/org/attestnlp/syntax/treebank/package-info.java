/**
 * Treebank files, and their trees over an engine's tokens. Nothing of it runs in a pipeline: the
 * trainer and {@code bench/syntax} read with it.
 */
@NullMarked
package org.attestnlp.syntax.treebank;

import org.jspecify.annotations.NullMarked;
