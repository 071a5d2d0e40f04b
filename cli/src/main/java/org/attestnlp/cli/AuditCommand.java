package org.attestnlp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import org.attestnlp.LimitedPipeline;
import org.attestnlp.Limits;
import org.attestnlp.Pipeline;
import org.attestnlp.audit.Audit;
import org.attestnlp.audit.AuditCsv;
import org.attestnlp.audit.AuditJson;
import org.attestnlp.audit.AuditTable;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.console.Stop;
import org.attestnlp.cli.input.ArticleSource;
import org.attestnlp.cli.input.InputOptions;
import org.attestnlp.cli.input.Inputs;
import org.attestnlp.cli.output.AtomicFile;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.limit.Incomplete;
import org.attestnlp.limit.Refusal;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attest audit}. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = {
      "Counts who is heard, by article and in all: quotes and claims by kind of source and by gender",
      "where the text shows it (pronouns, titles, nouns; no names), the share that rests on unnamed",
      "people alone, numbers without a source, conflicts without both sides."
    },
    sortOptions = false,
    sortSynopsis = false)
final class AuditCommand implements Callable<Integer>, AuditInputs.Visitor {

  /** The forms of an audit. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  private final Console console;
  private final Stop stop;

  @Parameters(
      paramLabel = "FILE | DIR | -",
      arity = "1..*",
      description = {
        "Results (attest/1: one object, an array, or one a line), or articles, which are read on the",
        "way; folders of .json, .jsonl and .txt files, where a text with its result beside it is left out."
      })
  private List<String> operands = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (default), csv: a row an article and one of all, json.")
  private Format format = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "The engine that reads articles; attest engines lists them.")
  private @Nullable String engine;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The date of articles that bring none.",
      converter = InputOptions.DateConverter.class)
  private @Nullable LocalDate date;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "The longest time an article may take; 30 by default.",
      converter = Seconds.class)
  private Duration timeout = Duration.ofSeconds(30);

  private final Audit audit = new Audit();
  private @Nullable Pipeline pipeline;
  private int failed;

  AuditCommand(Console console, Stop stop) {
    this.console = console;
    this.stop = stop;
  }

  @Override
  public Integer call() throws IOException {
    AuditInputs inputs = new AuditInputs(console.in(), this);
    for (String operand : operands) {
      if (!stop.requested()) {
        inputs.read(operand);
      }
    }
    if (stop.requested()) {
      return ExitCode.INTERRUPTED;
    }
    write(
        switch (format) {
          case TABLE -> Console.plain(AuditTable.write(audit));
          case CSV -> AuditCsv.write(audit);
          case JSON -> AuditJson.write(audit) + "\n";
        });
    return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private void write(String report) throws IOException {
    if (output == null || output.toString().equals("-")) {
      console.out().print(report);
      console.out().flush();
    } else {
      AtomicFile.write(output, report);
    }
  }

  @Override
  public void result(String where, String json) {
    try {
      count(ArticleJson.read(json));
    } catch (InvalidArticleException e) {
      unreadable(where + ": " + reason(json, e));
    }
  }

  /** An error record is no fault of the file: its article could not be read. */
  private static @Nullable String reason(String json, InvalidArticleException e) {
    try {
      String message = PrettyJson.read(json).path("error").path("message").asText();
      return message.isEmpty() ? e.getMessage() : message;
    } catch (InvalidArticleException noJson) {
      return e.getMessage();
    }
  }

  @Override
  public void articles(String operand, InputStream in, boolean rows) {
    ArticleSource source =
        new ArticleSource(Refusal.USUAL_MAXIMUM, date, null, false, new LongAdder());
    Inputs.Reading usual = Inputs.Reading.usual();
    Inputs inputs =
        new Inputs(
            List.of(operand), in, new Inputs.Reading(source, usual.filter(), usual.fields(), rows));
    try (LimitedPipeline limited = pipeline().limited(Limits.usual().time(timeout))) {
      while (!stop.requested() && inputs.hasNext()) {
        outcome(inputs.next().outcome(limited::annotate));
      }
    }
  }

  private Pipeline pipeline() {
    if (pipeline == null) {
      Pipeline.Builder builder = Pipeline.builder();
      pipeline = (engine == null ? builder : builder.engine(engine)).build();
    }
    return pipeline;
  }

  private void outcome(Outcome outcome) {
    if (outcome instanceof AnnotatedArticle article) {
      count(article);
    } else if (outcome instanceof ArticleError error) {
      unreadable(error.message());
    }
  }

  private void count(AnnotatedArticle article) {
    audit.add(article);
    if (Incomplete.is(article)) {
      unreadable(Incomplete.message(article));
    }
  }

  @Override
  public void unreadable(String message) {
    failed++;
    console.complain(message);
  }
}
