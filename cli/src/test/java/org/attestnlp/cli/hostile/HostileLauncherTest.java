package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.attestnlp.cli.Launched;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What surrounds the launcher of the distributions: its cache, its Java, limits of the system. */
final class HostileLauncherTest {

  private static final int MANY = 2_000;
  private static final int AT_ONCE = 5;

  /** Makes an archive where it is asked for one, and else prints its options. */
  private static final String FAKE =
      """
      for option in "$@"; do
        case $option in
          -version) echo 'openjdk version "17.0.1"' >&2; exit ;;
          -XX:ArchiveClassesAtExit=*)
            echo made >> "${0%/bin/java}/made"
            sleep 1
            echo classes > "${option#*=}"
            exit ;;
        esac
      done
      echo "$@"
      """;

  @TempDir private Path folder;

  private Path archive() throws IOException {
    try (Stream<Path> cached = Files.list(folder.resolve("cache/attest"))) {
      List<Path> all = cached.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  private static void oneLine(Forked.Left left, int code, String... words) {
    assertThat(left.err().lines()).as(left.err()).hasSize(1);
    assertThat(left.err()).startsWith("attest: ").contains(words);
    assertThat(left.code()).isEqualTo(code);
    assertThat(left.out()).isEmpty();
  }

  private static void damage(Path archive, boolean cut) throws IOException {
    assertThat(archive.toFile().setWritable(true)).isTrue();
    try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      if (cut) {
        file.truncate(file.size() / 2);
      } else {
        file.write(ByteBuffer.allocate((int) file.size() / 2), file.size() / 16);
      }
    }
  }

  @Test
  @Kind("L1 damaged class archive")
  void an_archive_that_was_cut_or_zeroed_is_made_anew() throws Exception {
    Launched launched = new Launched(folder).withClasses();
    Forked.Left first = launched.run("--version");
    Path made = archive();
    byte[] whole = Files.readAllBytes(made);
    for (boolean cut : new boolean[] {true, false}) {
      damage(archive(), cut);
      assertThat(launched.run("--version")).isEqualTo(first);
      Path anew = archive();
      assertThat(Files.size(anew)).isGreaterThan(whole.length * 3L / 4);
      assertThat(launched.run("--version")).isEqualTo(first);
      assertThat(archive()).isEqualTo(anew);
    }
  }

  @Test
  @Kind("L2 no HOME, a planted class archive")
  void no_classes_are_taken_from_a_folder_of_all() throws Exception {
    Launched launched = new Launched(folder).withJava(FAKE).with("XDG_CACHE_HOME", null);
    Path shared = Files.createDirectories(folder.resolve("tmp/.cache/attest"));
    for (String home : new String[] {null, "", "relative"}) {
      Forked.Left left = launched.with("HOME", home).with("TMPDIR", "" + shared).run("--version");
      assertThat(left.code()).as(left.err()).isZero();
      assertThat(left.out()).contains("--version").doesNotContain("SharedArchiveFile");
      assertThat(folder.resolve("java/made")).doesNotExist();
    }
    launched.with("HOME", folder.resolve("tmp").toString());
    assertThat(launched.run("--version").out()).contains("-XX:SharedArchiveFile=" + shared);
    assumeThat(Files.getOwner(folder).getName()).as("may give files away").isEqualTo("root");
    Process given = new ProcessBuilder("chown", "-R", "65534", shared.toString()).start();
    assertThat(given.waitFor()).isZero();
    assertThat(launched.run("--version").out()).doesNotContain("SharedArchiveFile");
    assertThat(Files.readAllLines(folder.resolve("java/made"))).hasSize(1);
  }

  @Test
  @Kind("L3 thousands of operands")
  void all_operands_are_measured_by_one_process() throws Exception {
    String count = "n=0; for one; do case $one in *.txt) n=$((n + 1)) ;; esac; done; echo $n";
    Launched launched = new Launched(folder).withJava(count).with("XDG_CACHE_HOME", "-");
    Path calls = folder.resolve("calls");
    Launched.executable(folder.resolve("bin/wc"), "echo >> " + calls + "\nexec /usr/bin/wc \"$@\"");
    launched.with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    List<String> operands = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      operands.add(Files.writeString(folder.resolve("a" + i + ".txt"), "It rained.").toString());
    }
    for (int some : new int[] {10, 999, MANY}) {
      Files.deleteIfExists(calls);
      Forked.Left left = launched.run(operands.subList(0, some).toArray(String[]::new));
      assertThat(left.out().strip()).as(left.err()).isEqualTo(String.valueOf(some));
      assertThat(Files.exists(calls) ? Files.readAllLines(calls) : List.of()).hasSizeLessThan(2);
    }
  }

  @Test
  @Kind("L4 colon in the path")
  void a_folder_that_java_would_take_apart() throws Exception {
    Path script = folder.resolve("a:b/bin/attest");
    Files.createDirectories(script.getParent());
    Files.copy(Project.root().resolve("dist/src/bin/attest"), script);
    Launched launched = new Launched(folder).script("sh", script.toString());
    oneLine(launched.run("--version"), 1, "colon", folder + "/a:b");
  }

  @Test
  @Kind("L5 heap that is none")
  void a_heap_that_java_cannot_have() throws Exception {
    Launched launched = new Launched(folder).withClasses();
    for (String heap : List.of("much", "2 g", "1k", "99999g", "2g -Xshare:off", "-1g", "2gb")) {
      oneLine(launched.with("ATTEST_HEAP", heap).run("--version"), 2, heap, "such as 256m or 2g");
    }
    for (String heap : List.of("", "100M", "131072k", "134217728")) {
      assertThat(launched.with("ATTEST_HEAP", heap).run("--version").code()).isZero();
    }
  }

  @Test
  @Kind("L6 too little address space")
  void a_limit_of_address_space_below_the_heap() throws Exception {
    Launched launched = new Launched(folder).withClasses().line("ulimit -v 2000000; exec \"$@\"");
    oneLine(launched.run(Launched.SAMPLE.toString()), 1, "1953 MB of address space", "ATTEST_HEAP");
    launched.with("ATTEST_HEAP", "128m");
    Forked.Left left = launched.run(Launched.SAMPLE.toString());
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.err()).isEmpty();
    assertThat(Hostile.record(left.out()).get("claims")).isNotEmpty();
  }

  @Test
  @Kind("L7 old Java")
  void a_java_that_is_too_old() throws Exception {
    String says = "echo 'Picked up JAVA_TOOL_OPTIONS: -Da' >&2; echo 'java version \"%s\"' >&2";
    for (String version : List.of("1.8.0_392", "11.0.2", "16", "9-ea")) {
      Launched launched = new Launched(folder).withJava(says.formatted(version));
      oneLine(launched.run("--version"), 1, "is Java " + version, "needs Java 17 or newer");
      launched.withJava("echo \"$@\"");
      Path release = folder.resolve("java/release");
      Files.writeString(release, "IMPLEMENTOR=\"N\"\nJAVA_VERSION=\"" + version + "\"\nOS=\"L\"\n");
      oneLine(launched.run("--version"), 1, "is Java " + version, "needs Java 17 or newer");
      Files.delete(release);
    }
    for (String version : List.of("17", "21.0.1", "25-ea", "of no number")) {
      Launched launched = new Launched(folder).withJava(says.formatted(version));
      assertThat(launched.run("--version").code()).isZero();
    }
  }

  @Test
  @Kind("L8 few descriptors")
  void a_limit_of_open_files() throws Exception {
    Launched launched = new Launched(folder).withClasses();
    launched.line("ulimit -n 32; exec \"$@\"");
    oneLine(launched.run("--version"), 1, "only 32 files", "ulimit -n", "96");
    launched.line("ulimit -S -n 20; ulimit -H -n 96; exec \"$@\"");
    Forked.Left left = launched.run("--threads", "4", Launched.SAMPLE.getParent().toString());
    assertThat(left.code()).as(left.err()).isZero();
  }

  @Test
  @Kind("L9 closed standard streams")
  void streams_that_are_closed() throws Exception {
    Launched launched = new Launched(folder).withClasses();
    Forked.Left input = launched.line("exec \"$@\" <&-").run("-");
    assertThat(input.code()).isEqualTo(3);
    assertThat(input.err()).isEqualTo("attest: standard input: cannot be read: it is closed\n");
    assertThat(Hostile.record(input.out()).at("/error/code").asText())
        .isEqualTo("INPUT_UNREADABLE");
    assertThat(launched.run(Launched.SAMPLE.toString()).code()).isZero();
    Forked.Left output = launched.line("exec \"$@\" >&-").run(Launched.SAMPLE.toString());
    oneLine(output, 1, "cannot write the output: it is closed");
    Forked.Left errors = launched.line("exec \"$@\" 2>&-").run("-q", "none.txt");
    assertThat(errors.code()).isEqualTo(3);
    assertThat(launched.line("exec \"$@\" <&- >&- 2>&-").run("-").code()).isEqualTo(1);
  }

  @Test
  @Kind("L10 many first starts at once")
  void classes_are_made_ready_by_one_start() throws Exception {
    Launched launched = new Launched(folder).withJava(FAKE);
    List<Launched.Started> all = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      all.add(launched.start("--version"));
    }
    int without = 0;
    for (Launched.Started started : all) {
      Forked.Left left = started.end();
      assertThat(left.code()).as(left.err()).isZero();
      without += left.out().contains("SharedArchiveFile") ? 0 : 1;
    }
    assertThat(without).as("do not wait").isPositive();
    assertThat(Files.readAllLines(folder.resolve("java/made"))).hasSize(1);
    assertThat(launched.run("--version").out()).contains("-XX:SharedArchiveFile=" + archive());
  }

  @Test
  @Kind("L15 another Java")
  void each_java_has_classes_of_its_own() throws Exception {
    Launched launched = new Launched(folder).withJava(FAKE);
    Path release = folder.resolve("java/release");
    for (String version : List.of("17.0.1", "21", "17.0.1", "21")) {
      Files.writeString(release, "JAVA_VERSION=\"" + version + "\"\n");
      assertThat(launched.run("--version").out()).contains(".jsa-" + version + "-");
    }
    assertThat(Files.readAllLines(folder.resolve("java/made"))).hasSize(2);
  }

  @Test
  @Kind("L16 first start told to end")
  void a_first_start_that_is_ended_leaves_nothing_behind() throws Exception {
    Launched launched = new Launched(folder).withJava(FAKE);
    Launched.Started started = launched.start("--version");
    while (!Files.exists(folder.resolve("java/made"))) {
      assertThat(started.process().isAlive()).isTrue();
      Thread.sleep(20);
    }
    started.process().destroy();
    assertThat(started.end().code()).isEqualTo(143);
    assertThat(folder.resolve("cache/attest")).isEmptyDirectory();
    assertThat(launched.run("--version").out()).contains("-XX:SharedArchiveFile=" + archive());
  }
}
