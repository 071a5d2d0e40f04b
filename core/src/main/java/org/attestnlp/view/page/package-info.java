/** The parts of the page of an article: text with its marks, who says what, tolls, dated claims. */
@NullMarked
package org.attestnlp.view.page;

import org.jspecify.annotations.NullMarked;
