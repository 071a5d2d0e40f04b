/**
 * Reads a news article and says who is in it, who said what, and which numbers are claimed by whom.
 *
 * <pre>{@code
 * var pipeline = Pipeline.discover();
 * AnnotatedArticle result = pipeline.annotate(Article.of("k-2024-10-24", text));
 * System.out.println(ArticleJson.write(result));
 * }</pre>
 *
 * <p>The way through: text → {@link org.attestnlp.Article} → {@link org.attestnlp.Pipeline} → the
 * engine's layers (tokens, sentences, names) → the rules' layers (utterances, entities, quotes,
 * numbers, claims) → {@link org.attestnlp.model.AnnotatedArticle} → {@link
 * org.attestnlp.json.ArticleJson JSON}. Read {@code Pipeline} next, then one step of the rules.
 */
@NullMarked
package org.attestnlp;

import org.jspecify.annotations.NullMarked;
