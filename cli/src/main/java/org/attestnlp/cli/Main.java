package org.attestnlp.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attestnlp.PipelineException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Entry of the command line. Everything goes through an instance with its own streams, so that
 * tests can run it.
 */
public final class Main {

  private static final Set<String> BEFORE_A_COMMAND = Set.of("-h", "--help", "-V", "--version");

  private final Console console;

  /**
   * The command with these streams.
   *
   * @param in what {@code -} reads
   * @param out where data goes, and nothing else
   * @param err where messages go
   */
  public Main(InputStream in, PrintStream out, PrintStream err) {
    this.console = new Console(in, out, err);
  }

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    PrintStream out = Console.utf8(System.out);
    int code = new Main(System.in, out, Console.utf8(System.err)).run(arguments);
    out.flush();
    System.exit(code);
  }

  /** Runs the command; the result is its {@link ExitCode}. */
  public int run(String... arguments) {
    CommandLine command = new CommandLine(new AttestCommand());
    command.addSubcommand(new AnnotateCommand(console));
    command.addSubcommand(new ExplainCommand(console));
    command.addSubcommand(new SchemaCommand(console));
    command.addSubcommand(new EnginesCommand(console));
    CommandLine gold = new CommandLine(new GoldCommand(console));
    gold.addSubcommand(new GoldExportCommand(console));
    gold.addSubcommand(new GoldImportCommand(console));
    command.addSubcommand(gold);
    command.setOut(console.outWriter());
    command.setErr(console.errWriter());
    command.setParameterExceptionHandler((problem, rest) -> usage(problem));
    command.setExecutionExceptionHandler((problem, where, parsed) -> failure(problem));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    return command.execute(withDefaultCommand(command, arguments));
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
