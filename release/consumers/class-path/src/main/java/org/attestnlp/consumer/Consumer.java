package org.attestnlp.consumer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.BatchOptions;
import org.attestnlp.Limits;
import org.attestnlp.Pipeline;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Outcome;

/** A program of somebody else's: reads one sentence and fails unless its quote and claim are found. */
public final class Consumer {

  private Consumer() {}

  public static void main(String[] arguments) {
    String text = "“About 3,000 people have left Tarn,” Mayor Ada Quill said on Monday.";
    Pipeline pipeline = Pipeline.discover();
    Article article = new Article("a1", text, LocalDate.of(2026, 11, 30));
    Outcome outcome = pipeline.annotate(article, Limits.usual());
    if (!(outcome instanceof AnnotatedArticle result)) {
      throw new IllegalStateException(outcome.toString());
    }
    check(result.quotes().size() == 1, "one quote", result);
    check(result.quotes().get(0).speakers().get(0).toString().contains("Ada Quill"), "Quill speaks", result);
    check(result.claims().size() == 1, "one claim", result);
    check(ArticleJson.read(ArticleJson.write(result)).equals(result), "JSON reads back", result);
    try (Stream<Outcome> all =
        pipeline.annotateAll(Stream.of(article, article), BatchOptions.usual().threads(2))) {
      check(all.toList().equals(List.of(result, result)), "a batch gives the same", result);
    }
    Module module = Pipeline.class.getModule();
    System.out.println("attest " + Pipeline.version() + (module.isNamed() ? " on the module path" : " on the class path"));
  }

  private static void check(boolean right, String what, AnnotatedArticle result) {
    if (!right) {
      throw new IllegalStateException("expected: " + what + ", but: " + ArticleJson.write(result));
    }
  }
}
