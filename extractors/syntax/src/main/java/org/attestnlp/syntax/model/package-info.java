/**
 * The two learnt models, the corrector of tags and the parser, and how their files are read, once
 * in the process. Open {@link org.attestnlp.syntax.model.Models} first.
 */
@NullMarked
package org.attestnlp.syntax.model;

import org.jspecify.annotations.NullMarked;
