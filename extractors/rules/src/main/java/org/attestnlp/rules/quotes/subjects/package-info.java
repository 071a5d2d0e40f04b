/**
 * Finds who says: the noun phrase before, behind or inside a reporting clause. In: a verb group
 * that reports; out: its subject, or nothing. Open {@link
 * org.attestnlp.rules.quotes.subjects.Reporters} first.
 */
@NullMarked
package org.attestnlp.rules.quotes.subjects;

import org.jspecify.annotations.NullMarked;
