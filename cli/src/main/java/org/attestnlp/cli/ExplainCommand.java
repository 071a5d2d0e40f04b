package org.attestnlp.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.attestnlp.Pipeline;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;
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

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Console console;

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "The engine; attest engines lists them.")
  private @Nullable String engine;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Pipeline.Builder builder = Pipeline.builder();
    Pipeline pipeline = (engine == null ? builder : builder.engine(engine)).build();
    Inputs inputs = input.open(console);
    boolean several = !input.single();
    int failed = 0;
    try (TimeLimit limit = new TimeLimit(LIMIT)) {
      ArticleWork work = new ArticleWork(pipeline, limit);
      while (inputs.hasNext()) {
        Outcome outcome = work.outcome(inputs.next());
        if (outcome instanceof AnnotatedArticle article) {
          console.out().print(several ? "== " + Console.plain(article.id()) + "\n" : "");
          console.out().print(Console.plain(Explanation.write(article)));
        } else if (outcome instanceof ArticleError error) {
          console.complain(error.message());
          failed++;
        }
      }
    }
    console.out().flush();
    return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }
}
