package org.attestnlp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
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

/** One step at a time over all articles, with the layers before it ready. */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StepBenchmark {

  /** The engine. */
  @Param({"opennlp", "corenlp"})
  public String engine = "";

  /** The step's place in the pipeline; the name is printed when it starts. */
  @Param({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
  public int place;

  private final List<Document> ready = new ArrayList<>();
  private List<Annotator> steps = List.of();

  /** Runs the steps before this one. */
  @Setup
  public void prepare() {
    steps = Steps.of(engine);
    ready.clear();
    if (place >= steps.size()) {
      return;
    }
    System.out.println(engine + " step " + place + ": " + steps.get(place).name());
    for (String text : Articles.all()) {
      Document document = Document.of(text);
      for (Annotator step : steps.subList(0, place)) {
        document = step.annotate(document);
      }
      ready.add(document);
    }
  }

  /** The step over every article. */
  @Benchmark
  public void step(Blackhole sink) {
    for (Document document : ready) {
      sink.consume(steps.get(place).annotate(document));
    }
  }
}
