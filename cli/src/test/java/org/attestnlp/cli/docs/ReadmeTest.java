package org.attestnlp.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does. */
final class ReadmeTest {

  private static final int SHOWN = 60;

  @TempDir private Path folder;

  @Test
  void the_three_lines_of_java_compile_and_print_the_annotated_article() throws Exception {
    String lines = block("java");
    assertThat(lines.lines()).hasSize(3);
    Path source = folder.resolve("Example.java");
    Files.writeString(
        source,
        "import org.attestnlp.*;\nimport org.attestnlp.json.*;\nimport org.attestnlp.model.*;\n"
            + "public class Example {\n  public static void run(String text) {\n"
            + lines
            + "  }\n}\n");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int failed =
        compiler.run(
            null,
            null,
            null,
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString());
    assertThat(failed).isZero();
    AnnotatedArticle article = ArticleJson.read(printed(Files.readString(seed())));
    assertThat(article.id()).isEqualTo("k-2024-10-24");
    assertThat(article.quotes()).hasSizeGreaterThan(10);
  }

  @Test
  void the_worked_result_is_what_the_command_gives() throws IOException {
    String text = readme().replaceFirst("(?s).*?printf '(.*?)'.*", "$1");
    Path one = Files.writeString(folder.resolve("one.txt"), text);
    String explained = readme().replaceFirst("(?s).*?<!-- explain -->\n```\n(.*?)```.*", "$1");
    assertThat(CommandRun.of("explain", one.toString()).out()).isEqualTo(explained);
    JsonNode claim = CommandRun.of(one.toString()).json().at("/claims/0");
    JsonNode shown = new ObjectMapper().readTree(block("json"));
    assertThat(shown.size()).isGreaterThan(10);
    shown
        .properties()
        .forEach(
            field ->
                assertThat(claim.get(field.getKey()))
                    .as(field.getKey())
                    .isEqualTo(field.getValue()));
  }

  @Test
  void the_picture_shows_what_the_seed_article_gives() throws IOException {
    AnnotatedArticle article =
        ArticleJson.read(CommandRun.of("--format", "jsonl", seed().toString()).out());
    List<String> picture = block("text").lines().filter(line -> !line.isBlank()).toList();
    assertThat(lines(article)).containsAll(picture);
    assertThat(picture.stream().filter(line -> line.startsWith("PERSON"))).hasSize(5);
    assertThat(picture.stream().filter(line -> line.startsWith("CLAIM"))).hasSize(2);
  }

  @Test
  void every_option_of_the_command_is_on_its_page() throws IOException {
    String page = Files.readString(Project.root().resolve("docs/COMMAND.md"));
    String help = CommandRun.of("annotate", "--help").out();
    List<String> options =
        Pattern.compile("--[a-z-]+")
            .matcher(help)
            .results()
            .map(m -> m.group())
            .distinct()
            .toList();
    assertThat(options).hasSizeGreaterThan(20);
    assertThat(page).contains(options);
    List<String> rows = page.lines().filter(line -> line.startsWith("| `-")).toList();
    assertThat(rows).hasSizeGreaterThan(15);
    for (String row : rows) {
      List<String> named =
          Pattern.compile("--[a-z-]+")
              .matcher(row.split("\\|", -1)[1])
              .results()
              .map(m -> m.group())
              .toList();
      assertThat(options).as(row).containsAll(named);
    }
  }

  @Test
  void the_first_command_is_the_main_job_and_the_second_the_tests() throws IOException {
    assertThat(block("sh").lines().map(line -> line.replaceAll(" *#.*", "")))
        .containsExactly("cli/attest seeds/south-korea-arms-ukraine.txt", "mvn -B -fae verify");
    assertThat(Files.readString(Project.root().resolve(".ci/run")))
        .endsWith("\nmvn -B -fae verify\n.ci/release\n");
    assertThat(readme()).contains("`.ci/release`", "`.ci/run` does both");
  }

  @Test
  void every_page_that_it_names_is_there() throws IOException {
    List<String> named =
        Pattern.compile("\\]\\(([^)#:]+)[)#]")
            .matcher(readme())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(named).allSatisfy(page -> assertThat(Project.root().resolve(page)).exists());
  }

  @Test
  void every_class_that_a_program_of_0_1_misses_is_named_with_what_to_do() throws IOException {
    String moving = Files.readString(Project.root().resolve("docs/MOVING.md"));
    List<String> classes =
        Files.readAllLines(Project.root().resolve("release/breaks-0.2.txt")).stream()
            .filter(line -> !line.startsWith(" "))
            .map(line -> line.replaceAll(".*\\.|\\$.*", ""))
            .distinct()
            .toList();
    assertThat(classes).contains("GoldSuite", "Layer", "Claim");
    assertThat(classes)
        .allSatisfy(name -> assertThat(moving).containsPattern("\\b" + name + "\\b"));
  }

  private static List<String> lines(AnnotatedArticle article) {
    List<String> lines = new ArrayList<>();
    article.entities().stream()
        .filter(entity -> entity.type() == EntityType.PERSON)
        .map(ReadmeTest::line)
        .forEach(lines::add);
    article.quotes().stream().map(ReadmeTest::line).forEach(lines::add);
    article.claims().stream().map(ReadmeTest::line).forEach(lines::add);
    article.numbers().stream()
        .map(number -> "NUMBER    " + number.span().text() + ": " + number.role())
        .forEach(lines::add);
    return lines;
  }

  private static String line(Entity person) {
    String titles =
        person.titles().isEmpty() ? "" : " (" + String.join(", ", person.titles()) + ")";
    int count = person.mentions().size();
    return "PERSON    "
        + person.name()
        + titles
        + ", "
        + count
        + (count == 1 ? " mention" : " mentions");
  }

  private static String line(Quote quote) {
    String text = quote.span().text();
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    String verb = quote.polarity() == Polarity.DENIED ? " deny: " : ": ";
    return String.format("%-10s", quote.kind()) + names(quote.speakers()) + verb + shown;
  }

  private static String line(Claim claim) {
    return "CLAIM     "
        + claim.span().text()
        + " "
        + claim.counted().span().text()
        + ", "
        + claim.event().lemma()
        + ", "
        + claim.place().span().text()
        + ": "
        + claim.factuality()
        + " by "
        + names(claim.claimants())
        + ", disputed by "
        + names(claim.disputedBy());
  }

  private static String names(List<Source> sources) {
    return sources.stream().map(Source::name).collect(Collectors.joining(", "));
  }

  private String printed(String text) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      Method run = loader.loadClass("Example").getMethod("run", String.class);
      run.invoke(null, text);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The first fenced block of a language. */
  private static String block(String language) throws IOException {
    Matcher matcher = Pattern.compile("(?m)^```" + language + "\\n([^`]*)^```$").matcher(readme());
    assertThat(matcher.find()).as("a block of %s", language).isTrue();
    return matcher.group(1);
  }

  private static String readme() throws IOException {
    return Files.readString(Project.root().resolve("README.md"));
  }

  private static Path seed() throws IOException {
    try (Stream<Path> seeds = Files.list(Project.root().resolve("seeds"))) {
      return seeds.filter(path -> path.toString().endsWith(".txt")).findFirst().orElseThrow();
    }
  }
}
