package org.attestnlp.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attestnlp.Pipeline;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Outcome;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest annotate}, the default command. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = "Annotates articles and prints JSON, format attest/1, to standard output.",
    sortOptions = false)
final class AnnotateCommand implements Callable<Integer> {

  /** The layers of the result that a user may ask for. */
  enum Part {
    ENTITIES,
    QUOTES,
    CLAIMS
  }

  /** The formats of the result. */
  enum Format {
    JSON,
    JSONL,
    HTML,
    CSV,
    BRAT
  }

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE | DIR | -",
      description = {
        "UTF-8 text; a .jsonl file with rows {\"id\",\"text\",\"date\"?}; a folder of such files; - for standard input."
      })
  private List<String> operands = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "json (default): indented; jsonl: one object a line; html: an offline page;",
        "csv: a table a layer; brat: standoff."
      })
  private Format format = Format.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE | DIR",
      description = {
        "Write to this file instead of standard output;",
        "into a folder (existing, or written with / at its end): one output an input."
      })
  private @Nullable String output;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "The engine; attest engines lists them.")
  private @Nullable String engine;

  @Option(
      names = "--only",
      paramLabel = "LAYER",
      split = ",",
      description =
          "entities, quotes, claims, separated by commas; only what they need is loaded. All by default.")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(names = "--threads", paramLabel = "N", description = "Articles at a time; 1 by default.")
  private int threads = 1;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description = "utf-16 (default): as Java counts; code-point: as Python counts.",
      converter = OffsetsConverter.class)
  private Offsets offsets = Offsets.UTF_16;

  @Option(names = "--no-text", description = "Leave the article's text out of the result.")
  private boolean withoutText;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The date of articles that bring none.")
  private @Nullable LocalDate date;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      description = "The longest article accepted, in UTF-16 code units; 1000000 by default.")
  private int maximumCharacters = 1_000_000;

  @Option(
      names = {"-q", "--quiet"},
      description = "No messages about articles that failed.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "A message for each article, and the times at the end.")
  private boolean verbose;

  private final Tally tally = new Tally();

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    check(threads >= 1, "--threads is " + threads + ", expected 1 or more");
    check(maximumCharacters >= 1, "--max-chars is " + maximumCharacters + ", expected 1 or more");
    check(!operands.isEmpty(), "no input; expected FILE, DIR or - for standard input");
    plan();
    Pipeline pipeline = pipeline();
    Inputs inputs = new Inputs(operands, console.in(), new ArticleSource(maximumCharacters, date));
    try (Results results = open()) {
      new Batch(pipeline, threads).run(inputs, outcome -> take(outcome, results));
    }
    if (verbose) {
      console.complain(tally.summary());
      console.complain(tally.shares());
    }
    return tally.failed() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private void take(Outcome outcome, Results results) throws IOException {
    results.write(outcome);
    tally.add(outcome);
    if (outcome instanceof ArticleError error) {
      if (!quiet) {
        console.complain(error.message());
      }
    } else if (verbose) {
      console.complain(outcome.id() + ": done, " + tally.done() + " so far");
    }
  }

  private Pipeline pipeline() {
    Set<Layer<?>> layers = new HashSet<>(Set.of(Layer.HEADER));
    only.forEach(part -> layers.add(layer(part)));
    Pipeline.Builder builder = Pipeline.builder().only(layers).listener(tally::step);
    return (engine == null ? builder : builder.engine(engine)).build();
  }

  private static Layer<?> layer(Part part) {
    return switch (part) {
      case ENTITIES -> Layer.ENTITIES;
      case QUOTES -> Layer.QUOTES;
      case CLAIMS -> Layer.CLAIMS;
    };
  }

  private ArticleJson.Style style() {
    return new ArticleJson.Style(format == Format.JSON, offsets, !withoutText);
  }

  private Results open() {
    OutputPlan plan = plan();
    try {
      return plan.open(console.out());
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "cannot write " + output + ": " + e.getMessage(), e);
    }
  }

  private OutputPlan plan() {
    OutputPlan plan =
        new OutputPlan(format, output, Inputs.single(operands), OutputPlan.tables(only), style());
    String problem = plan.problem();
    check(problem == null, String.valueOf(problem));
    return plan;
  }

  private void check(boolean right, String message) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  /** Reads {@code utf-16} and {@code code-point}. */
  static final class OffsetsConverter implements CommandLine.ITypeConverter<Offsets> {

    @Override
    public Offsets convert(String value) {
      return switch (value) {
        case "utf-16" -> Offsets.UTF_16;
        case "code-point" -> Offsets.CODE_POINT;
        default ->
            throw new CommandLine.TypeConversionException(
                "is '" + value + "', expected utf-16 or code-point");
      };
    }
  }
}
