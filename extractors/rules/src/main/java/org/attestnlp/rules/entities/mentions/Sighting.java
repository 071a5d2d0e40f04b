package org.attestnlp.rules.entities.mentions;

import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.syntax.clauses.GrammaticalRole;
import org.attestnlp.rules.syntax.text.Passage;

/**
 * A place where the text has just spoken of somebody.
 *
 * @param group who
 * @param token the first token of the mention
 * @param end one past its last token
 * @param kind whether by name, noun or pronoun
 * @param step how far the story had come; see {@link Passage#step}
 * @param quoted whether inside quotation marks
 * @param role what it is in its clause
 * @param speaker whether an utterance names it as its source
 * @param asked whether somebody asks it: “Quill asked Reed where he was”
 */
record Sighting(
    Group group,
    int token,
    int end,
    MentionKind kind,
    int step,
    boolean quoted,
    GrammaticalRole role,
    boolean speaker,
    boolean asked) {

  boolean subject() {
    return role == GrammaticalRole.SUBJECT;
  }
}
