package org.attestnlp.spi;

/**
 * A sentence.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param paragraph index of the paragraph it stands in; see {@link
 *     org.attestnlp.spi.tool.Paragraphs}
 */
public record Sentence(int first, int end, int paragraph) {}
