package org.attestnlp.cli.process;

import java.util.Random;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.Invariants;
import org.attestnlp.cli.alike.Mutation;
import org.attestnlp.cli.alike.SameText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the two fuzz targets of mutated articles hold, on a fixed row of them, for both engines. */
final class MutatedArticlesTest {

  private static final Mutation MUTATION = Mutation.ofOwnTexts();

  @ParameterizedTest
  @CsvSource({"opennlp, 400", "corenlp, 60"})
  void a_mutated_article_gives_a_result_that_keeps_the_invariants(String engine, int count) {
    Pipeline pipeline = Pipeline.builder().engine(engine).build();
    Random random = new Random(15);
    for (int i = 0; i < count; i++) {
      Invariants.hold(pipeline.annotate(Article.of("x", MUTATION.next(random::nextInt))));
    }
  }

  @ParameterizedTest
  @CsvSource({"opennlp, 200", "corenlp, 30"})
  void a_mutated_article_gives_the_same_in_a_dress_that_nobody_sees(String engine, int count) {
    Pipeline pipeline = Pipeline.builder().engine(engine).build();
    Random random = new Random(16);
    for (int i = 0; i < count; i++) {
      SameText.holds(
          MUTATION.next(random::nextInt),
          text -> pipeline.annotate(Article.of("x", text)),
          random::nextInt);
    }
  }
}
