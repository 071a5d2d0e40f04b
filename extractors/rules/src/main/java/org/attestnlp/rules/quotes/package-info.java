/**
 * Who said what. In: the text with its word classes and its entities; out: quotes with their
 * speakers. Open {@link org.attestnlp.rules.quotes.UtteranceFinder} first, which finds speech;
 * {@link org.attestnlp.rules.quotes.QuoteAttributor} then says who the speakers are.
 *
 * <p>To read on: {@code reports} finds every “Quill said” with its subject, from the verbs of
 * {@code cues} and the noun phrases of {@code subjects}. Then come the rules, in order: those of
 * {@code marks} for what stands in quotation marks, those of {@code speech} and {@code turns} for
 * what does not; {@code content} tells where it begins and ends, {@code Settler} puts the findings
 * in order. {@code speakers} reads who is meant.
 */
@NullMarked
package org.attestnlp.rules.quotes;

import org.jspecify.annotations.NullMarked;
