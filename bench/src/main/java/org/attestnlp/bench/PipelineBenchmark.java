package org.attestnlp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.json.ArticleJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From text to JSON, all articles. */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PipelineBenchmark {

  /** The engine. */
  @Param({"opennlp", "corenlp"})
  public String engine = "";

  private final List<Article> articles = new ArrayList<>();
  private Pipeline pipeline = Pipeline.discover();

  /** Builds the pipeline and reads the texts. */
  @Setup
  public void prepare() {
    pipeline = Pipeline.builder().engine(engine).build();
    articles.clear();
    for (String text : Articles.all()) {
      articles.add(Article.of("a" + articles.size(), text));
    }
  }

  /** Every article once. */
  @Benchmark
  public void articles(Blackhole sink) {
    for (Article article : articles) {
      sink.consume(ArticleJson.write(pipeline.annotate(article)));
    }
  }
}
