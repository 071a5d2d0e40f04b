/**
 * Says who the source of a quote is. In: the noun phrase of a report; out: the speakers, with the
 * entity each one is where that is known. Open {@link
 * org.attestnlp.rules.quotes.speakers.SourceReader} first.
 */
@NullMarked
package org.attestnlp.rules.quotes.speakers;

import org.jspecify.annotations.NullMarked;
