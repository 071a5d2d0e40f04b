/**
 * What the rooms of claims hand to each other. In: the quantities, quotes and entities of an
 * article; out: a number with its tokens ({@code Located}), the clause it belongs to, the draft of
 * its claim, quotes and mentions by place. Knows no other room of claims. Open {@link
 * org.attestnlp.rules.claims.draft.Draft} first.
 */
@NullMarked
package org.attestnlp.rules.claims.draft;

import org.jspecify.annotations.NullMarked;
