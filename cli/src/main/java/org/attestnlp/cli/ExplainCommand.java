package org.attestnlp.cli;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attestnlp.LimitedPipeline;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.console.Stop;
import org.attestnlp.cli.input.Input;
import org.attestnlp.cli.input.InputOptions;
import org.attestnlp.cli.input.Inputs;
import org.attestnlp.limit.Incomplete;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;
import org.attestnlp.trace.Note;
import org.attestnlp.view.Explanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attest explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints the text with numbered brackets and the rule behind every item.",
    sortOptions = false,
    sortSynopsis = false)
final class ExplainCommand implements Callable<Integer> {

  private final Console console;
  private final Stop stop;

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "The engine; attest engines lists them.")
  private @Nullable String engine;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "The longest time an article may take; 30 by default.",
      converter = Seconds.class)
  private Duration timeout = Duration.ofSeconds(30);

  @Option(
      names = "--trace",
      description = {
        "Tells under every item, slot by slot, which rules",
        "had an answer, which won and why the others lost."
      })
  private boolean trace;

  private final Map<AnnotatedArticle, List<Note>> notes =
      Collections.synchronizedMap(new IdentityHashMap<>());

  ExplainCommand(Console console, Stop stop) {
    this.console = console;
    this.stop = stop;
  }

  @Override
  public Integer call() {
    Pipeline.Builder builder = Pipeline.builder();
    if (trace) {
      builder.tracer(notes::put);
    }
    Pipeline pipeline = (engine == null ? builder : builder.engine(engine)).build();
    Inputs inputs = input.open(console);
    boolean several = !input.single();
    int failed = 0;
    try (LimitedPipeline limited = pipeline.limited(input.limits(timeout))) {
      while (!stop.requested() && !console.out().checkError() && inputs.hasNext()) {
        Input next = inputs.next(); // a signal need not wait for whoever writes into a pipe
        stop.begin();
        failed += explain(next.outcome(limited::annotate), several);
        stop.end();
      }
    }
    return stop.requested()
        ? ExitCode.INTERRUPTED
        : failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  /** Prints an outcome; 1 if it is a failure, or a step of it failed. */
  private int explain(Outcome outcome, boolean several) {
    if (outcome instanceof ArticleError error) {
      console.complain(error.message());
      return 1;
    }
    if (outcome instanceof AnnotatedArticle article) {
      console.out().print(several ? "== " + Console.plain(article.id()) + "\n" : "");
      console.out().print(Console.plain(explanation(article)));
      console.out().flush();
      return Incomplete.is(article) ? 1 : 0;
    }
    return 0;
  }

  private String explanation(AnnotatedArticle article) {
    List<Note> told = notes.remove(article);
    notes.clear(); // of articles that were given up
    return Explanation.write(article, told == null ? List.of() : told);
  }
}
