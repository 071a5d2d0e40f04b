/**
 * Attest on Apache Spark, for corpora that outgrow one machine.
 *
 * <pre>{@code
 * Dataset<Row> done = Attest.on(articles).id("id").text("text").date("date").annotate();
 * Dataset<Row> quotes = Attest.explode(done, Table.QUOTES);
 * Attest.register(spark); // SELECT attest(text, id, date).quotes FROM articles
 * }</pre>
 *
 * <p>The columns follow from {@link org.attestnlp.field.ArticleFields}: a field that is added there
 * is a column here. Start at {@link org.attestnlp.spark.Attest}; {@link
 * org.attestnlp.spark.AttestSpark} is the program for spark-submit.
 */
@NullMarked
package org.attestnlp.spark;

import org.jspecify.annotations.NullMarked;
