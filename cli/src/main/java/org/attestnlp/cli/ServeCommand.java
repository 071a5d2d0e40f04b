package org.attestnlp.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.console.IoReason;
import org.attestnlp.cli.console.Stop;
import org.attestnlp.server.AttestServer;
import org.attestnlp.server.ServerOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Annotates over HTTP: POST /annotate; GET / is a page to try it.",
    sortOptions = false,
    sortSynopsis = false) // picocli sorts by the letters of the place: a Turkish --idle comes last
final class ServeCommand implements Callable<Integer> {

  private static final long LOOK_MILLIS = 100;

  private final Console console;
  private final Stop stop;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "The address to listen at; localhost by default, 0.0.0.0 for all.")
  private String host = "localhost";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; 8080 by default, 0 for any that is free.")
  private int port = 8080;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "The engine; attest engines lists them.")
  private @Nullable String engine;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles at a time; by default one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--queue",
      paramLabel = "N",
      description = "Requests at a time; 64 by default, more are told to come again (429).")
  private int queue = 64;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "The longest time an article may take; 30 by default.",
      converter = Seconds.class)
  private Duration timeout = Duration.ofSeconds(30);

  @Option(
      names = "--idle",
      paramLabel = "SECONDS",
      description = "How long a client may neither send nor take a byte; 30 by default.",
      converter = Seconds.class)
  private Duration idle = Duration.ofSeconds(30);

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      description = "The longest article accepted, in UTF-16 code units; 1000000 by default.")
  private int maximumCharacters = 1_000_000;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      split = ",",
      description = "Names by which requests may call the server, besides localhost and addresses.")
  private List<String> hosts = List.of();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      split = ",",
      description = "Pages of these origins may call it, such as https://desk.example.")
  private List<String> origins = List.of();

  ServeCommand(Console console, Stop stop) {
    this.console = console;
    this.stop = stop;
  }

  @Override
  public Integer call() {
    check(port >= 0 && port <= 65_535, "--port is " + port + ", expected 0 to 65535");
    check(threads >= 1 && threads <= 1_024, "--threads is " + threads + ", expected 1 to 1024");
    check(queue >= 1, "--queue is " + queue + ", expected 1 or more");
    check(maximumCharacters >= 1, "--max-chars is " + maximumCharacters + ", expected 1 or more");
    InetSocketAddress address = new InetSocketAddress(host, port);
    check(!address.isUnresolved(), "--host " + host + " has no address");
    stop.begin();
    try (AttestServer server = AttestServer.start(options(address))) {
      InetSocketAddress at = server.address();
      console.complain("listening at http://" + host + ":" + at.getPort() + "/");
      while (!stop.requested()) {
        Thread.sleep(LOOK_MILLIS);
      }
      console.complain("stopping: the requests in hand are finished");
    } catch (IOException e) {
      console.complain("cannot listen at " + host + ":" + port + ": " + IoReason.of(e));
      return ExitCode.INTERNAL;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.INTERRUPTED;
  }

  private ServerOptions options(InetSocketAddress address) {
    Set<String> names = new HashSet<>();
    names.add(host.toLowerCase(Locale.ROOT));
    hosts.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    return new ServerOptions(
        address,
        engine,
        threads,
        queue,
        timeout,
        maximumCharacters,
        idle,
        names,
        new HashSet<>(origins));
  }

  private void check(boolean right, String message) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
