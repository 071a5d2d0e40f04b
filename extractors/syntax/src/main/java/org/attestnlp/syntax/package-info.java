/**
 * Learnt syntax for every engine: {@link org.attestnlp.syntax.SyntaxStep} offers mended tags and
 * dependency trees, {@code training} makes the models from {@code treebank} files.
 */
@NullMarked
package org.attestnlp.syntax;

import org.jspecify.annotations.NullMarked;
