package org.attestnlp.rules.entities;

/**
 * A place where the text has just spoken of somebody.
 *
 * @param group who
 * @param token the first token of the mention
 * @param sentence its sentence
 * @param quoted whether inside quotation marks
 * @param subject whether it looks like the subject of its sentence
 * @param speaker whether an utterance names it as its source
 */
record Sighting(
    Group group, int token, int sentence, boolean quoted, boolean subject, boolean speaker) {}
