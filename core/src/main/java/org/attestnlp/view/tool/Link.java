package org.attestnlp.view.tool;

/**
 * A relation between two marks.
 *
 * @param label {@code speakers}, {@code claimants}, {@code cue}, {@code UPDATES}
 * @param from the id of the mark that has it: a quote
 * @param to the id of the mark that it is: a mention
 */
public record Link(String label, String from, String to) {}
