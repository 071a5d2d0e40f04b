package org.attestnlp.model;

/**
 * How an amount changed.
 *
 * @param direction up or down
 * @param role difference, old or new amount
 */
public record Change(ChangeDirection direction, ChangeRole role) {}
