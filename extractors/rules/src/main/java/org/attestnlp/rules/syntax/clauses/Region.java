package org.attestnlp.rules.syntax.clauses;

/**
 * The tokens in which the facts of a number are looked for: its sentence, or the part of it that
 * one source says.
 *
 * @param first the first token
 * @param end one past the last
 */
public record Region(int first, int end) {}
