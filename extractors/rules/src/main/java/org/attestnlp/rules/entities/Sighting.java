package org.attestnlp.rules.entities;

import org.attestnlp.rules.syntax.Passage;

/**
 * A place where the text has just spoken of somebody.
 *
 * @param group who
 * @param token the first token of the mention
 * @param step how far the story had come; see {@link Passage#step}
 * @param quoted whether inside quotation marks
 * @param subject whether it looks like the subject of its sentence
 * @param speaker whether an utterance names it as its source
 */
record Sighting(
    Group group, int token, int step, boolean quoted, boolean subject, boolean speaker) {}
