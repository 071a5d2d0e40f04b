/**
 * What attest exists for, as rules over tokens, tags and names; the same for every engine. The
 * steps, in the order they run: {@code header} → {@code quotes} (utterances) → {@code entities} →
 * {@code quotes} (speakers) → {@code numbers} → {@code claims}. Each folder holds one; {@code
 * lexicon} reads the word lists they share.
 */
@NullMarked
package org.attestnlp.rules;

import org.jspecify.annotations.NullMarked;
