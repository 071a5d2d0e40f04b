package org.attestnlp.spark;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.attestnlp.Pipeline;
import org.attestnlp.PipelineException;
import org.attestnlp.json.ArticleRow;
import org.attestnlp.model.Offsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The program for spark-submit: annotates a corpus, and goes on with one that was broken off.
 *
 * <pre>{@code
 * spark-submit --class org.attestnlp.spark.AttestSpark --jars ... attest-spark.jar
 *     --resume --output annotated articles.jsonl
 * }</pre>
 *
 * <p>It ends with 0 when every article is in the output, some perhaps as errors, which the table at
 * the end counts; with 2 if it may not begin, and with 1 if it cannot go on.
 */
@Command(
    name = "attest-spark",
    mixinStandardHelpOptions = true,
    description = "Annotates a corpus on Apache Spark.",
    sortOptions = false)
public final class AttestSpark implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files or folders of JSONL, CSV with a header, or Parquet.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "A new folder for the results.")
  private String output = "";

  @Option(
      names = "--resume",
      description = {
        "Go on with an output: what is there of the same text, date and version is kept;",
        "errors of time, memory and defects are tried again."
      })
  private boolean resume;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "jsonl, csv or parquet; by the name of the first input otherwise.")
  private Source.@Nullable Format inputFormat;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "parquet (default), or jsonl: the lines of attest --format jsonl.")
  private Job.Format format = Job.Format.PARQUET;

  @Option(names = "--id-field", paramLabel = "NAME", description = "The field of the id; id.")
  private String idField = "id";

  @Option(names = "--text-field", paramLabel = "NAME", description = "The field of the text; text.")
  private String textField = "text";

  @Option(names = "--date-field", paramLabel = "NAME", description = "The field of the date; date.")
  private String dateField = "date";

  @Option(
      names = "--keep",
      split = ",",
      paramLabel = "NAME",
      description = "More fields that stand beside the results in Parquet.")
  private List<String> keep = List.of();

  @Option(names = "--engine", paramLabel = "NAME", description = "The engine.")
  private @Nullable String engine;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "LAYER",
      description = "entities, quotes, claims; all by default.")
  private List<String> only = List.of();

  @Option(names = "--strict", description = "A step that fails ends its article with an error.")
  private boolean strict;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      description = "The longest article in UTF-16 code units; 1,000,000.")
  private int maximumCharacters = Limits.USUAL.maximumCharacters();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "The longest time an article may take; 30.")
  private double seconds = Limits.USUAL.timeout().toSeconds();

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description = "code-point (default), as Python and SQL count, or utf-16.")
  private String offsets = "code-point";

  @Option(names = "--no-text", description = "Leave the text out of the results.")
  private boolean noText;

  @Option(
      names = "--partition-by",
      paramLabel = "WHAT",
      description = "hash (default) of the id, or the date's day, month or year.")
  private Parts.By partitionBy = Parts.By.HASH;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Folders of an output that is divided by hash; 200.")
  private int partitions = 200;

  @Option(
      names = "--waves",
      paramLabel = "N",
      description = {
        "How many times results are put in place, a whole part at least;",
        "up to 20 by the number of articles. What a run that is killed loses is one wave."
      })
  private int waves;

  private AttestSpark() {}

  /** Runs it in the session of spark-submit. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    SparkSession.getDefaultSession().foreach(AttestSpark::stop);
    if (code != 0) {
      System.exit(code); // a cluster takes even 0 for a sudden end
    }
  }

  private static Object stop(SparkSession session) {
    session.stop();
    return session;
  }

  /**
   * Runs it in the session there is, or a new one.
   *
   * @return 0 if every article is in the output, 2 if it may not begin, 1 if it cannot go on
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new AttestSpark());
    command.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    command.getCommandSpec().version("attest-spark " + Pipeline.version());
    command.setParameterExceptionHandler(
        (problem, rest) -> complain(err, problem.getMessage() + "; see attest-spark --help", 2));
    command.setExecutionExceptionHandler(
        (problem, where, parsed) ->
            problem instanceof Store.Refused || problem instanceof PipelineException
                ? complain(err, String.valueOf(problem.getMessage()), 2)
                : complain(err, "cannot go on: " + problem, 1));
    return command.execute(arguments);
  }

  private static int complain(PrintWriter err, String message, int code) {
    err.println("attest-spark: " + message);
    err.flush();
    return code;
  }

  @Override
  public Integer call() throws Exception {
    Job job = job();
    job.settings().pipeline(); // refuses an engine that there is not, before anything runs
    SparkSession spark = SparkSession.builder().appName("attest-spark").getOrCreate();
    PrintWriter out = spec.commandLine().getOut();
    out.print(CorpusRun.run(spark, job));
    out.flush();
    return 0;
  }

  private Job job() {
    check(partitions >= 1 && partitions <= 99_999, "--partitions: expected 1 to 99999");
    check(waves >= 0, "--waves: expected 1 or more");
    check(
        !(noText && resume && format == Job.Format.JSONL),
        "--resume: lines without their text do not tell what they were made of;"
            + " leave out --no-text, or take --format parquet");
    try {
      Settings settings =
          new Settings(
              engine,
              only,
              strict,
              unit(),
              new Limits(maximumCharacters, Duration.ofMillis(Math.round(seconds * 1000))));
      Source source =
          new Source(inputFormat, new ArticleRow.Fields(idField, textField, dateField, keep));
      Parts parts = new Parts(partitionBy, partitions);
      return new Job(inputs, output, format, source, settings, parts, waves, resume, !noText);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Offsets unit() {
    return switch (offsets) {
      case "utf-16" -> Offsets.UTF_16;
      case "code-point" -> Offsets.CODE_POINT;
      default -> throw new IllegalArgumentException("--offsets: expected code-point or utf-16");
    };
  }

  private void check(boolean right, String message) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
