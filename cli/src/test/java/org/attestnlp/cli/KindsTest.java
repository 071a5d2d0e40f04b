package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of hostile kinds is whole: so many of each letter, each with a test. */
final class KindsTest {

  private static final String LETTERS = "ABCDEFGHIJ";
  private static final int[] COUNTS = {12, 14, 12, 12, 8, 14, 10, 9, 9, 10};

  @Test
  void the_listing_command_prints_each_of_the_110_kinds_with_its_test() throws Exception {
    List<String> expected = new ArrayList<>();
    for (int letter = 0; letter < LETTERS.length(); letter++) {
      for (int n = 1; n <= COUNTS[letter]; n++) {
        expected.add(LETTERS.charAt(letter) + String.valueOf(n));
      }
    }
    assertThat(expected).hasSize(110);
    List<String> lines = listed();
    assertThat(lines.stream().limit(110).map(line -> line.replaceAll(" .*", "")))
        .containsExactlyElementsOf(expected);
    assertThat(lines.stream().limit(110))
        .allMatch(line -> line.matches("\\S+ .+ Hostile[A-Za-z]+Test\\.[a-z_0-9]+"));
    assertThat(lines.get(110)).isEqualTo("110 kinds");
  }

  private static List<String> listed() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", Project.root().resolve(".ci/kinds").toString()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().toList();
  }
}
