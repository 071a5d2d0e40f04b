package org.attestnlp.cli.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Project;
import org.attestnlp.cli.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A suite of one article with its baseline: where things lie, what is bad, what reports say. */
final class GoldCheckTest {

  private static final Path TESTDATA = Project.root().resolve("testdata");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path gold = Path.of("set by suite()");
  private Path baseline = Path.of("set by suite()");

  @BeforeEach
  void suite() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold")).resolve("coast-flood.json");
    baseline = folder.resolve("gold-baseline.json");
    Files.copy(TESTDATA.resolve("gold/coast-flood.json"), gold);
    CommandRun accept = run("accept", folder);
    assertThat(accept.code()).as(accept.err()).isZero();
  }

  @Test
  void the_baseline_of_the_inner_folder_lies_in_the_outer_one() {
    CommandRun check = run("check", folder.resolve("gold"));
    assertThat(check.code()).as(check.err()).isZero();
    assertThat(check.out()).startsWith("1 articles, ").contains(" 0 failures, 0 gains");
  }

  @Test
  void without_a_baseline_nothing_is_held_and_that_is_said() throws IOException {
    Files.delete(baseline);
    CommandRun check = run("check", folder);
    assertThat(check.code()).isEqualTo(ExitCode.USAGE);
    assertThat(check.err())
        .isEqualTo(
            "attest: no baseline at "
                + baseline
                + ": nothing is held; attest gold accept "
                + folder
                + " makes one\n");
    assertThat(check.out()).doesNotContain("gain:");
  }

  @Test
  void a_baseline_of_other_engines_holds_nothing_either() throws IOException {
    String other = Files.readString(baseline).replace("\"opennlp\"", "\"corenlp\"");
    Files.writeString(baseline, other);
    CommandRun check = run("check", folder);
    assertThat(check.code()).isEqualTo(ExitCode.USAGE);
    assertThat(check.err()).contains(baseline + ": no baseline of engine opennlp: nothing is held");
  }

  @Test
  void an_engine_that_does_not_exist_is_said_before_its_baseline_is_missed() {
    CommandRun check = CommandRun.of("gold", "check", folder.toString(), "--engine", "abacus");
    assertThat(check.code()).isEqualTo(ExitCode.USAGE);
    assertThat(check.err()).contains("abacus").doesNotContain("baseline");
  }

  @Test
  void many_gains_are_one_line_unless_all_are_asked_for() throws IOException {
    ObjectNode tree = (ObjectNode) JSON.readTree(Files.readString(baseline));
    ArrayNode right = (ArrayNode) tree.path("engines").path("opennlp").path("right");
    int gains = right.size();
    right.removeAll();
    Files.writeString(baseline, tree.toString());
    CommandRun check = run("check", folder);
    assertThat(check.code()).isZero();
    assertThat(check.out()).startsWith(gains + " gains; -v lists them").doesNotContain("gain: ");
    assertThat(run("check", folder, "-v").out().split("gain: ", -1)).hasSize(gains + 1);
  }

  @Test
  void a_baseline_that_cannot_be_read_is_named_by_check_and_accept() throws IOException {
    Files.writeString(baseline, "{\"schema\":\"attest-baseline/7\"}");
    for (String command : List.of("check", "accept")) {
      CommandRun run = run(command, folder);
      assertThat(run.code()).as(command).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains(baseline + ": schema is");
    }
    Files.write(baseline, new byte[] {'{', (byte) 0xFF, '}'});
    for (String command : List.of("check", "accept")) {
      CommandRun run = run(command, folder);
      assertThat(run.code()).as(command).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).isEqualTo("attest: " + baseline + ": not UTF-8\n");
    }
  }

  @Test
  void gold_of_another_text_than_its_article_is_bad_and_the_rest_is_checked() throws IOException {
    Files.copy(TESTDATA.resolve("gold/reef-study.json"), folder.resolve("gold/reef-study.json"));
    Files.delete(baseline);
    assertThat(run("accept", folder).code()).isZero();
    Path articles = Files.createDirectory(folder.resolve("articles"));
    String text = Files.readString(TESTDATA.resolve("articles/coast-flood.txt"));
    Path article = articles.resolve("coast-flood.txt");
    Files.writeString(article, "\uFEFF" + text);
    assertThat(run("check", folder).code()).as("a byte order mark").isZero();
    Files.writeString(article, text.substring(0, 30) + "#" + text.substring(31));
    for (Path operand : List.of(folder, folder.resolve("gold"))) {
      CommandRun check = run("check", operand);
      assertThat(check.code()).isEqualTo(ExitCode.USAGE);
      assertThat(check.err())
          .contains("coast-flood.json: gold of another text than ", "differ at offset 30, “");
      assertThat(check.out()).contains("1 articles, ");
    }
    assertThat(run("score", folder).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void the_junit_report_fails_for_the_ratchet_alone() throws Exception {
    Document green = junit();
    assertThat(green.getElementsByTagName("testcase").getLength()).isEqualTo(4);
    assertThat(green.getElementsByTagName("failure").getLength()).isZero();
    assertThat(run("score", folder, "--report", "json").json().at("/perArticle/0/differences"))
        .as("differences that are known")
        .isNotEmpty();

    loseAQuote();
    Document red = junit();
    assertThat(red.getDocumentElement().getAttribute("failures")).isEqualTo("2");
    assertThat(text(red, "failure"))
        .anyMatch(text -> text.contains("lost: coast-flood/quotes/"))
        .anyMatch(text -> text.contains("metric quotes.right fell from"));
  }

  /** Takes a quote that is held, and that nothing else refers to, out of the gold. */
  private void loseAQuote() throws IOException {
    ObjectNode tree = (ObjectNode) JSON.readTree(Files.readString(gold));
    Set<String> referred = new HashSet<>();
    tree.path("claims").forEach(claim -> referred.add(claim.path("quote").asText()));
    tree.path("quotes").forEach(quote -> referred.add(quote.path("continues").asText()));
    Iterator<JsonNode> quotes = tree.path("quotes").iterator();
    while (referred.contains(quotes.next().path("id").asText())) {
      // the next one
    }
    quotes.remove();
    Files.writeString(gold, tree.toString());
  }

  @Test
  void a_bad_gold_file_is_in_every_report() throws Exception {
    Files.writeString(folder.resolve("gold/broken.json"), "{");
    Document junit = junit();
    assertThat(junit.getDocumentElement().getAttribute("errors")).isEqualTo("1");
    assertThat(text(junit, "error"))
        .singleElement()
        .asString()
        .contains("broken.json: not JSON: line 1: Unexpected end-of-input")
        .doesNotContain("REDACTED");
    for (String command : List.of("check", "score")) {
      for (String form : List.of("table", "markdown", "html", "json")) {
        CommandRun run = run(command, folder, "--report", form);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).as(command + " " + form).contains("broken.json: not JSON");
      }
    }
    assertThat(run("check", folder, "--report", "json").json().path("problems")).hasSize(1);
  }

  @Test
  void a_report_that_cannot_be_written_says_why() throws IOException {
    Path file = folder.resolve("nowhere/report.xml");
    CommandRun run = run("check", folder, "--report", "junit", "-o", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("cannot write " + file + ": no such folder: ");
    Path there = Files.createFile(folder.resolve("there.xml"));
    assertThat(run("check", folder, "-o", there.toString()).code()).isZero();
    assertThat(Files.readString(there)).contains("0 failures");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(part -> part.toString().endsWith(".part"));
    }
  }

  @Test
  void a_folder_that_is_not_there_is_no_such_folder() {
    Path nowhere = folder.resolve("nowhere");
    CommandRun run = run("score", nowhere);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(nowhere + ": no such file or folder\n");
  }

  private Document junit() throws Exception {
    Path xml = folder.resolve("report.xml");
    run("check", folder, "--report", "junit", "-o", xml.toString());
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(xml.toFile());
  }

  private static List<String> text(Document document, String element) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < document.getElementsByTagName(element).getLength(); i++) {
      texts.add(document.getElementsByTagName(element).item(i).getTextContent());
    }
    return texts;
  }

  private static CommandRun run(String command, Path folder, String... more) {
    Stream<String> first = Stream.of("gold", command, folder.toString(), "--engine", "opennlp");
    return CommandRun.of(Stream.concat(first, Stream.of(more)).toArray(String[]::new));
  }
}
