package org.attestnlp;

import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.spi.Document;

/**
 * An article that was read: its result, and the layers that the result was made of; see {@link
 * Pipeline#read}.
 *
 * @param result what {@link Pipeline#annotate} gives
 * @param layers what the steps filled. Their offsets count the characters of the text as it was
 *     read, {@link Document#text}, which lacks soft hyphens and the like; the result has those of
 *     the article as given
 */
public record ReadArticle(AnnotatedArticle result, Document layers) {}
