package org.attestnlp.model;

/**
 * What happened to the things counted: {@code deployed}.
 *
 * @param span the word in the text
 * @param lemma its dictionary form: {@code deploy}
 */
public record Event(Span span, String lemma) {}
