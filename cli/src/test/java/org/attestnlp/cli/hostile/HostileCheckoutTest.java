package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Kind;
import org.attestnlp.cli.Launched;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of a checkout, with a Maven and a Java that only tell what they are asked for. */
final class HostileCheckoutTest {

  private static final int AT_ONCE = 4;

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void a_checkout() throws IOException {
    root = folder.resolve("check out");
    for (String source :
        List.of(
            "core/",
            "extractors/rules/",
            "integrations/html/",
            "integrations/server/",
            "cli/",
            "dist/full/",
            "")) {
      Files.createDirectories(root.resolve(source + "src/main"));
      Files.writeString(root.resolve(source + "pom.xml"), "");
    }
    Files.writeString(root.resolve("extractors/pom.xml"), "");
    copy(root);
    Launched.executable(
        folder.resolve("bin/mvn"),
        """
        echo build >> "$LOG"
        sleep 1
        mkdir -p cli/target/maven-archiver
        echo "version=1.0" > cli/target/maven-archiver/pom.properties
        : > cli/target/attest-cli-1.0.jar
        : > core.jar
        printf '%s' "$PWD/core.jar" > cli/target/classpath
        """);
  }

  private static void copy(Path to) throws IOException {
    for (String script : List.of("cli/attest", "dist/src/bin/attest")) {
      Files.createDirectories(to.resolve(script).getParent());
      Files.copy(Project.root().resolve(script), to.resolve(script));
    }
  }

  private Launched launched(Path checkout) throws IOException {
    return new Launched(folder)
        .withJava("echo \"$@\"")
        .script("bash", checkout.resolve("cli/attest").toString())
        .with("ATTEST_CLASSPATH", null)
        .with("LOG", folder.resolve("log").toString())
        .with("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(folder.resolve("log"));
  }

  @Test
  @Kind("L11 many first starts of a checkout")
  void one_start_builds_and_the_others_wait_for_it() throws Exception {
    List<Launched.Started> all = new ArrayList<>();
    Launched launched = launched(root);
    for (int i = 0; i < AT_ONCE; i++) {
      all.add(launched.start("--help"));
    }
    for (Launched.Started started : all) {
      Forked.Left left = started.end();
      assertThat(left.code()).as(left.err()).isZero();
      assertThat(left.err())
          .matches(
              "(attest: (building the light engine, once; .*|waiting for the build of another start)\n)?");
      assertThat(left.out()).contains("attest-cli-1.0.jar:" + root + "/core.jar", "--help");
    }
    assertThat(builds()).hasSize(1);
  }

  @Test
  @Kind("L12 jars of two builds")
  void only_the_jar_of_the_last_build_is_on_the_class_path() throws Exception {
    assertThat(launched(root).run("--help").code()).isZero();
    Files.writeString(root.resolve("cli/target/attest-cli-0.9.jar"), "");
    Files.writeString(root.resolve("cli/target/attest-cli-1.0-sources.jar"), "");
    Forked.Left left = launched(root).run("--help");
    assertThat(left.out())
        .contains("-cp " + root + "/cli/target/attest-cli-1.0.jar:" + root + "/core.jar ");
    assertThat(left.err()).isEmpty();
    assertThat(builds()).hasSize(1);
  }

  @Test
  @Kind("L13 jar that is gone")
  void a_jar_that_is_gone_is_built_anew() throws Exception {
    assertThat(launched(root).run("--help").code()).isZero();
    Files.delete(root.resolve("core.jar"));
    Forked.Left left = launched(root).run("--help");
    assertThat(left.code()).as(left.err()).isZero();
    assertThat(left.err()).matches("attest: building the light engine, once; about a minute.*\n");
    assertThat(builds()).hasSize(2);
  }

  @Test
  @Kind("L14 colon in the path of a checkout")
  void a_checkout_that_java_would_take_apart() throws Exception {
    Path odd = folder.resolve("a:b");
    copy(odd);
    Forked.Left left = launched(odd).run("--help");
    assertThat(left.code()).isEqualTo(1);
    assertThat(left.err().lines()).singleElement().asString().contains("colon", odd.toString());
    assertThat(folder.resolve("log")).doesNotExist();
  }

  /** No Maven and no Java are started for it, so that it takes no time. */
  @Test
  void version_and_engines_are_told_on_a_clone_that_was_never_built() throws Exception {
    for (String source :
        List.of(
            "core/src/main/java/org/attestnlp/Version.java",
            "extractors/opennlp/src/main/java/org/attestnlp/opennlp/OpenNlpProvider.java",
            "extractors/corenlp/src/main/java/org/attestnlp/corenlp/CoreNlpProvider.java")) {
      Files.createDirectories(root.resolve(source).getParent());
      Files.copy(Project.root().resolve(source), root.resolve(source));
    }
    Launched clone = launched(root).withJava("echo java >> \"$LOG\"");
    for (String asked : List.of("--version", "engines")) {
      Forked.Left left = clone.run(asked);
      assertThat(left.code()).as(left.err()).isZero();
      assertThat(left.err()).isEmpty();
      assertThat(left.out()).isEqualTo(CommandRun.of(asked).out());
    }
    assertThat(folder.resolve("log")).doesNotExist();
    assertThat(root.resolve("cli/target")).doesNotExist();
  }
}
