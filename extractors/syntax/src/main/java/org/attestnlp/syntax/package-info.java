/**
 * Learnt syntax for every engine: {@link org.attestnlp.syntax.SyntaxStep} offers mended tags and
 * dependency trees. In: the tokens of an engine and its tags; out: tags mended and, of a sentence
 * that somebody asks for, its tree. Open {@link org.attestnlp.syntax.LearntSyntax} first: it asks
 * the models of {@code model}, made of the layers of {@code network}, and lets {@code arcs} mend
 * the trees. {@code training} makes the models from {@code treebank} files.
 */
@NullMarked
package org.attestnlp.syntax;

import org.jspecify.annotations.NullMarked;
