package org.attestnlp.model;

/**
 * The words that report a quote: {@code said}, {@code according to}.
 *
 * @param span the words in the text
 * @param lemma their dictionary form: {@code say}
 */
public record Cue(Span span, String lemma) {}
