package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Forked;
import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.attestnlp.cli.Project;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models, configuration and gold that are not what they should be. */
final class HostileConfigurationTest {

  private static final String MODEL = "org/attestnlp/names/names.model";
  private static final Path GOLD = Project.root().resolve("testdata/gold/reef-study.json");

  @TempDir private Path folder;

  private String article() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), "Mayor Ada Quill said 40 homes were lost.")
        .toString();
  }

  /** The error message of an article read with another class path. */
  private String refused(String classPath) throws Exception {
    Forked.Left left =
        new Forked(folder)
            .classPath(classPath)
            .run("--engine", "opennlp", "--format", "jsonl", article());
    assertThat(left.code()).isEqualTo(3);
    assertThat(left.out() + left.err()).doesNotContain("\tat ");
    assertThat(Hostile.record(left.out().strip()).at("/error/code").asText()).isEqualTo("INTERNAL");
    return left.err();
  }

  private String withModel(byte[] model) throws Exception {
    Path file = folder.resolve("patched").resolve(MODEL);
    Files.createDirectories(file.getParent());
    Files.write(file, model);
    return refused(
        folder.resolve("patched") + File.pathSeparator + System.getProperty("java.class.path"));
  }

  private static byte[] model() throws IOException {
    try (InputStream in = HostileConfigurationTest.class.getResourceAsStream("/" + MODEL)) {
      return in.readAllBytes();
    }
  }

  /** The message of a run with a configuration file; the same in two runs. */
  private String configured(Path file) throws IOException {
    CommandRun first = configuredRun(file);
    assertThat(configuredRun(file)).isEqualTo(first);
    String message = first.err();
    assertThat(first.code())
        .as(message)
        .isEqualTo(message.isEmpty() ? ExitCode.OK : ExitCode.USAGE);
    assertThat(message).doesNotContain("\tat ", "Exception");
    if (message.isEmpty()) {
      assertThat(Hostile.record(first.out().strip()).get("claims")).hasSize(1);
    } else {
      assertThat(first.out()).isEmpty();
    }
    return message;
  }

  private CommandRun configuredRun(Path file) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = CommandRun.code(console, file, "--format", "jsonl", article());
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String configured(String lines) throws IOException {
    return configured(Files.writeString(folder.resolve("config.properties"), lines));
  }

  /** The message of a check of gold in which one thing was changed. */
  private String gold(String from, String to) throws IOException {
    String json = Files.readString(GOLD);
    assertThat(json).containsPattern(from);
    Path suite = Files.createDirectories(folder.resolve("suite/gold"));
    Files.writeString(suite.resolve("reef-study.json"), json.replaceFirst(from, to));
    CommandRun run = CommandRun.of("gold", "check", folder.resolve("suite").toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("reef-study.json");
    assertThat(run.err() + run.out()).doesNotContain("\tat ", "Exception");
    assertThat(CommandRun.of("gold", "check", folder.resolve("suite").toString())).isEqualTo(run);
    return run.err();
  }

  @Test
  @Kind("J1 model missing")
  void a_class_path_without_a_model() throws Exception {
    String without =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("opennlp-postag-models"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(refused(without))
        .contains("model en-pos-maxent.bin cannot be loaded", "add opennlp-postag-models");
  }

  @Test
  @Kind("J2 model truncated")
  void a_model_that_was_cut() throws Exception {
    byte[] whole = model();
    assertThat(withModel(Arrays.copyOf(whole, whole.length / 2)))
        .contains("names.model of attest-names cannot be read");
  }

  @Test
  @Kind("J3 model of another version")
  void a_model_of_another_version() throws Exception {
    byte[] other = model();
    other[7] = 9;
    assertThat(withModel(other)).contains("name model of version 9, expected 2");
  }

  @Test
  @Kind("J4 folder for a file")
  void a_folder_where_the_configuration_should_be() throws IOException {
    assertThat(configured(folder)).contains(folder + ": cannot be read");
    assertThat(configured(folder.resolve("none.properties"))).isEmpty();
  }

  @Test
  @Kind("J5 unknown key")
  void a_key_that_is_no_option() throws IOException {
    assertThat(configured("thread=2\n"))
        .contains("unknown key 'thread'; known are ", "threads, ", "timeout");
  }

  @Test
  @Kind("J6 wrong type")
  void a_value_of_another_type() throws IOException {
    assertThat(configured("threads=two\n")).contains("'two'", "--threads");
    assertThat(configured("threads=2\nonly=claims\n")).isEmpty();
  }

  @Test
  @Kind("J7 gold offset outside")
  void gold_that_points_behind_its_text() throws IOException {
    assertThat(gold("\"end\": \\d+", "\"end\": 999999")).contains("999999");
  }

  @Test
  @Kind("J8 gold text mismatch")
  void gold_of_another_text() throws IOException {
    assertThat(gold("\"text\": \"[^\"]{3,40}\"", "\"text\": \"another\"")).contains("another");
  }

  @Test
  @Kind("J9 unknown gold label")
  void gold_with_a_label_that_nobody_knows() throws IOException {
    assertThat(gold("\"type\": \"[A-Z]+\"", "\"type\": \"ALIEN\"")).contains("ALIEN");
  }

  @Test
  @Kind("J10 external entity in XML")
  void no_code_of_ours_reads_xml() throws IOException {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.attestnlp");
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(
            "org.attestnlp.uima..") // XMI is XML; a DOCTYPE is refused, see XmiTest
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c.dom..")
        .check(ours);
    Path page = folder.resolve("x.html");
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    Files.writeString(page, doctype);
    CommandRun run = CommandRun.of("gold", "import", "-o", folder + "/out", page.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out() + run.err()).doesNotContain("root:");
  }
}
