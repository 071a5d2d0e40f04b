/**
 * The shallow grammar of English that the rules share. Everything is found lazily, for the
 * sentences that somebody asks about; nothing here knows quotes, names or claims. Open {@link
 * org.attestnlp.rules.syntax.text.Passage} first: the text with its word classes. {@code marks}
 * pairs quotation marks, {@code nouns} reads noun phrases, {@code verbs} verb groups and clauses
 * without a subject of their own, {@code clauses} the other clauses and their subjects.
 */
@NullMarked
package org.attestnlp.rules.syntax;

import org.jspecify.annotations.NullMarked;
