package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of the distributions, on machines that are not quite as it would like them. */
final class LauncherTest {

  private static final Path ROOT = Project.root();
  private static final Path SAMPLE = ROOT.resolve("testdata/articles/reef-study.txt");

  @TempDir private Path folder;

  /** Runs it under dash, the strictest shell, where there is one. */
  private Forked.Left start(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    String shell = Files.isExecutable(Path.of("/bin/dash")) ? "/bin/dash" : "/bin/sh";
    assumeTrue(Files.isExecutable(Path.of(shell)), "no shell here");
    ProcessBuilder builder = new ProcessBuilder(shell, ROOT + "/dist/src/bin/attest");
    builder.command().addAll(List.of(arguments));
    Map<String, String> all = builder.environment();
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.put("ATTEST_CLASSPATH", jars());
    all.put("ATTEST_SAMPLE", SAMPLE.toString());
    all.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    all.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    all.putAll(environment);
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("ends").isTrue();
    return new Forked.Left(
        process.exitValue(),
        Files.readString(folder.resolve("out")),
        Files.readString(folder.resolve("err")));
  }

  /** The class path as a distribution has it: jars alone. */
  private String jars() {
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

  @ParameterizedTest
  @ValueSource(strings = {"/proc/nowhere", "/dev/null"})
  void it_starts_where_its_cache_cannot_be_written(String cache) throws Exception {
    Forked.Left left = start(Map.of("XDG_CACHE_HOME", cache), "--version");
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.out()).startsWith("attest 0.1.0");
    assertThat(left.err()).isEmpty();
  }

  @Test
  void its_first_start_leaves_the_configuration_alone() throws Exception {
    Path written = folder.resolve("written.json");
    Path file = folder.resolve("config/attest/config.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "output=" + written + "\nno-such-key=1\n");
    assertThat(start(Map.of(), "--help").code()).isZero();
    assertThat(written).doesNotExist();
    try (Stream<Path> cached = Files.list(folder.resolve("cache/attest"))) {
      assertThat(cached).singleElement().satisfies(a -> assertThat(Files.size(a)).isPositive());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", ""})
  void names_outside_ascii_work_without_a_locale(String locale) throws Exception {
    Path file = Files.copy(SAMPLE, folder.resolve("plain.txt"));
    Path named = folder.resolve("named.sh");
    Files.write(named, Hostile.utf8("cp " + file + " " + folder + "/r\u00E9cif.txt\n"));
    assertThat(new ProcessBuilder("sh", named.toString()).start().waitFor()).isZero();
    Files.delete(file);
    Map<String, String> environment =
        Map.of("LC_ALL", locale, "LC_CTYPE", "", "LANG", "", "XDG_CACHE_HOME", "/dev/null");
    Path list = Files.write(folder.resolve("list"), Hostile.utf8(folder + "/r\u00E9cif.txt\n"));
    Forked.Left left = start(environment, "--files-from", list.toString());
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.out().getBytes(StandardCharsets.UTF_8)).contains(Hostile.utf8("r\u00E9cif"));
  }
}
