/**
 * Tells where reported words begin and end. In: a report; out: the draft of a quote whose borders
 * are known. Open {@link org.attestnlp.rules.quotes.content.ContentBorders} first.
 */
@NullMarked
package org.attestnlp.rules.quotes.content;

import org.jspecify.annotations.NullMarked;
