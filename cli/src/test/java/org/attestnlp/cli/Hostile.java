package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.json.ArticleJson;

/**
 * Runs the command on hostile input, twice, and holds what must hold for every kind of it: the exit
 * code, one record an input, valid against the schema, every span inside the text and equal to its
 * text, the same bytes in both runs, inside a limit of processor time, no stack trace anywhere.
 */
public final class Hostile {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ArticleJson.schema());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LIMIT_MILLIS = 30_000; // of the processor: others may keep it busy
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Hostile() {}

  /** What came of a run. */
  public record Result(List<JsonNode> rows, String out, String err) {

    public JsonNode row(int index) {
      return rows.get(index);
    }

    public JsonNode only() {
      assertThat(rows).hasSize(1);
      return rows.get(0);
    }

    /** The text of the first quote. */
    public String quote() {
      return only().at("/quotes/0/text").asText();
    }

    /** The numbers of the article, claims and others, as {@code text=value}, in text order. */
    public List<String> numbers() {
      List<JsonNode> all = new ArrayList<>();
      only().get("claims").forEach(all::add);
      only().get("numbers").forEach(all::add);
      all.sort((a, b) -> Integer.compare(a.get("begin").asInt(), b.get("begin").asInt()));
      return all.stream()
          .map(n -> n.get("text").asText() + "=" + n.path("value").asText())
          .toList();
    }

    /** The names of the entities. */
    public List<String> names() {
      return only().get("entities").findValuesAsText("name");
    }

    /** The codes of the error records. */
    public List<String> codes() {
      return rows.stream().map(row -> row.at("/error/code").asText()).toList();
    }
  }

  /** Runs over arguments, which expect this exit code and so many records. */
  public static Result run(int code, int records, String... arguments) {
    CommandRun first = timed(arguments);
    CommandRun second = timed(arguments);
    assertThat(first.code()).as(first.err()).isEqualTo(code);
    assertThat(second).isEqualTo(first);
    assertThat(first.out() + first.err())
        .doesNotContain("\tat ", "Exception in thread", "Caused by");
    List<JsonNode> rows = new ArrayList<>();
    for (String line : first.out().split("\n", -1)) {
      if (!line.isEmpty()) {
        rows.add(record(line));
      }
    }
    assertThat(rows).as("one record an input").hasSize(records);
    return new Result(rows, first.out(), first.err());
  }

  /** An article of these bytes, in a file. */
  public static Result bytes(int code, Path folder, byte[] bytes, String... options)
      throws IOException {
    Path file = folder.resolve("article.txt");
    Files.write(file, bytes);
    String[] all = new String[options.length + 1];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = file.toString();
    return run(code, 1, all);
  }

  /** A good article of this text, with each engine; the result is the light engine's. */
  public static Result text(String text) {
    Result corenlp = row(text, "corenlp");
    assertThat(corenlp.only().path("text").asText()).isEqualTo(text);
    Result light = row(text, "opennlp");
    assertThat(light.only().path("text").asText()).isEqualTo(text);
    return light;
  }

  /** A good article as a row, so that every string is possible. */
  private static Result row(String text, String engine) {
    try {
      Path file = Files.createTempFile("hostile", ".jsonl");
      try {
        Files.writeString(file, rowOf("x", text) + "\n");
        return run(0, 1, "--engine", engine, file.toString());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row of a JSONL file, in ASCII. */
  public static String rowOf(String id, String text) {
    StringBuilder row = new StringBuilder("{\"id\":");
    quote(id, row);
    row.append(",\"text\":");
    quote(text, row);
    return row.append("}").toString();
  }

  private static void quote(String value, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
        out.append(c);
      } else {
        out.append(String.format("\\u%04x", (int) c));
      }
    }
    out.append('"');
  }

  private static CommandRun timed(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--format";
    all[1] = "jsonl";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    long start = MACHINE.getProcessCpuTime();
    CommandRun run = CommandRun.of(all);
    long used = (MACHINE.getProcessCpuTime() - start) / 1_000_000;
    assertThat(used).as("milliseconds of the processor").isLessThan(LIMIT_MILLIS);
    return run;
  }

  /** Checks one line of the output. */
  public static JsonNode record(String line) {
    try {
      assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
      JsonNode row = JSON.readTree(line);
      if (row.has("text")) {
        spans(row, row.get("text").asText(), row.get("offsets").asText().equals("CODE_POINT"));
      }
      return row;
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }

  private static void spans(JsonNode node, String text, boolean codePoints) {
    if (node.has("begin")) {
      int begin = at(text, node.get("begin").asInt(), codePoints);
      int end = at(text, node.get("end").asInt(), codePoints);
      assertThat(text.substring(begin, end)).isEqualTo(node.get("text").asText());
      assertThat(begin).isLessThan(end);
    }
    node.forEach(child -> spans(child, text, codePoints));
  }

  private static int at(String text, int offset, boolean codePoints) {
    return codePoints ? text.offsetByCodePoints(0, offset) : offset;
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
