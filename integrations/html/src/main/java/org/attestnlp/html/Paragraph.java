package org.attestnlp.html;

import org.jsoup.nodes.Element;

/**
 * A paragraph of a page.
 *
 * @param text its words, blanks as a browser shows them, a line break for each {@code br}
 * @param block the element it stands in
 * @param isItem whether that is in a list
 */
record Paragraph(String text, Element block, boolean isItem) {}
