package org.attestnlp.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.Outcome;
import org.attestnlp.view.CsvTables;

/** Writes a folder with a table for each layer, each put in its place when the run is over. */
final class TablesResults implements Results {

  private record Open(Path part, Path file, TableResults table) {}

  private final List<Open> tables = new ArrayList<>();
  private boolean failed;

  TablesResults(Path folder, Set<CsvTables.Table> wanted) throws IOException {
    Files.createDirectories(folder);
    for (CsvTables.Table table : wanted) {
      Path file = folder.resolve(table.fileName());
      Path part = folder.resolve(table.fileName() + ".part");
      tables.add(
          new Open(
              part,
              file,
              new TableResults(new BufferedOutputStream(Files.newOutputStream(part)), table)));
    }
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    failed = true; // until the last table has it
    for (Open open : tables) {
      open.table().write(outcome);
    }
    failed = false;
  }

  @Override
  public void close() throws IOException {
    for (Open open : tables) {
      open.table().close();
      open.table().stream().close();
      if (!failed) {
        AtomicFile.move(open.part(), open.file());
      }
    }
  }
}
