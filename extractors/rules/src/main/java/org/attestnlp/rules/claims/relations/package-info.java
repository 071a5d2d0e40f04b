/**
 * Relates claims: the same amount again, a part of a total, tolls that disagree or replace each
 * other. In: all finished claims of an article in the order of the text; out: the same claims with
 * their relations. Open {@link org.attestnlp.rules.claims.relations.RelationFinder} first.
 */
@NullMarked
package org.attestnlp.rules.claims.relations;

import org.jspecify.annotations.NullMarked;
