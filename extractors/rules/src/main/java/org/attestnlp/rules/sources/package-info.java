/**
 * Makes sources: in, an entity or the phrase that describes somebody; out, the {@code Source} of a
 * quote or claim with its kind. Open {@code SourceKinds} first; the words stand in {@code
 * people.txt} of the lexicon, under {@code [source-kind]}.
 */
@NullMarked
package org.attestnlp.rules.sources;

import org.jspecify.annotations.NullMarked;
