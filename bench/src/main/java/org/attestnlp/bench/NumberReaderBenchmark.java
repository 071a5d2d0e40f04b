package org.attestnlp.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attestnlp.rules.numbers.NumberReader;
import org.attestnlp.spi.Quantity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The number reader alone over one million characters of news: 1000 ms / score = MB a second. */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NumberReaderBenchmark {

  private final String text = Articles.ofLength(1_000_000);

  /** One million UTF-16 code units. */
  @Benchmark
  public List<Quantity> million() {
    return NumberReader.read(text);
  }
}
