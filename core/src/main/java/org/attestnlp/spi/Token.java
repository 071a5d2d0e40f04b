package org.attestnlp.spi;

/**
 * A word or punctuation mark, cut as in the Penn Treebank: {@code did | n’t}, {@code Quill | ’s},
 * {@code “ | We}.
 *
 * @param begin first character, UTF-16 code units of {@link Document#text}
 * @param end one past the last character
 * @param text the characters themselves, never normalised
 * @param tag Penn Treebank part-of-speech tag: {@code NNP}, {@code VBD}; evidence, not truth
 */
public record Token(int begin, int end, String text, String tag) {}
