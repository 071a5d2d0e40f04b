/** Comparisons as reports: a table for the terminal, Markdown, HTML, JUnit XML, JSON. */
@NullMarked
package org.attestnlp.gold.report;

import org.jspecify.annotations.NullMarked;
