package org.attestnlp.model;

/**
 * Where the article was written: {@code SEOUL, South Korea —}.
 *
 * @param span the whole dateline without the dash
 * @param place the place in it
 */
public record Dateline(Span span, String place) {}
