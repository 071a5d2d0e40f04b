/**
 * The shallow grammar of English that the rules share: the text with its word classes ({@link
 * org.attestnlp.rules.syntax.Passage}), quotation marks, noun phrases, verb groups and clauses.
 * Everything is found lazily, for the sentences that somebody asks about, and once an article;
 * nothing here knows quotes, names or claims.
 */
@NullMarked
package org.attestnlp.rules.syntax;

import org.jspecify.annotations.NullMarked;
