package org.attestnlp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.attestnlp.PipelineException;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.console.IoReason;
import org.attestnlp.cli.console.Stop;
import org.attestnlp.cli.gold.GoldCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Entry of the command line. Everything goes through an instance with its own streams, so that
 * tests can run it.
 */
public final class Main {

  /** The commands that take defaults of their options from the configuration file. */
  private static final Set<String> CONFIGURED = Set.of("annotate", "explain", "audit", "gold");

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
    this(new Console(in, out, err), null, new Stop());
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
    try {
      code = new Main(console, Configuration.usualFile(), stop).run(arguments);
    } finally {
      console.err().flush();
      stop.end();
    }
    System.exit(code);
  }

  /** Runs the command; the result is its {@link ExitCode}. */
  public int run(String... arguments) {
    return console.settle(execute(arguments));
  }

  private int execute(String... arguments) {
    Set<String> commands = commands().keySet();
    Words words = Words.of(commands, arguments);
    String meant = words.meant(commands);
    if (meant != null) {
      String word = words.all().get(1);
      console.complain(word + ": no such file or command; did you mean attest " + meant + "?");
      return ExitCode.USAGE;
    }
    String strange = words.strange(commands);
    if (strange != null) {
      console.complain("no command '" + strange + "'; attest help lists them");
      return ExitCode.USAGE;
    }
    boolean one = commands.contains(words.command()) && !words.asksForHelp();
    CommandLine command = commandLine(one ? Set.of(words.command()) : commands);
    boolean configured = CONFIGURED.contains(words.command()) && !words.asksForHelp();
    try {
      if (configuration != null && configured) {
        Configuration defaults = Configuration.read(configuration, this::commandLine);
        command.setDefaultValueProvider(defaults);
        command.setParameterExceptionHandler(
            (problem, rest) -> usage(problem, defaults.origin(problem.getMessage(), arguments)));
      }
    } catch (IllegalArgumentException e) {
      console.complain(e.getMessage());
      return ExitCode.USAGE;
    }
    return command.execute(words.all().toArray(String[]::new));
  }

  /** The commands in the order of the help. */
  private Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("annotate", () -> new AnnotateCommand(console, stop));
    commands.put("explain", () -> new ExplainCommand(console, stop));
    commands.put("audit", () -> new AuditCommand(console, stop));
    commands.put("serve", () -> new ServeCommand(console, stop));
    commands.put("check", () -> new CheckCommand(console));
    commands.put("schema", () -> new SchemaCommand(console));
    commands.put("engines", () -> new EnginesCommand(console));
    commands.put("gold", () -> GoldCommand.with(console));
    commands.put("completion", () -> new CompletionCommand(console, this::commandLine));
    return commands;
  }

  /** The command with all that belong to it. */
  CommandLine commandLine() {
    return commandLine(commands().keySet());
  }

  /** The command with some of those that belong to it: to make one takes a while at the start. */
  private CommandLine commandLine(Set<String> names) {
    CommandLine command = new CommandLine(new AttestCommand());
    commands()
        .forEach(
            (name, maker) -> {
              if (names.contains(name)) {
                command.addSubcommand(name, maker.get());
              }
            });
    command.setOut(console.outWriter());
    command.setErr(console.errWriter());
    command.setParameterExceptionHandler((problem, rest) -> usage(problem, ""));
    command.setExecutionExceptionHandler((problem, where, parsed) -> failure(problem));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    tellVersions(command);
    return command;
  }

  private static void tellVersions(CommandLine command) {
    command.getCommandSpec().versionProvider(new Versions());
    command.getSubcommands().values().forEach(Main::tellVersions);
  }

  private int usage(ParameterException problem, String origin) {
    console.complain(Advice.of(problem) + origin);
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
      if (console.data().failure() == null) { // else told when the output is settled
        console.complain("cannot write the output: " + IoReason.of(broken));
      }
      return ExitCode.INTERNAL;
    }
    console.complain("internal failure: " + problem);
    return ExitCode.INTERNAL;
  }
}
