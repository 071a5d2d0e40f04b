package org.attestnlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Outcome;
import org.attestnlp.view.CsvTables;

/** Writes a folder with a table for each layer, each put in its place when the run is over. */
final class TablesResults implements Results {

  private final List<FileResults> tables = new ArrayList<>();

  TablesResults(Path folder, Set<CsvTables.Table> wanted, Offsets offsets, boolean resume)
      throws IOException {
    Files.createDirectories(folder);
    for (CsvTables.Table table : wanted) {
      Path file = folder.resolve(table.fileName());
      PartFile part = resume ? PartFile.continued(file) : new PartFile(file);
      tables.add(
          new FileResults(
              part, (out, continued) -> new TableResults(out, table, offsets, continued)));
    }
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    for (FileResults table : tables) {
      table.write(outcome);
    }
  }

  @Override
  public boolean keep(String id, String mark) throws IOException {
    String[] marks = mark.split(",", -1);
    boolean there = marks.length == tables.size();
    for (int i = 0; there && i < marks.length; i++) {
      there = tables.get(i).holds(marks[i]);
    }
    for (int i = 0; there && i < marks.length; i++) {
      tables.get(i).keep(id, marks[i]);
    }
    return there;
  }

  @Override
  public String mark() throws IOException {
    List<String> marks = new ArrayList<>();
    for (FileResults table : tables) {
      marks.add(table.mark());
    }
    return String.join(",", marks);
  }

  @Override
  public void leave() throws IOException {
    for (FileResults table : tables) {
      table.leave();
    }
  }

  @Override
  public void close() throws IOException {
    for (FileResults table : tables) {
      table.close();
    }
  }
}
