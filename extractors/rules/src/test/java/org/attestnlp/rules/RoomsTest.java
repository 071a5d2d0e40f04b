package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attestnlp.testing.stored.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders and files that one can find one's way in, and rules that are known by their types. */
final class RoomsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/attestnlp/rules");

  private static final int MOST_FILES = 25;
  private static final int MOST_LINES = 300;

  /** A rule or the dictionary form of a cue, asked for what it is called in the output. */
  private static final Pattern STEERING =
      Pattern.compile(
          "\\b(rule|label|cueLemma|cue\\(\\)\\.lemma)(\\(\\))?\\s*\\.\\s*"
              + "(equals|startsWith|endsWith|contains|matches|equalsIgnoreCase)\\("
              + "|(contains|equals|containsKey)\\(\\s*\\w*\\.?(rule|label)\\(\\)\\s*\\)"
              + "|switch \\(\\w*\\.?(rule|cueLemma|label)\\(\\)\\.label"
              + "|String (rule|otherRule)\\b");

  @Test
  void no_folder_holds_more_than_25_files() {
    Map<Path, Integer> folders = new TreeMap<>();
    sources().forEach(file -> folders.merge(file.getParent(), 1, Integer::sum));
    assertThat(folders).hasSizeGreaterThan(30);
    assertThat(folders).allSatisfy((folder, n) -> assertThat(n).isLessThanOrEqualTo(MOST_FILES));
  }

  @Test
  void no_folder_of_the_project_does_but_the_model_not_even_of_tests() throws IOException {
    Map<Path, Integer> folders = new TreeMap<>();
    Path root = Checkout.root().toRealPath();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .map(root::relativize)
          .filter(
              file -> file.toString().replace('\\', '/').matches("(?!.*target/).*src/.*[.]java"))
          .forEach(file -> folders.merge(file.getParent(), 1, Integer::sum));
    }
    folders.keySet().removeIf(folder -> folder.endsWith("main/java/org/attestnlp/model"));
    assertThat(folders).hasSizeGreaterThan(100);
    assertThat(folders).allSatisfy((folder, n) -> assertThat(n).isLessThanOrEqualTo(MOST_FILES));
  }

  @Test
  void no_file_has_more_than_300_lines() {
    assertThat(sources()).allSatisfy(file -> assertThat(lines(file)).isLessThan(MOST_LINES + 1));
  }

  @Test
  void the_module_shows_its_entrance_alone_and_lets_the_core_read_every_word_list()
      throws IOException {
    String module = Files.readString(Path.of("src/main/module/module-info.java"));
    assertThat(module.lines().filter(line -> line.strip().startsWith("exports")))
        .containsExactly("  exports org.attestnlp.rules;");
    Path resources = Path.of("src/main/resources");
    try (Stream<Path> files = Files.walk(resources)) {
      List<String> rooms =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .map(file -> resources.relativize(file.getParent()).toString().replace('/', '.'))
              .distinct()
              .toList();
      assertThat(rooms).hasSizeGreaterThan(3);
      assertThat(rooms).allSatisfy(room -> assertThat(module).contains("opens " + room + " to"));
    }
  }

  @Test
  void every_folder_says_what_comes_in_what_goes_out_and_where_to_begin() {
    List<Path> rooms =
        sources().stream().map(Path::getParent).filter(f -> !f.equals(SOURCES)).distinct().toList();
    assertThat(rooms)
        .allSatisfy(room -> assertThat(room.resolve("package-info.java")).isRegularFile());
  }

  @Test
  void no_rule_is_asked_for_its_name_in_the_output() {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      Matcher matcher = STEERING.matcher(read(file));
      while (matcher.find()) {
        found.add(file.getFileName() + ": " + matcher.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft.rule().equals(\"subject\")",
        "draft.rule().startsWith(\"counted\")",
        "rule.equals(\"thing\")",
        "report.cue().lemma().equals(LEMMA)",
        "LABELS.contains(draft.rule())",
        "private Draft draft(int s, Report report, String rule) {"
      })
  void that_would_be_seen(String code) {
    assertThat(STEERING.matcher(code).find()).isTrue();
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    return read(file).lines().count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
