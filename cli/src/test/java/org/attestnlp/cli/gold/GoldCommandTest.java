package org.attestnlp.cli.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.cli.Main;
import org.attestnlp.cli.Project;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.gold.file.GoldReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own gold, and what happens when something in it or in the rules changes. */
final class GoldCommandTest {

  private static final Path TESTDATA = Project.root().resolve("testdata");
  private static final String CUES = "org/attestnlp/rules/lexicon/reporting.txt";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void nothing_that_was_right_is_wrong_now(String engine) {
    CommandRun run = CommandRun.of("gold", "check", TESTDATA.toString(), "--engine", engine);
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("7 articles", "0 failures", "engine " + engine);
  }

  @Test
  void a_changed_speaker_is_a_regression_and_is_shown_in_its_text() throws IOException {
    copySuite();
    change(
        "chip-results",
        gold -> {
          for (JsonNode quote : gold.path("quotes")) {
            if (quote.path("text").asText().startsWith("We are sold out")) {
              ObjectNode speaker = (ObjectNode) quote.path("speakers").get(0);
              speaker.put("status", "DESCRIBED").put("name", "the caterer").putNull("entity");
              speaker.putNull("mention");
            }
          }
        });
    CommandRun run = check();
    assertThat(run.code()).isEqualTo(ExitCode.REGRESSION);
    assertThat(run.out())
        .contains("lost: chip-results/quotes/336-365: speaker the caterer found as Sana Whitlock")
        .contains("“[We are sold out until spring,]” chief executive")
        .contains("metric quotes.right fell from");
  }

  @Test
  void a_trap_that_fires_is_a_regression() throws IOException {
    copySuite();
    change(
        "chip-results",
        gold -> {
          for (JsonNode claim : gold.path("claims")) {
            if (claim.path("text").asText().equals("1,500")) {
              ((ObjectNode) claim).put("forbidden", true);
            }
          }
        });
    CommandRun run = check();
    assertThat(run.code()).isEqualTo(ExitCode.REGRESSION);
    assertThat(run.out())
        .containsPattern("trap fired: chip-results/claims/\\d+-\\d+!: 1500 by")
        .contains("The plant would create [1,500] jobs.");
  }

  @Test
  void a_rule_that_loses_a_line_of_its_resource_is_a_regression() throws Exception {
    Path patched = folder.resolve("patched").resolve(CUES);
    Files.createDirectories(patched.getParent());
    String cues = Files.readString(resource());
    String without = cues.replaceFirst("(?m)^say\\t.*\\n", "");
    assertThat(without).isNotEqualTo(cues);
    Files.writeString(patched, without);
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder.resolve("patched")
                    + File.pathSeparator
                    + System.getProperty("java.class.path"),
                Main.class.getName(),
                "gold",
                "check",
                TESTDATA.toString(),
                "--engine",
                "opennlp")
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.REGRESSION);
    assertThat(Files.readString(out))
        .contains("lost: chip-results/quotes/")
        .contains("[its quarterly profit rose 12.5%");
  }

  private static Path resource() {
    return Project.root().resolve("extractors/rules/src/main/resources/" + CUES);
  }

  @Test
  void accept_refuses_to_lower_and_takes_a_reason() throws IOException {
    copySuite();
    change("reef-study", gold -> ((ArrayNode) gold.path("quotes")).remove(6));
    CommandRun refused = gold("accept", folder.toString(), "--engine", "opennlp");
    assertThat(refused.code()).isEqualTo(ExitCode.REGRESSION);
    assertThat(refused.err()).contains("lost: reef-study/quotes/", "say why with --lower");
    List<String> arguments =
        new ArrayList<>(List.of("accept", folder.toString(), "--engine", "opennlp"));
    Pattern worse = Pattern.compile("(?:lost: (\\S+):|metric (\\S+) fell)");
    for (MatchResult match : worse.matcher(refused.err()).results().toList()) {
      String item = match.group(1) == null ? match.group(2) : match.group(1);
      arguments.addAll(List.of("--lower", item + "=it was no quote at all"));
    }
    assertThat(gold(arguments.toArray(String[]::new)).code()).isZero();
    assertThat(Files.readString(folder.resolve("gold-baseline.json")))
        .containsPattern("\"reef-study/quotes/[0-9-]+\": \"it was no quote at all\"");
    assertThat(check().code()).isZero();
  }

  @Test
  void bad_gold_is_named_and_the_other_files_are_still_checked() throws IOException {
    copySuite();
    Path gold = folder.resolve("gold");
    Files.writeString(gold.resolve("broken.json"), "{");
    Files.copy(gold.resolve("chip-results.json"), gold.resolve("second.json"));
    Files.writeString(gold.resolve("version.json"), "{\"schema\":\"attest/7\"}");
    CommandRun run = check();
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("broken.json: not JSON: line 1")
        .contains("second.json: id chip-results is also that of chip-results.json")
        .contains("version.json: schema: is attest/7, expected attest/1");
    assertThat(run.out()).contains("7 articles, ").contains(" 0 failures");
  }

  @Test
  void an_empty_folder_is_bad_gold() {
    CommandRun run = gold("check", folder.toString(), "--engine", "opennlp");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(folder + ": no gold; expected .json files in attest/1 format");
  }

  @Test
  void gold_of_another_text_is_named_by_diff() throws IOException {
    Path a = Files.createDirectory(folder.resolve("a"));
    Path b = Files.createDirectory(folder.resolve("b"));
    Path source = TESTDATA.resolve("gold/reef-study.json");
    Files.copy(source, a.resolve("reef-study.json"));
    CommandRun other =
        CommandRun.of("--engine", "opennlp", TESTDATA + "/articles/chip-results.txt");
    Files.writeString(
        b.resolve("x.json"), other.out().replace("\"chip-results\"", "\"reef-study\""));
    CommandRun run = gold("diff", a.toString(), b.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("reef-study.json: gold of another text than the result");
  }

  @Test
  void the_reports_hold_every_difference() throws Exception {
    String dir = TESTDATA.toString();
    String table = gold("score", dir, "--engine", "opennlp").out();
    JsonNode json =
        JSON.readTree(gold("score", dir, "--engine", "opennlp", "--report", "json").out());
    Path xml = folder.resolve("report.xml");
    gold("score", dir, "--engine", "opennlp", "--report", "junit", "-o", xml.toString());
    String page = gold("score", dir, "--engine", "opennlp", "--report", "html").out();
    int differences = 0;
    for (JsonNode article : json.path("perArticle")) {
      for (JsonNode difference : article.path("differences")) {
        assertThat(table).contains(difference.path("item").asText());
        differences++;
      }
    }
    assertThat(differences).isPositive();
    assertThat(page.split("<a href=\"#a", -1)).hasSize(differences + 1);
    org.w3c.dom.Document suite =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(xml.toFile());
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(7 * 3);
    assertThat(json.path("metrics").path("quotes.right").path("f1").asDouble()).isGreaterThan(0.92);
  }

  @Test
  void a_result_is_gold_without_differences_to_itself() throws IOException {
    CommandRun run = CommandRun.of("--engine", "opennlp", TESTDATA + "/articles/coast-flood.txt");
    Path file = Files.writeString(folder.resolve("coast-flood.json"), run.out());
    assertThat(GoldReader.read("coast-flood.json", run.out()).article().id())
        .isEqualTo("coast-flood");
    CommandRun diff = gold("diff", file.toString(), file.toString(), "--report", "json");
    assertThat(diff.code()).isZero();
    assertThat(JSON.readTree(diff.out()).path("perArticle").get(0).path("differences")).isEmpty();
  }

  private static CommandRun gold(String... arguments) {
    return CommandRun.of(
        Stream.concat(Stream.of("gold"), Stream.of(arguments)).toArray(String[]::new));
  }

  private CommandRun check() {
    return gold("check", folder.toString(), "--engine", "opennlp");
  }

  private void copySuite() throws IOException {
    Files.createDirectory(folder.resolve("gold"));
    try (Stream<Path> files = Files.list(TESTDATA.resolve("gold"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("gold").resolve(file.getFileName()));
      }
    }
    Files.copy(TESTDATA.resolve("gold-baseline.json"), folder.resolve("gold-baseline.json"));
  }

  private void change(String id, Consumer<ObjectNode> change) throws IOException {
    Path file = folder.resolve("gold").resolve(id + ".json");
    ObjectNode gold = (ObjectNode) JSON.readTree(Files.readString(file));
    change.accept(gold);
    Files.writeString(file, JSON.writeValueAsString(gold));
  }
}
