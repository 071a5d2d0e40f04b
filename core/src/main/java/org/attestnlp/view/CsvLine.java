package org.attestnlp.view;

import java.util.List;

/**
 * A line of a table, as RFC 4180 has it: commas, quotes doubled, CR LF at the end. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front; plain numbers stay.
 */
public final class CsvLine {

  private CsvLine() {}

  /** The line with its end; a value that would be a formula is made harmless. */
  public static String of(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      line.append(line.isEmpty() ? "" : ",").append(cell(cell));
    }
    return line.append("\r\n").toString();
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean plain = isPlain(safe);
    boolean trimmed = safe.equals(safe.strip());
    return plain && trimmed ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == ',' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }

  /** What Excel, LibreOffice and Google would run: = + - @, also behind a tab or a line break. */
  private static boolean isFormula(String value) {
    if (value.isEmpty() || "=+-@\t\r\n".indexOf(value.charAt(0)) < 0) {
      return false;
    }
    return !value.matches("-\\d{1,30}(\\.\\d{1,30})?");
  }
}
