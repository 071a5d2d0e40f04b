/**
 * Finds whom pronouns and noun phrases mean: “she”, “the minister”, “the company”. In: the entities
 * met so far and their places in the clauses of the text; out: the entity that is meant, or nothing
 * where nobody fits. Open {@link org.attestnlp.rules.entities.mentions.Discourse} first.
 */
@NullMarked
package org.attestnlp.rules.entities.mentions;

import org.jspecify.annotations.NullMarked;
