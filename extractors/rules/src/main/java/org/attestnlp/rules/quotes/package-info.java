/**
 * Who said what: {@link org.attestnlp.rules.quotes.UtteranceFinder} finds speech, {@link
 * org.attestnlp.rules.quotes.QuoteAttributor} says who the speakers are.
 *
 * <p>To read on: {@code syntax} holds the text with its word classes and quotation marks, {@code
 * ReportFinder} finds every “Quill said” with its subject. Then come the rules, in order: {@code
 * DirectSpeech}, {@code SignedSpeech} (posts and pull quotes), {@code ClauseSpeech} (“said that
 * …”), {@code TrailingSpeech} (“…, officials said”), {@code CueNouns} (“their belief that …”),
 * {@code Characterisation} (“called it …”), {@code NounContents} (“denied the …”), {@code
 * FragmentSpeech} and {@code HeadlineSpeech}; {@code Settler} puts their findings in order. The
 * words they know are in {@code lexicon}.
 */
@NullMarked
package org.attestnlp.rules.quotes;

import org.jspecify.annotations.NullMarked;
