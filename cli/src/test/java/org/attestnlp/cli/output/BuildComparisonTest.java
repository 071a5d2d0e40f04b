package org.attestnlp.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bench/compare --baseline} tells two builds apart whatever else the machine does. */
final class BuildComparisonTest {

  private static final int ROUNDS = 7;

  @TempDir private Path folder;
  private Path log;

  @BeforeEach
  void two_builds() throws IOException {
    assumeTrue(onThePath("python3") && onThePath("bash"), "no Python here");
    log = folder.resolve("log");
    Files.createDirectories(folder.resolve("this/bench"));
    Path script = Project.root().resolve("bench/compare");
    Files.copy(script, folder.resolve("this/bench/compare"));
    Path articles = Files.createDirectories(folder.resolve("this/testdata/articles"));
    for (int i = 0; i < 8; i++) {
      Files.writeString(articles.resolve("a" + i + ".txt"), "It rained in Oslo.");
    }
  }

  private static boolean onThePath(String command) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":", -1)).stream()
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, command)));
  }

  /**
   * A command that works so hard for each row, and before that waits, as one does whose turn on the
   * processor comes late.
   */
  private void build(String name, int loops, String wait) throws IOException {
    Path command = Files.createDirectories(folder.resolve(name + "/cli")).resolve("attest");
    String script =
        """
        #!/usr/bin/env bash
        sleep %s
        case $* in *--version*) exit ;; esac
        rows=$(wc -l < "${@: -1}")
        echo "%s $3 $rows" >> %s
        for ((i = 0; i < rows * %d; i++)); do :; done
        """
            .formatted(wait, name, log, loops);
    Files.writeString(command, script);
    assertThat(command.toFile().setExecutable(true)).isTrue();
  }

  private Forked.Left compare(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", folder + "/this/bench/compare"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    int code = builder.start().waitFor();
    String out = Files.readString(folder.resolve("out"));
    return new Forked.Left(code, out, Files.readString(folder.resolve("err")));
  }

  private static List<String> figures(String line, String out) {
    String ratio = "([0-9.]+) \\(([0-9.]+) to ([0-9.]+)\\)  (.*)";
    Matcher found = Pattern.compile("(?m)^  " + line + " +" + ratio + "$").matcher(out);
    assertThat(found.find()).as("%s in %s", line, out).isTrue();
    return List.of(found.group(1), found.group(2), found.group(3), found.group(4));
  }

  @Test
  void half_the_work_is_told_whoever_had_to_wait() throws Exception {
    build("this", 8_000, "0.15");
    build("base", 24_000, "0");
    Forked.Left left = compare("--baseline", folder + "/base", "--engine", "opennlp");
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.out()).contains("of 7 rounds, 8 articles", "this, opennlp ", "baseline, openn");
    for (String line : List.of("work", "all")) {
      List<String> ratio = figures(line, left.out());
      assertThat(ratio.get(3)).isEqualTo("less");
      assertThat(Double.parseDouble(ratio.get(0))).as(left.out()).isBetween(0.15, 0.7);
    }
  }

  @Test
  void the_builds_take_turns_and_each_begins_every_other_round() throws Exception {
    build("this", 1, "0");
    build("base", 1, "0");
    Forked.Left left = compare("--baseline", folder + "/base", "--engine", "corenlp");
    assertThat(left.code()).as(left.err()).isZero();
    List<String> expected = new ArrayList<>(List.of("this corenlp 1", "base corenlp 1"));
    for (int round = 0; round < ROUNDS; round++) {
      for (String side :
          List.of(round % 2 == 0 ? "this" : "base", round % 2 == 0 ? "base" : "this")) {
        expected.addAll(List.of(side + " corenlp 1", side + " corenlp 8"));
      }
    }
    assertThat(Files.readAllLines(log)).containsExactlyElementsOf(expected);
  }

  @Test
  void both_engines_and_the_peer_are_in_it_if_asked() throws Exception {
    build("this", 1, "0");
    build("base", 1, "0");
    Path peer = folder.resolve("peer");
    Files.writeString(peer, "#!/bin/sh\necho peer 4 $(wc -l < \"$1\") >> " + log + "\n");
    assertThat(peer.toFile().setExecutable(true)).isTrue();
    Forked.Left left =
        compare("--baseline", folder + "/base", "--peer", peer.toString(), "--times", "3");
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.out())
        .contains("this / baseline, opennlp", "this / baseline, corenlp", "\npeer ")
        .contains(", 24 articles");
    assertThat(Files.readAllLines(log)).filteredOn("peer 4 24"::equals).hasSize(ROUNDS);
  }

  @Test
  void too_few_rounds_and_a_folder_that_is_no_checkout_are_refused() throws Exception {
    build("this", 1, "0");
    build("base", 1, "0");
    Forked.Left few = compare("--baseline", folder + "/base", "--rounds", "3");
    assertThat(few.code()).isEqualTo(2);
    assertThat(few.err()).contains("--rounds of at least 7");
    Forked.Left none = compare("--baseline", folder.toString());
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("expected a checkout", "cli/attest");
  }
}
