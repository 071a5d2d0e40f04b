/**
 * Verbs and verb groups that report: “said”, “has made clear”, with the frames in which they do so.
 * In: the lexicon of reporting verbs and the tokens of a sentence; out: verb groups that may
 * report. Open {@link org.attestnlp.rules.quotes.cues.CueGroups} first.
 */
@NullMarked
package org.attestnlp.rules.quotes.cues;

import org.jspecify.annotations.NullMarked;
