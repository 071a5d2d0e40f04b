/**
 * Speech in quotation marks, whole or in pieces. In: the paired marks of a text and its reports;
 * out: drafts of quotes; marks that hold titles and single words are left alone. Open {@link
 * org.attestnlp.rules.quotes.marks.DirectSpeech} first.
 */
@NullMarked
package org.attestnlp.rules.quotes.marks;

import org.jspecify.annotations.NullMarked;
