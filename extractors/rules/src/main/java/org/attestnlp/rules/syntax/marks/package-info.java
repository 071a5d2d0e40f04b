/**
 * Pairs quotation marks, over paragraphs too. In: the characters of a text; out: the quotations
 * between marks that belong together. Open {@link org.attestnlp.rules.syntax.marks.Marks} first.
 */
@NullMarked
package org.attestnlp.rules.syntax.marks;

import org.jspecify.annotations.NullMarked;
