package org.attestnlp.rules.syntax.nouns;

/**
 * A noun phrase.
 *
 * @param first its first token
 * @param end one past its last token
 * @param head the token of its head noun
 */
public record Phrase(int first, int end, int head) {}
