package org.attestnlp.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Outcome;
import org.attestnlp.view.CsvTables;
import org.jspecify.annotations.Nullable;

/**
 * Writes a folder with a table for each layer and one of the articles that failed, each put in its
 * place when the run is over.
 */
final class TablesResults implements Results {

  private record Sheet(PartFile part, String header, Function<Outcome, String> rows) {

    /** What an outcome adds; the header before the first. */
    byte[] added(Outcome outcome) throws IOException {
      String before = part.length() == 0 ? header : "";
      return (before + rows.apply(outcome)).getBytes(StandardCharsets.UTF_8);
    }

    void close() throws IOException {
      if (part.length() == 0) {
        part.write(header.getBytes(StandardCharsets.UTF_8));
      }
      part.finish();
    }
  }

  private final List<Sheet> sheets = new ArrayList<>();

  TablesResults(
      Path folder, Set<CsvTables.Table> wanted, Offsets offsets, Journal journal, boolean resume)
      throws IOException {
    Path errorTable = folder.resolve(ErrorTable.FILE_NAME);
    PartFile.check(errorTable, journal);
    for (CsvTables.Table table : wanted) { // all before the first is opened
      PartFile.check(folder.resolve(table.fileName()), journal);
    }
    for (CsvTables.Table table : wanted) {
      PartFile part = PartFile.open(folder.resolve(table.fileName()), journal, resume);
      sheets.add(
          new Sheet(part, CsvTables.header(table), outcome -> rows(table, offsets, outcome)));
    }
    PartFile errors = PartFile.open(errorTable, journal, resume);
    sheets.add(new Sheet(errors, ErrorTable.HEADER, ErrorTable::rows));
  }

  private static String rows(CsvTables.Table table, Offsets offsets, Outcome outcome) {
    return outcome instanceof AnnotatedArticle article
        ? CsvTables.rows(table, article, offsets)
        : "";
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    List<byte[]> added = new ArrayList<>(); // all of it before the first byte is written
    for (Sheet sheet : sheets) {
      added.add(sheet.added(outcome));
    }
    for (int i = 0; i < sheets.size(); i++) {
      sheets.get(i).part().write(added.get(i));
    }
  }

  @Override
  public boolean keep(String id, @Nullable String before, String mark) throws IOException {
    String[] marks = mark.split(",", -1);
    @Nullable String[] starts = before == null ? new String[marks.length] : before.split(",", -1);
    boolean there = marks.length == sheets.size() && starts.length == marks.length;
    for (int i = 0; there && i < marks.length; i++) {
      there = sheets.get(i).part().holds(starts[i], marks[i]);
    }
    for (int i = 0; there && i < marks.length; i++) {
      sheets.get(i).part().keep(starts[i], marks[i]);
    }
    return there;
  }

  @Override
  public String mark() throws IOException {
    List<String> marks = new ArrayList<>();
    for (Sheet sheet : sheets) {
      marks.add(sheet.part().mark());
    }
    return String.join(",", marks);
  }

  @Override
  public void leave() throws IOException {
    for (Sheet sheet : sheets) {
      sheet.part().leave();
    }
  }

  @Override
  public void close() throws IOException {
    for (Sheet sheet : sheets) {
      sheet.close();
    }
  }
}
