package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditCommandTest {

  private static final String SAID =
      "“We lost 40 homes,” Mayor Ada Quill said on Monday. She stayed.";
  private static final String OFFICIALS = "Officials said on Monday that 12 people had died.";

  @TempDir private Path folder;

  private static JsonNode json(CommandRun run) throws IOException {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void texts_are_read_on_the_way_and_results_as_they_are_with_the_same_figures()
      throws IOException {
    Files.writeString(folder.resolve("a.txt"), SAID);
    Files.writeString(folder.resolve("b.txt"), OFFICIALS);
    JsonNode texts = json(CommandRun.of("audit", "--format", "json", folder.toString()));
    assertThat(texts.at("/total/articles").intValue()).isEqualTo(2);
    assertThat(texts.at("/total/kinds/named_person/quotes").intValue()).isEqualTo(1);
    assertThat(texts.at("/total/genders/female/quotes").intValue()).isEqualTo(1);
    assertThat(texts.at("/total/quotes_unnamed_alone").intValue()).isEqualTo(1);
    Path results = folder.resolve("results.jsonl");
    String rows = results.toString();
    assertThat(
            CommandRun.of("--format", "jsonl", "-o", rows, folder + "/a.txt", folder + "/b.txt")
                .code())
        .isZero();
    assertThat(json(CommandRun.of("audit", "--format", "json", rows))).isEqualTo(texts);
    byte[] piped = Files.readAllBytes(results);
    assertThat(json(CommandRun.withInput(piped, "audit", "--format", "json", "-")))
        .isEqualTo(texts);
  }

  @Test
  void a_text_with_its_result_beside_it_counts_once() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), SAID);
    CommandRun.of("-o", folder.resolve("a.json").toString(), text.toString());
    Files.writeString(folder.resolve("b.jsonl"), Hostile.rowOf("b", OFFICIALS) + "\n");
    Path csv = folder.resolve("audit.csv");
    CommandRun run =
        CommandRun.of("audit", "--format", "csv", "-o", csv.toString(), folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(csv).lines().map(line -> line.replaceFirst(",.*", "")))
        .containsExactly("article", "a", "b", "(all)");
  }

  @Test
  void what_cannot_be_read_is_named_and_the_rest_is_counted() throws IOException {
    Path none = folder.resolve("none.json");
    Path cut = Files.writeString(folder.resolve("cut.json"), "{\"schema\": \"attest/1\"");
    Path error =
        Files.writeString(
            folder.resolve("x.error.json"),
            "{\"schema\":\"attest/1\",\"id\":\"x\",\"error\":{\"code\":\"TIMEOUT\",\"message\":\"x: took too long\"}}");
    Path text = Files.writeString(folder.resolve("a.txt"), SAID);
    CommandRun run =
        CommandRun.of("audit", none.toString(), cut.toString(), error.toString(), text.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("attest: " + none + ": no such file or folder"),
            line -> assertThat(line).startsWith("attest: " + cut + ": not JSON"),
            line -> assertThat(line).endsWith(": x: took too long"));
    assertThat(run.out()).containsPattern("\na +1 +1 +1 ");
  }

  @Test
  void standard_input_may_be_a_text_or_rows() {
    for (String input : new String[] {OFFICIALS, Hostile.rowOf("a", OFFICIALS) + "\n"}) {
      byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
      CommandRun run = CommandRun.withInput(bytes, "audit", "-");
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("  official                          1        1        1\n");
    }
  }

  @Test
  void wrong_usage_is_told() {
    assertThat(CommandRun.of("audit").code()).isEqualTo(2);
    assertThat(CommandRun.of("audit", "--format", "xml", "-").err())
        .contains("expected table, csv or json");
    CommandRun empty = CommandRun.of("audit", folder.toString());
    assertThat(empty.err()).contains("no .json, .jsonl or .txt file in this folder");
    assertThat(empty.code()).isEqualTo(3);
  }
}
