/**
 * Passes that decide what a name is: a person, an organisation, a place. In: the sheet of names;
 * out: the same names with other types. Open {@link org.attestnlp.rules.entities.typing.TypeVote}
 * first: it weighs what {@code Clues} finds beside all mentions of a name; {@code TypeClue} has the
 * weights.
 */
@NullMarked
package org.attestnlp.rules.entities.typing;

import org.jspecify.annotations.NullMarked;
