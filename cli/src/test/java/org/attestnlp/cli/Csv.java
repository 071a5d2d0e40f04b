package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads RFC 4180 strictly: what does not follow it fails the test. */
public final class Csv {

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /** The rows, each cell under the name of its column. */
  public static List<Map<String, String>> read(String text) {
    List<List<String>> lines = new Csv(text).lines();
    List<String> header = lines.get(0);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      assertThat(line).hasSameSizeAs(header);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(header.get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<List<String>> lines() {
    List<List<String>> lines = new ArrayList<>();
    while (at < text.length()) {
      List<String> line = new ArrayList<>(List.of(cell()));
      while (text.charAt(at) == ',') {
        at++;
        line.add(cell());
      }
      assertThat(text.substring(at, at + 2)).isEqualTo("\r\n");
      at += 2;
      lines.add(line);
    }
    return lines;
  }

  private String cell() {
    int start = at;
    if (text.charAt(at) != '"') {
      while (",\r\n".indexOf(text.charAt(at)) < 0) {
        assertThat(text.charAt(at)).isNotEqualTo('"');
        at++;
      }
      return text.substring(start, at);
    }
    do {
      at = text.indexOf('"', at + 1) + 1;
      assertThat(at).as("closing mark of the cell at %d", start).isPositive();
    } while (text.charAt(at) == '"');
    return text.substring(start + 1, at - 1).replace("\"\"", "\"");
  }
}
