/**
 * Verb groups: the main verb with its auxiliaries, mood, voice and negation; the forms of a verb;
 * participles that open a clause without a subject of its own. In: a token; out: the group it
 * belongs to. Open {@link org.attestnlp.rules.syntax.verbs.VerbGroups} first.
 */
@NullMarked
package org.attestnlp.rules.syntax.verbs;

import org.jspecify.annotations.NullMarked;
