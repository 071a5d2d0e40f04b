package org.attestnlp.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.Tracer;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.testing.stored.Checkout;
import org.attestnlp.testing.stored.RecordedEngine;
import org.attestnlp.testing.stored.StoredArticle;
import org.attestnlp.testing.stored.StoredRow;
import org.attestnlp.testing.stored.StoredRows;
import org.jspecify.annotations.Nullable;

/** The rules over the tokens and names that an engine gave articles and phrases, without it. */
final class Recorded {

  private final RecordedEngine engine = new RecordedEngine();
  private final Pipeline pipeline;
  private final String name;

  /** The recordings of an engine. */
  Recorded(String name) {
    this(name, Order.DECLARED);
  }

  /** The recordings of an engine under rules that are tried in an order. */
  Recorded(String name, Order order) {
    this(name, order, null);
  }

  /** The same with somebody who hears why. */
  Recorded(String name, Order order, @Nullable Tracer tracer) {
    this.name = name;
    this.pipeline = Rules.over(engine, order, tracer);
  }

  /** What is stored for a phrase file. */
  Map<String, StoredRow> rows(Path phrases) {
    return StoredRows.read(Checkout.stored(name, phrases));
  }

  /**
   * What the rules find in a text.
   *
   * @throws IllegalStateException if nothing is recorded for it
   */
  AnnotatedArticle read(Map<String, StoredRow> rows, String text, @Nullable LocalDate date) {
    StoredRow row = rows.get(StoredRow.key(text, date));
    if (row != null) {
      engine.learn(text, row.tokens());
    }
    return pipeline.annotate(new Article("phrase", text, date));
  }

  /**
   * What differs between an article's stored items and those the rules find; the versions in the
   * JSON are those of an engine, which is not here.
   */
  List<String> changes(Path article) {
    String id = article.getFileName().toString().replaceFirst("\\.txt$", "");
    StoredArticle stored = new StoredArticle(Checkout.output(name), id);
    try {
      String text = Files.readString(article);
      engine.learn(text, stored.tokens());
      return stored.changes(pipeline.annotate(Article.of(id, text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
