package org.attestnlp.model;

import org.jspecify.annotations.Nullable;

/**
 * When the event of a claim takes place: {@code by year’s end}.
 *
 * @param span the phrase
 * @param value the time as an ISO 8601 string, null if it was not worked out
 */
public record TimeExpression(Span span, @Nullable String value) {}
