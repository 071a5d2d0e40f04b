package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A launcher, started by the strictest shell there is, in an environment of the test's choice. */
public final class Launched {

  public static final Path SAMPLE = Project.root().resolve("testdata/articles/reef-study.txt");

  private static final long PATIENCE_SECONDS = 90;

  private final Path folder;
  private final Map<String, @Nullable String> environment = new HashMap<>();
  private List<String> script =
      List.of(shell(), Project.root().resolve("dist/src/bin/attest").toString());
  private String line = "exec \"$@\"";
  private int starts;

  public Launched(Path folder) {
    this.folder = folder;
    with("JAVA_HOME", System.getProperty("java.home"));
    with("ATTEST_SAMPLE", SAMPLE.toString());
    with("XDG_CONFIG_HOME", folder.resolve("config").toString());
    with("XDG_CACHE_HOME", folder.resolve("cache").toString());
    with("ATTEST_HEAP", null);
  }

  private static String shell() {
    String shell = Files.isExecutable(Path.of("/bin/dash")) ? "/bin/dash" : "/bin/sh";
    assumeTrue(Files.isExecutable(Path.of(shell)), "no shell here");
    return shell;
  }

  /** A variable of the environment; null takes it away. */
  public Launched with(String name, @Nullable String value) {
    environment.put(name, value);
    return this;
  }

  /** Another launcher, with what starts it. */
  public Launched script(String... words) {
    script = List.of(words);
    return this;
  }

  /** A line of the shell, in which {@code "$@"} is the launcher with its arguments. */
  public Launched line(String words) {
    line = words;
    return this;
  }

  /** A process with its streams in files. */
  public record Started(Process process, Path out, Path err) {

    public Forked.Left end() throws IOException, InterruptedException {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("ends").isTrue();
      return new Forked.Left(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  public Started start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(shell(), "-c", line, "line"));
    command.addAll(script);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putIfAbsent("ATTEST_CLASSPATH", "");
    environment.forEach(
        (name, value) -> {
          builder.environment().remove(name);
          if (value != null) {
            builder.environment().put(name, value);
          }
        });
    starts++;
    Path out = folder.resolve("out." + starts);
    Path err = folder.resolve("err." + starts);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Started(builder.start(), out, err);
  }

  public Forked.Left run(String... arguments) throws IOException, InterruptedException {
    return start(arguments).end();
  }

  /** The class path as a distribution has it: jars alone. */
  public static String jars(Path folder) {
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path jar = folder.resolve(jars.size() + ".jar");
      if (Files.isDirectory(Path.of(entry))) {
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(tool.run(System.out, System.err, "-c0f", jar.toString(), "-C", entry, "."))
            .isZero();
      }
      jars.add(Files.exists(jar) ? jar.toString() : entry);
    }
    return String.join(File.pathSeparator, jars);
  }

  /** With our own classes, in jars. */
  public Launched withClasses() {
    return with("ATTEST_CLASSPATH", jars(folder));
  }

  /**
   * With a Java that runs this script; {@code $*} are its options. Beside it may stand a file that
   * tells the version.
   */
  public Launched withJava(String body) throws IOException {
    Path home = folder.resolve("java");
    executable(home.resolve("bin/java"), body);
    return with("JAVA_HOME", home.toString()).with("ATTEST_CLASSPATH", "none.jar");
  }

  /** Writes a script of the shell. */
  public static void executable(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
