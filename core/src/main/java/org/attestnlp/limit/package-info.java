/**
 * What keeps one article from costing the others: a limit of its time, of its length and of the
 * memory it takes, and an error record in its place. For whoever reads many articles.
 *
 * <p>Start at {@link org.attestnlp.limit.ArticleWork}.
 */
@NullMarked
package org.attestnlp.limit;

import org.jspecify.annotations.NullMarked;
