package org.attestnlp.testing.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small input with the checks that it holds.
 *
 * @param id known by it
 * @param kind the fault that it shows
 * @param text the input
 * @param date of the article, where times are read
 * @param checks objects with one key each, see {@link FieldChecks}
 * @param line the row as it stands in its file
 */
public record FieldRow(
    String id,
    String kind,
    String text,
    @Nullable LocalDate date,
    List<JsonNode> checks,
    String line) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the list. */
  public FieldRow {
    checks = List.copyOf(checks);
  }

  /** The rows of a file, a JSON object a line. */
  public static List<FieldRow> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(FieldRow::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FieldRow of(String line) {
    try {
      JsonNode row = JSON.readTree(line);
      String date = row.path("date").asText();
      List<JsonNode> checks = new ArrayList<>();
      row.path("checks").forEach(checks::add);
      return new FieldRow(
          row.path("id").asText(),
          row.path("kind").asText(),
          row.path("text").asText(),
          date.isEmpty() ? null : LocalDate.parse(date),
          checks,
          line);
    } catch (IOException e) {
      throw new UncheckedIOException("not a row: " + line, e);
    }
  }

  @Override
  public String toString() {
    return id + ": " + text.replace("\n", "⏎");
  }
}
