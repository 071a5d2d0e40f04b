/**
 * The shallow grammar of English that the rules share. In: the tokens, tags and lemmas of an
 * article; out: its phrases, verb groups and marks, each found lazily, for the sentences that
 * somebody asks about. Nothing here knows quotes, names or claims. Open {@link
 * org.attestnlp.rules.syntax.text.Passage} first: the text with its word classes. {@code marks}
 * pairs quotation marks, {@code nouns} reads noun phrases, {@code verbs} verb groups and clauses
 * without a subject of their own, {@code clauses} the other clauses and their subjects.
 */
@NullMarked
package org.attestnlp.rules.syntax;

import org.jspecify.annotations.NullMarked;
