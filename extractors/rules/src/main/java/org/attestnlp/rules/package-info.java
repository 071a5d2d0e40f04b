/**
 * What attest exists for, as rules over tokens, tags and names; the same for every engine. The
 * steps, in the order they run: {@code header} → {@code quotes} (utterances) → {@code entities} →
 * {@code quotes} (speakers) → {@code numbers} → {@code claims}. Each folder holds one; {@code
 * lexicon} holds the words they share, {@code syntax} the shallow grammar under them.
 */
@NullMarked
package org.attestnlp.rules;

import org.jspecify.annotations.NullMarked;
