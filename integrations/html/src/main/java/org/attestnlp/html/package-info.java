/**
 * Reads news articles from web pages: the story with its paragraphs, and what the page says of it.
 *
 * <p>Start at {@link org.attestnlp.html.HtmlArticle}. Nothing is ever fetched.
 */
@NullMarked
package org.attestnlp.html;

import org.jspecify.annotations.NullMarked;
