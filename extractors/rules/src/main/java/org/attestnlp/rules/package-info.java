/**
 * What attest exists for, as rules over tokens, tags and names; the same for every engine. In: what
 * an engine saw of an article; out: its entities, quotes, numbers and claims. Open {@link
 * org.attestnlp.rules.RulesProvider} first. The steps, in the order they run: {@code header} →
 * {@code quotes} (utterances) → {@code entities} → {@code quotes} (speakers) → {@code numbers} →
 * {@code claims}. Each folder holds one, in rooms whose {@code package-info} says what comes in,
 * what goes out and which file to open first; {@code lexicon} holds the words they share, {@code
 * syntax} the shallow grammar under them. Which rule goes first, and why, stands in one list a
 * layer: {@code UtteranceFinder} for speech, {@code NameRepair} for names, {@code RoleDecider} for
 * the roles of numbers, {@code CountedElsewhere} for their nouns. Where somebody asks why ({@code
 * attest explain --trace}), each tells what had an answer, what won and why the others lost.
 */
@NullMarked
package org.attestnlp.rules;

import org.jspecify.annotations.NullMarked;
