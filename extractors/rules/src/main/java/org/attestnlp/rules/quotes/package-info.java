/**
 * Who said what: {@link org.attestnlp.rules.quotes.UtteranceFinder} finds speech, {@link
 * org.attestnlp.rules.quotes.QuoteAttributor} says who the speakers are.
 */
@NullMarked
package org.attestnlp.rules.quotes;

import org.jspecify.annotations.NullMarked;
