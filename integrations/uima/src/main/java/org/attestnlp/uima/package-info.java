/**
 * Results and gold as Apache UIMA reads them: {@code ToolFormat.named("xmi")} and {@code
 * ToolFormat.named("cas-json")} of {@code attest-core} find these.
 *
 * <p>Every mark is an annotation of the type of its kind, {@code org.attestnlp.type.Claim}, with
 * its slots as features of strings; links are {@code org.attestnlp.type.Link} from Governor to
 * Dependent, as INCEpTION has relations; the article itself is a feature of {@code
 * org.attestnlp.type.Article}. The type system is made of the description of the fields.
 */
@NullMarked
package org.attestnlp.uima;

import org.jspecify.annotations.NullMarked;
