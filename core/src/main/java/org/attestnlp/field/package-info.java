/**
 * The one description of a result's fields: for each its name, its type, where its value stands in
 * the record, and how it is told in a table, on a page and in gold. JSON is written and read by it,
 * the schema and the tables are held to it, and other forms of a result are made of it.
 *
 * <pre>{@code
 * for (Field<Claim, ?> field : ClaimFields.CLAIM.keys()) {
 *   System.out.println(field.name() + ": " + Wording.of(field, claim)); // kind: RANGE
 * }
 * }</pre>
 *
 * <p>Start at {@link org.attestnlp.field.ArticleFields}, then {@link org.attestnlp.field.Field}. A
 * new field of a claim is a component of {@link org.attestnlp.model.Claim} and a line in {@link
 * org.attestnlp.field.ClaimFields}.
 */
@NullMarked
package org.attestnlp.field;

import org.jspecify.annotations.NullMarked;
