/**
 * {@code bench/pronouns}: fits and measures what each evidence weighs on whom a pronoun stands for.
 * Open {@link org.attestnlp.bench.pronouns.TrainPronouns} first.
 */
@NullMarked
package org.attestnlp.bench.pronouns;

import org.jspecify.annotations.NullMarked;
