package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final Pattern IN_AND_OUT = Pattern.compile("\\b[Ii]n[:,] .*[;,.] [Oo]ut[:,] ");

  private static final Pattern FIRST =
      Pattern.compile("Open \\{@(?:link|code) ([\\w.-]+)\\} first");

  /** A class or a room that a package speaks of. */
  private static final Pattern NAMED = Pattern.compile("\\{@code (\\w+)\\}");

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
    List<Path> rooms = sources().stream().map(Path::getParent).distinct().toList();
    assertThat(rooms).hasSizeGreaterThan(30);
    for (Path room : rooms) {
      String told = told(room);
      assertThat(told).as(room + ": what comes in and goes out").containsPattern(IN_AND_OUT);
      Matcher first = FIRST.matcher(told);
      assertThat(first.find()).as(room + ": which file to open first").isTrue();
      String file = first.group(1).replace("org.attestnlp.rules.", "");
      assertThat(exists(room, file)).as(room + " opens " + file).isTrue();
    }
  }

  @Test
  void what_a_folder_says_of_its_files_and_rooms_is_there() {
    List<Path> rooms = sources().stream().map(Path::getParent).distinct().toList();
    Set<String> known = new HashSet<>();
    sources().forEach(file -> known.add(file.getFileName().toString()));
    model().forEach(file -> known.add(file.getFileName().toString()));
    for (Path room : rooms) {
      Matcher named = NAMED.matcher(told(room));
      while (named.find()) {
        String name = named.group(1);
        boolean type = Character.isUpperCase(name.charAt(0));
        boolean there =
            type
                ? known.contains(name + ".java")
                : Files.isDirectory(room.resolve(name)) || Files.isDirectory(SOURCES.resolve(name));
        assertThat(there).as(room + " speaks of " + name).isTrue();
      }
    }
  }

  /** A class of the folder, or of the rules by its full name; or a word list beside the folder. */
  private static boolean exists(Path room, String file) {
    Path lists =
        Path.of("src/main/resources/org/attestnlp/rules").resolve(SOURCES.relativize(room));
    return Files.isRegularFile(SOURCES.resolve(file.replace('.', '/') + ".java"))
        || Files.isRegularFile(room.resolve(file + ".java"))
        || Files.isRegularFile(lists.resolve(file));
  }

  /** What the package says of itself, on one line. */
  private static String told(Path room) {
    Path info = room.resolve("package-info.java");
    assertThat(info).isRegularFile();
    return read(info).replaceAll("\\s*\n \\*", "").replaceAll("\\s+", " ");
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
    return javaFiles(SOURCES);
  }

  private static List<Path> model() {
    return javaFiles(Checkout.root().resolve("core/src/main/java/org/attestnlp"));
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
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
