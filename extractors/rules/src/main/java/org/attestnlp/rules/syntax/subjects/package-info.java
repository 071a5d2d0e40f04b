/**
 * Subjects: the noun phrase before, behind or inside a clause that its verb belongs to. In: a verb;
 * out: its subject, or nothing. Open {@link org.attestnlp.rules.syntax.subjects.SubjectFinder}
 * first, then {@code VerbSubjects}, which tells the head of a subject too.
 */
@NullMarked
package org.attestnlp.rules.syntax.subjects;

import org.jspecify.annotations.NullMarked;
