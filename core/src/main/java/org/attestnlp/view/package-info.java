/**
 * A result as people and other programs like to see it: an offline page, flat tables, brat files, a
 * text with brackets.
 */
@NullMarked
package org.attestnlp.view;

import org.jspecify.annotations.NullMarked;
