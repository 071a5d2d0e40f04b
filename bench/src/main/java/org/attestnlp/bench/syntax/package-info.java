/**
 * {@code bench/syntax}: how well an engine's tags and the readers of syntax agree with a treebank.
 */
@NullMarked
package org.attestnlp.bench.syntax;

import org.jspecify.annotations.NullMarked;
