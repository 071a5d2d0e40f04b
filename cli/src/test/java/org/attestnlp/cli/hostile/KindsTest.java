package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestnlp.cli.Kind;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * The list of hostile kinds is whole: the numbers of each letter without a gap, each with a test.
 */
final class KindsTest {

  private static final String LETTERS = "ABCDEFGHIJ";

  /** How many there were of each letter at first: 110 kinds. More may come behind them. */
  private static final int[] FEWEST = {12, 14, 12, 12, 8, 14, 10, 9, 9, 10};

  @Test
  void the_listing_command_prints_each_kind_with_its_test() throws Exception {
    List<String> lines = listed();
    List<String> kinds = lines.subList(0, lines.size() - 1);
    assertThat(kinds.stream().map(KindsTest::kind))
        .containsExactlyInAnyOrderElementsOf(run())
        .doesNotHaveDuplicates();
    assertThat(kinds).allMatch(line -> line.matches("\\S+ .+ Hostile[A-Za-z]+Test\\.[a-z_0-9]+"));
    assertThat(lines.get(kinds.size())).isEqualTo(kinds.size() + " kinds");
  }

  @Test
  void no_kind_is_lost_and_no_number_left_out() throws Exception {
    Map<Character, List<Integer>> numbers = new TreeMap<>();
    for (String kind : run()) {
      int number = Integer.parseInt(kind, 1, kind.length(), 10);
      numbers.computeIfAbsent(kind.charAt(0), letter -> new ArrayList<>()).add(number);
    }
    numbers.forEach(
        (letter, all) -> {
          int known = LETTERS.indexOf(letter);
          assertThat(all.size()).isGreaterThanOrEqualTo(known < 0 ? 1 : FEWEST[known]);
          assertThat(all)
              .as("%s", letter)
              .containsExactlyInAnyOrderElementsOf(
                  IntStream.rangeClosed(1, all.size()).boxed().toList());
        });
    assertThat(numbers.keySet())
        .containsAll(LETTERS.chars().mapToObj(letter -> (char) letter).toList());
  }

  /** The kinds of all hostile tests, each of which is a test that runs. */
  private static List<String> run() throws Exception {
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
    return run;
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

  private static List<String> listed() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", Project.root().resolve(".ci/kinds").toString()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().toList();
  }
}
