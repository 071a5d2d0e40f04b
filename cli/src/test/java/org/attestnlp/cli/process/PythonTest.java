package org.attestnlp.cli.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of attest.py, where there is a Python. */
final class PythonTest {

  @TempDir private Path folder;

  @Test
  void the_tests_of_the_python_client_pass() throws IOException, InterruptedException {
    assumeTrue(hasPython(), "no python3 here");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.attestnlp.cli.Main");
    Path log = folder.resolve("log");
    ProcessBuilder tests =
        new ProcessBuilder("python3", "-B", "-W", "error", "-m", "unittest", "-v");
    tests.directory(Project.root().resolve("integrations/python").toFile());
    tests.environment().put("ATTEST_COMMAND", new ObjectMapper().writeValueAsString(command));
    tests.redirectErrorStream(true).redirectOutput(log.toFile());
    int code = tests.start().waitFor();
    assertThat(code).as(Files.readString(log, StandardCharsets.UTF_8)).isZero();
  }

  private static boolean hasPython() {
    return Arrays.stream(String.valueOf(System.getenv("PATH")).split(":", -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
  }
}
