package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The list of hostile kinds is whole: so many of each letter, each with a test. */
final class KindsTest {

  private static final String LETTERS = "ABCDEFGHIJ";
  private static final int[] COUNTS = {12, 14, 12, 12, 8, 14, 10, 9, 9, 10};

  @Test
  void the_listing_command_prints_each_of_the_110_kinds_with_its_test() throws Exception {
    List<String> expected = kinds();
    assertThat(expected).hasSize(110);
    List<String> lines = listed();
    assertThat(lines.stream().limit(110).map(KindsTest::kind)).containsExactlyElementsOf(expected);
    assertThat(lines.stream().limit(110))
        .allMatch(line -> line.matches("\\S+ .+ Hostile[A-Za-z]+Test\\.[a-z_0-9]+"));
    assertThat(lines.get(110)).isEqualTo("110 kinds");
  }

  @Test
  void each_kind_has_one_method_that_is_a_test_and_runs() throws Exception {
    List<String> run = new ArrayList<>();
    for (Class<?> type : hostile()) {
      assertThat(type.isAnnotationPresent(Disabled.class)).as("%s runs", type).isFalse();
      for (Method method : type.getDeclaredMethods()) {
        Kind kind = method.getAnnotation(Kind.class);
        if (kind != null) {
          assertThat(
                  method.isAnnotationPresent(Test.class)
                      || method.isAnnotationPresent(ParameterizedTest.class))
              .as("%s is a test", method)
              .isTrue();
          assertThat(method.isAnnotationPresent(Disabled.class)).as("%s runs", method).isFalse();
          run.add(kind(kind.value()));
        }
      }
    }
    assertThat(run).containsExactlyInAnyOrderElementsOf(kinds());
  }

  private static List<Class<?>> hostile() throws Exception {
    Path classes = Path.of(KindsTest.class.getResource("KindsTest.class").toURI()).getParent();
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.matches("Hostile[A-Za-z]+Test\\.class")) {
          String type = KindsTest.class.getPackageName() + "." + name.replace(".class", "");
          found.add(Class.forName(type));
        }
      }
    }
    return found;
  }

  private static String kind(String line) {
    return line.replaceAll(" .*", "");
  }

  private static List<String> kinds() {
    List<String> expected = new ArrayList<>();
    for (int letter = 0; letter < LETTERS.length(); letter++) {
      for (int n = 1; n <= COUNTS[letter]; n++) {
        expected.add(LETTERS.charAt(letter) + String.valueOf(n));
      }
    }
    return expected;
  }

  private static List<String> listed() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", Project.root().resolve(".ci/kinds").toString()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().toList();
  }
}
