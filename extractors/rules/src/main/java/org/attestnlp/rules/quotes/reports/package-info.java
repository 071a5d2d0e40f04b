/**
 * Puts reporting verbs and their subjects together: “Quill said”, “according to Quill”, “Quill was
 * quoted as saying”. In: a sentence; out: its reports in order. Open {@link
 * org.attestnlp.rules.quotes.reports.ReportFinder} first.
 */
@NullMarked
package org.attestnlp.rules.quotes.reports;

import org.jspecify.annotations.NullMarked;
