/**
 * Speech without quotation marks: “said that …”, “…, officials said”, “their belief that …”,
 * headlines, signed posts. In: the reports of a text; out: drafts of quotes. Open {@link
 * org.attestnlp.rules.quotes.speech.ClauseSpeech} first; {@code Settler} decides where two drafts
 * meet.
 */
@NullMarked
package org.attestnlp.rules.quotes.speech;

import org.jspecify.annotations.NullMarked;
