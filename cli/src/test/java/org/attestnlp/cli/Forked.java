package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command in a Java machine of its own, for what only a process can show. */
public final class Forked {

  private static final long PATIENCE_SECONDS = 90;

  /** The bit of signal 2 in a mask. */
  private static final long SIGINT = 1L << 1;

  private final Path folder;
  private final List<String> java = new ArrayList<>();
  private String classPath = System.getProperty("java.class.path");

  public Forked(Path folder) {
    this.folder = folder;
  }

  /** What a process left. */
  public record Left(int code, String out, String err) {}

  /** Options of the Java machine. */
  public Forked java(String... options) {
    java.addAll(List.of(options));
    return this;
  }

  /** Another class path. */
  public Forked classPath(String entries) {
    classPath = entries;
    return this;
  }

  /** The words of the command line. */
  public List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(List.of("-cp", classPath, Main.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Starts it; its streams go to files in the folder. */
  public Process start(String... arguments) throws IOException {
    return start(command(arguments));
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("forked.out").toFile())
            .redirectError(folder.resolve("forked.err").toFile());
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("no-config").toString());
    return builder.start();
  }

  /** Waits for its end. */
  public Left end(Process process) throws IOException, InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("ends").isTrue();
    return new Left(
        process.exitValue(),
        Files.readString(folder.resolve("forked.out")),
        Files.readString(folder.resolve("forked.err")));
  }

  /** Whether SIGINT reaches it: a shell starts what it runs in the background without. */
  public static boolean heedsInterrupt() throws IOException {
    Path status = Path.of("/proc/self/status");
    for (String line : Files.exists(status) ? Files.readAllLines(status) : List.<String>of()) {
      if (line.startsWith("SigIgn:")) {
        return (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT) == 0;
      }
    }
    return true;
  }

  /** Runs it to its end. */
  public Left run(String... arguments) throws IOException, InterruptedException {
    return end(start(arguments));
  }

  /** Runs a line of the shell in which {@code "$@"} is the command. */
  public Left shell(String line, String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("bash", "-c", line, "bash"));
    all.addAll(command(arguments));
    return end(start(all));
  }
}
