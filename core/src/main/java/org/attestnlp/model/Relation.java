package org.attestnlp.model;

/**
 * How a claim relates to another one.
 *
 * @param type the relation
 * @param claim the id of the other claim
 */
public record Relation(RelationType type, String claim) {}
