package org.attestnlp.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attestnlp.cli.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the modules show, and that the core knows no engine. */
final class ModuleTest {

  private static final Pattern EXPORT = Pattern.compile("exports\\s+([\\w.]+)\\s*;");

  private static String module(String folder) throws IOException {
    return Files.readString(
        Project.root().resolve(folder).resolve("src/main/module/module-info.java"));
  }

  private static List<String> exports(String folder) throws IOException {
    return EXPORT.matcher(module(folder)).results().map(found -> found.group(1)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "names", "syntax", "opennlp"})
  void a_module_of_steps_shows_its_door_alone(String name) throws IOException {
    assertThat(exports("extractors/" + name)).containsExactly("org.attestnlp." + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "names", "syntax", "opennlp"})
  void a_service_is_found_on_both_paths(String name) throws IOException {
    String service = "org.attestnlp.spi.AnnotatorProvider";
    Path listed =
        Project.root()
            .resolve("extractors/" + name + "/src/main/resources/META-INF/services/" + service);
    assertThat(module("extractors/" + name).replaceAll("\\s+", " "))
        .contains("provides " + service + " with " + Files.readString(listed).strip() + ";");
  }

  @Test
  void what_the_core_shows_is_there() throws IOException {
    assertThat(exports("core")).contains("org.attestnlp", "org.attestnlp.model").hasSize(18);
    for (String shown : exports("core")) {
      Path folder = Project.root().resolve("core/src/main/java/" + shown.replace('.', '/'));
      assertThat(folder.resolve("package-info.java")).exists();
    }
  }

  @Test
  void the_core_knows_no_engine() throws IOException {
    try (Stream<Path> files = Files.walk(Project.root().resolve("core/src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
        assertThat(code).as(file.toString()).doesNotContainIgnoringCase("corenlp", "opennlp");
      }
    }
  }

  @Test
  void no_folder_of_the_core_and_the_command_is_crowded() throws IOException {
    for (String root : List.of("core/src/main/java", "cli/src/main/java")) {
      try (Stream<Path> folders = Files.walk(Project.root().resolve(root))) {
        for (Path folder : folders.filter(Files::isDirectory).toList()) {
          try (Stream<Path> files = Files.list(folder)) {
            long most = folder.endsWith("model") ? 60 : 25;
            assertThat(files.filter(Files::isRegularFile).count())
                .as(folder.toString())
                .isLessThanOrEqualTo(most);
          }
        }
      }
    }
  }
}
