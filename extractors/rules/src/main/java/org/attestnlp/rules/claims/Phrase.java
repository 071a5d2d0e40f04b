package org.attestnlp.rules.claims;

/**
 * A noun phrase.
 *
 * @param first its first token
 * @param end one past its last token
 * @param head the token of its head noun
 */
record Phrase(int first, int end, int head) {}
