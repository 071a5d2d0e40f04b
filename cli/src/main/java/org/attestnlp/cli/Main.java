package org.attestnlp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attestnlp.PipelineException;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Entry of the command line. Everything goes through an instance with its own streams, so that
 * tests can run it.
 */
public final class Main {

  private static final Set<String> BEFORE_A_COMMAND = Set.of("-h", "--help", "-V", "--version");

  private final Console console;
  private final @Nullable Path configuration;
  private final Stop stop;

  /**
   * The command with these streams, and without a configuration file.
   *
   * @param in what {@code -} reads
   * @param out where data goes, and nothing else
   * @param err where messages go
   */
  public Main(InputStream in, PrintStream out, PrintStream err) {
    this(new Console(in, out, out, err), null, new Stop());
  }

  Main(Console console, @Nullable Path configuration, Stop stop) {
    this.console = console;
    this.configuration = configuration;
    this.stop = stop;
  }

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    Stop stop = new Stop();
    stop.onSignals();
    int code = ExitCode.INTERNAL;
    boolean lost;
    try {
      code = new Main(console, Configuration.usualFile(), stop).run(arguments);
    } finally {
      console.out().flush();
      console.err().flush();
      lost = code == ExitCode.OK && console.out().checkError();
      stop.ended();
    }
    System.exit(lost ? ExitCode.BROKEN_PIPE : code);
  }

  /** Runs the command; the result is its {@link ExitCode}. */
  public int run(String... arguments) {
    CommandLine command = commandLine();
    try {
      if (configuration != null) {
        command.setDefaultValueProvider(Configuration.read(configuration, command));
      }
    } catch (IllegalArgumentException e) {
      console.complain(e.getMessage());
      return ExitCode.USAGE;
    }
    return command.execute(withDefaultCommand(command, arguments));
  }

  /** The command with all that belong to it. */
  CommandLine commandLine() {
    CommandLine command = new CommandLine(new AttestCommand());
    command.addSubcommand(new AnnotateCommand(console, stop));
    command.addSubcommand(new ExplainCommand(console));
    command.addSubcommand(new SchemaCommand(console));
    command.addSubcommand(new EnginesCommand(console));
    CommandLine gold = new CommandLine(new GoldCommand(console));
    gold.addSubcommand(new GoldExportCommand(console));
    gold.addSubcommand(new GoldImportCommand(console));
    command.addSubcommand(gold);
    command.addSubcommand("completion", completion());
    command.setOut(console.outWriter());
    command.setErr(console.errWriter());
    command.setParameterExceptionHandler((problem, rest) -> usage(problem));
    command.setExecutionExceptionHandler((problem, where, parsed) -> failure(problem));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    return command;
  }

  private static CommandLine completion() {
    CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
    completion
        .getCommandSpec()
        .name("completion")
        .usageMessage()
        .description("Prints a completion script for bash and zsh: source <(attest completion)");
    return completion;
  }

  private int usage(ParameterException problem) {
    console.complain(problem.getMessage());
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    console.complain("see " + command + " --help");
    return ExitCode.USAGE;
  }

  private int failure(Exception problem) {
    if (problem instanceof PipelineException) {
      console.complain(problem.getMessage());
      return ExitCode.USAGE;
    }
    if (problem instanceof IOException broken) {
      if (String.valueOf(broken.getMessage()).contains("Broken pipe")) {
        return ExitCode.BROKEN_PIPE;
      }
      console.complain("cannot write the output: " + ArticleSource.reason(broken));
      return ExitCode.INTERNAL;
    }
    console.complain("internal failure: " + problem);
    return ExitCode.INTERNAL;
  }

  private static String[] withDefaultCommand(CommandLine command, String[] arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (command.getSubcommands().containsKey(first) || BEFORE_A_COMMAND.contains(first)) {
      return arguments;
    }
    List<String> all = new ArrayList<>(List.of("annotate"));
    all.addAll(Arrays.asList(arguments));
    return all.toArray(String[]::new);
  }
}
