package org.attestnlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.attestnlp.LimitedPipeline;
import org.attestnlp.NameList;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.console.Stop;
import org.attestnlp.cli.input.InputOptions;
import org.attestnlp.cli.input.Inputs;
import org.attestnlp.cli.output.OutputOptions;
import org.attestnlp.cli.output.OutputPlan;
import org.attestnlp.cli.run.Ledger;
import org.attestnlp.cli.run.Progress;
import org.attestnlp.cli.run.Repeats;
import org.attestnlp.cli.run.Run;
import org.attestnlp.cli.run.Tally;
import org.attestnlp.limit.Incomplete;
import org.attestnlp.limit.OutOfMemory;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest annotate}, the default command. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = "Annotates articles and prints JSON, format attest/1, to standard output.",
    sortOptions = false,
    sortSynopsis = false)
final class AnnotateCommand implements Callable<Integer> {

  private static final int MOST_THREADS = 1_024;
  private static final int MOST_NAMED = 5;

  private final Console console;
  private final Stop stop;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "The engine; attest engines lists them.")
  private @Nullable String engine;

  @Option(names = "--threads", paramLabel = "N", description = "Articles at a time; 1 by default.")
  private int threads = 1;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "The longest time an article may take; 30 by default.",
      converter = Seconds.class)
  private Duration timeout = Duration.ofSeconds(30);

  @Option(names = "--fail-fast", description = "Stop after the first article that fails.")
  private boolean failFast;

  @Option(
      names = "--strict",
      description = {
        "An article of which a step fails gives an error record;",
        "else a result without what that step finds, which says so."
      })
  private boolean strict;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = {
        "A house list, a name a line: form, type (PERSON, ..., or one of your own: MISC:SHIP),",
        "canonical name, further forms, apart by tabs. Such names are taken as they stand there."
      })
  private @Nullable Path names;

  @Option(
      names = "--progress",
      paramLabel = "KIND",
      description = {
        "auto (default): a line on standard error if that is a terminal; never;",
        "json: an object a line, twice a second."
      })
  private Progress.Kind progress = Progress.Kind.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "No messages about articles that failed, no progress.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "A message for each article, and the times at the end.")
  private boolean verbose;

  private final Tally tally = new Tally();
  private final Repeats repeats = new Repeats();
  private boolean cutShort;

  AnnotateCommand(Console console, Stop stop) {
    this.console = console;
    this.stop = stop;
  }

  @Override
  public Integer call() throws IOException {
    check(
        threads >= 1 && threads <= MOST_THREADS,
        "--threads is " + threads + ", expected 1 to " + MOST_THREADS);
    Inputs inputs = input.open(console);
    OutputPlan plan = output.plan(input.single());
    output.spare(inputs, plan);
    Pipeline pipeline = pipeline();
    rehearse(pipeline);
    stop.begin();
    OutputPlan.Output opened = output.open(plan, console, Ledger.hash(configuration()));
    try (LimitedPipeline limited = pipeline.limited(input.limits(timeout));
        Run run = new Run(opened, output.resume(), limited)) {
      annotate(run, inputs);
      return stop.requested() || (cutShort && !input.single()) ? leave(run) : finish(run);
    } catch (OutOfMemoryError e) {
      console.complain(OutOfMemory.MESSAGE);
      return ExitCode.INTERNAL;
    }
  }

  /** Ends a run before its inputs do; what is written waits for {@code --resume}. */
  private int leave(Run run) throws IOException {
    run.leave();
    String why = stop.requested() ? "interrupted: " : "stopped: ";
    console.complain(why + tally.brief() + run.advice());
    return stop.requested() ? ExitCode.INTERRUPTED : ExitCode.SOME_FAILED;
  }

  private int finish(Run run) throws IOException {
    run.finish();
    if (verbose) {
      console.complain(tally.summary());
      console.complain(tally.shares());
    } else if (!quiet && !input.single() && (!tally.sound() || Console.isTerminal())) {
      console.complain(tally.brief());
    }
    if (!quiet) {
      if (repeats.untold() > 0) {
        console.complain(repeats.untold() + " more ids stand for several articles");
      }
      leftOver(run.leftOver());
    }
    return tally.sound() ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  /** Says which files in the output folder belong to no input any more. */
  private void leftOver(List<Path> files) {
    if (!files.isEmpty()) {
      String named =
          files.stream().limit(MOST_NAMED).map(Path::toString).collect(Collectors.joining(", "));
      int more = files.size() - MOST_NAMED;
      String rest = more > 0 ? " and " + more + " more" : "";
      console.complain(
          (files.size() == 1 ? "a file" : files.size() + " files")
              + " of inputs that are gone: "
              + named
              + rest);
    }
  }

  private void annotate(Run run, Inputs inputs) throws IOException {
    Progress shown = Progress.start(console.err(), shownProgress(), tally, inputs);
    try {
      run.run(threads, stop, inputs, this::report);
    } finally {
      shown.close();
    }
  }

  /** Counts and tells what became of an article; false ends the run. */
  private boolean report(@Nullable Outcome outcome, boolean failed) {
    tally.add(outcome, failed);
    if (outcome != null && !quiet && repeats.isToTell(outcome.id())) {
      console.complain(outcome.id() + ": this id stands for another article too");
    }
    if (outcome instanceof ArticleError error) {
      if (!quiet) {
        console.complain(error.message());
      }
    } else if (outcome instanceof AnnotatedArticle article && !article.incomplete().isEmpty()) {
      if (!quiet) {
        console.complain(Incomplete.message(article));
      }
    } else if (verbose && outcome != null) {
      console.complain(outcome.id() + ": done, " + tally.done() + " so far");
    }
    cutShort = failFast && failed && outcome != null; // one that is kept was told of already
    return !cutShort;
  }

  private Pipeline pipeline() {
    Pipeline.Builder builder = Pipeline.builder().listener(tally::step);
    if (!output.isAll()) {
      Set<Layer<?>> layers = new HashSet<>(Set.of(Layer.HEADER));
      output.only().forEach(part -> layers.add(layer(part)));
      builder.only(layers);
    }
    if (strict) {
      builder.strict();
    }
    if (names != null) {
      builder.names(houseList(names));
    }
    return (engine == null ? builder : builder.engine(engine)).build();
  }

  private NameList houseList(Path file) {
    try {
      return NameList.read(file);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--names: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "--names: " + file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** All that results depend on besides the articles. */
  private String configuration() throws IOException {
    String name = engine == null ? Pipeline.engines().get(0).name() : engine;
    String all =
        String.join(" ", Pipeline.version(), name, input.configuration(), output.configuration());
    String list = names == null ? "" : " names " + Ledger.hash(Files.readString(names));
    return (strict ? all + " strict" : all) + list;
  }

  private Progress.Kind shownProgress() {
    boolean hidden = quiet || verbose || input.single();
    return hidden && progress == Progress.Kind.AUTO ? Progress.Kind.NEVER : progress;
  }

  /** Models of the later steps load on another core while the first article is cut into tokens. */
  private static void rehearse(Pipeline pipeline) {
    Thread rehearsal = new Thread(pipeline::rehearse, "rehearsal");
    rehearsal.setDaemon(true);
    rehearsal.setUncaughtExceptionHandler(
        (thread, failure) -> {
          // whatever is wrong will be wrong with the first article, and is told there
        });
    rehearsal.start();
  }

  private static Layer<?> layer(OutputOptions.Part part) {
    return switch (part) {
      case ENTITIES -> Layer.ENTITIES;
      case QUOTES -> Layer.QUOTES;
      case CLAIMS -> Layer.CLAIMS;
    };
  }

  private void check(boolean right, String message) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
