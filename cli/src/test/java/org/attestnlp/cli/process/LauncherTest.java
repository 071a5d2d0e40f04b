package org.attestnlp.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Launched;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of the distributions, on machines that are not quite as it would like them. */
final class LauncherTest {

  @TempDir private Path folder;

  private Launched launched() {
    return new Launched(folder).withClasses();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc/nowhere", "/dev/null"})
  void it_starts_where_its_cache_cannot_be_written(String cache) throws Exception {
    Forked.Left left = launched().with("XDG_CACHE_HOME", cache).run("--version");
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.out()).startsWith("attest 0.2.0");
    assertThat(left.err()).isEmpty();
  }

  @Test
  void its_first_start_leaves_the_configuration_alone() throws Exception {
    Path written = folder.resolve("written.json");
    Path file = folder.resolve("config/attest/config.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "output=" + written + "\nno-such-key=1\n");
    assertThat(launched().run("--help").code()).isZero();
    assertThat(written).doesNotExist();
    try (Stream<Path> cached = Files.list(folder.resolve("cache/attest"))) {
      assertThat(cached).singleElement().satisfies(a -> assertThat(Files.size(a)).isPositive());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", ""})
  void names_outside_ascii_work_without_a_locale(String locale) throws Exception {
    Path file = Files.copy(Launched.SAMPLE, folder.resolve("plain.txt"));
    Path named = folder.resolve("named.sh");
    Files.write(named, Hostile.utf8("cp " + file + " " + folder + "/r\u00E9cif.txt\n"));
    assertThat(new ProcessBuilder("sh", named.toString()).start().waitFor()).isZero();
    Files.delete(file);
    Launched launched = launched().with("XDG_CACHE_HOME", "/dev/null");
    launched.with("LC_ALL", locale).with("LC_CTYPE", "").with("LANG", "");
    Path list = Files.write(folder.resolve("list"), Hostile.utf8(folder + "/r\u00E9cif.txt\n"));
    Forked.Left left = launched.run("--files-from", list.toString());
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.out().getBytes(StandardCharsets.UTF_8)).contains(Hostile.utf8("r\u00E9cif"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1000"})
  void the_quick_compiler_reads_up_to_a_megabyte_of_operands(String more) throws Exception {
    Launched launched = new Launched(folder).withJava("echo \"$@\"").with("XDG_CACHE_HOME", "-");
    String name = "a \"$1\"\n`b`'s.txt";
    Files.writeString(folder.resolve(name), "x".repeat(999_000));
    Files.writeString(folder.resolve("-q.txt"), "x".repeat(Integer.parseInt(more)));
    Files.writeString(folder.resolve("3.txt"), "x");
    Forked.Left left = launched.run("--only", "claims", name, "-q.txt", "3.txt", "none");
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.err()).isEmpty();
    String compiler = more.equals("0") ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation";
    assertThat(left.out()).contains(" " + compiler + " ", " " + name + " -q.txt 3.txt none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-o", "--output"})
  void what_an_earlier_run_left_in_the_output_is_no_operand(String option) throws Exception {
    Launched launched = new Launched(folder).withJava("echo \"$@\"").with("XDG_CACHE_HOME", "-");
    Files.writeString(folder.resolve("done.jsonl"), "x".repeat(1_000_001));
    Files.writeString(folder.resolve("3.txt"), "x");
    Forked.Left left = launched.run("3.txt", option, "done.jsonl");
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.out()).contains(" -XX:TieredStopAtLevel=1 ");
  }

  @Test
  void a_server_lives_long_enough_for_the_slow_compiler() throws Exception {
    Launched launched = new Launched(folder).withJava("echo \"$@\"").with("XDG_CACHE_HOME", "-");
    Forked.Left left = launched.run("serve", "--port", "0");
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.out()).contains(" -XX:+TieredCompilation ", " serve --port 0");
  }

  @Test
  void a_copy_away_from_its_classes_says_where_it_belongs() throws Exception {
    Path copy = folder.resolve("some/bin/attest");
    Files.createDirectories(copy.getParent());
    Files.copy(Project.root().resolve("dist/src/bin/attest"), copy);
    Forked.Left left = new Launched(folder).script("sh", copy.toString()).run("--version");
    assertThat(left.code()).isEqualTo(1);
    assertThat(left.err())
        .startsWith("attest: no " + folder + "/some/lib: ")
        .contains("link to it");
  }
}
