package org.attestnlp.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.attestnlp.Pipeline;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;
import org.attestnlp.view.Explanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attest explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints the text with numbered brackets and the rule behind every item.")
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE | DIR | -",
      arity = "1..*",
      description = "Articles as for attest annotate.")
  private List<String> operands = List.of();

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
    Inputs inputs = new Inputs(operands, console.in(), new ArticleSource(1_000_000, null));
    boolean several = !Inputs.single(operands);
    int failed = 0;
    while (inputs.hasNext()) {
      Outcome outcome = Batch.outcome(pipeline, inputs.next());
      if (outcome instanceof AnnotatedArticle article) {
        console.out().print(several ? "== " + article.id() + "\n" : "");
        console.out().print(Explanation.write(article));
      } else if (outcome instanceof ArticleError error) {
        console.complain(error.message());
        failed++;
      }
    }
    console.out().flush();
    return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }
}
