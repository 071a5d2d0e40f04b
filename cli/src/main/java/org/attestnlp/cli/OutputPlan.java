package org.attestnlp.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.view.CsvTables;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is written where.
 *
 * @param format the format
 * @param output a file or folder; null for standard output
 * @param single whether there can only be one article
 * @param tables the layers that were asked for, as tables
 * @param style how JSON is written
 */
record OutputPlan(
    AnnotateCommand.Format format,
    @Nullable String output,
    boolean single,
    Set<CsvTables.Table> tables,
    ArticleJson.Style style) {

  /** The tables of some layers; numbers go with claims. */
  static Set<CsvTables.Table> tables(Set<AnnotateCommand.Part> parts) {
    Set<CsvTables.Table> tables = EnumSet.noneOf(CsvTables.Table.class);
    for (AnnotateCommand.Part part : parts) {
      switch (part) {
        case ENTITIES -> tables.add(CsvTables.Table.ENTITIES);
        case QUOTES -> tables.add(CsvTables.Table.QUOTES);
        case CLAIMS -> tables.addAll(Set.of(CsvTables.Table.CLAIMS, CsvTables.Table.NUMBERS));
      }
    }
    return tables;
  }

  /** What is wrong with this plan, and what would be right; null if nothing. */
  @Nullable String problem() {
    if (output != null) {
      return null;
    }
    return switch (format) {
      case JSON, JSONL -> null;
      case HTML -> single ? null : "several articles as html need a folder: -o DIR";
      case BRAT -> "brat is two files an article; it needs a folder: -o DIR";
      case CSV ->
          oneTable() != null
              ? null
              : "csv on standard output is one table: --only entities, quotes or claims; or -o DIR for all";
    };
  }

  private CsvTables.@Nullable Table oneTable() {
    Set<CsvTables.Table> wanted = EnumSet.copyOf(tables);
    if (wanted.size() > 1
        && !wanted.contains(CsvTables.Table.ENTITIES)
        && !wanted.contains(CsvTables.Table.QUOTES)) {
      wanted.remove(CsvTables.Table.NUMBERS);
    }
    return wanted.size() == 1 ? wanted.iterator().next() : null;
  }

  /** Opens the output. */
  Results open(OutputStream standardOutput) throws IOException {
    if (output == null) {
      return stream(standardOutput);
    }
    Path path = Path.of(output);
    if (isFolder(path, output.endsWith("/"))) {
      return folder(path);
    }
    Path part = FileResults.partOf(path);
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    return new FileResults(part, path, out, stream(out));
  }

  private boolean isFolder(Path path, boolean slash) {
    boolean asked = slash || Files.isDirectory(path);
    return switch (format) {
      case JSON, JSONL -> asked;
      case HTML -> asked || !single;
      case BRAT -> true;
      case CSV -> asked || oneTable() == null;
    };
  }

  private Results folder(Path folder) throws IOException {
    return switch (format) {
      case JSON, JSONL -> new FolderResults(folder, FolderResults.Kind.JSON, style);
      case HTML -> new FolderResults(folder, FolderResults.Kind.HTML, style);
      case BRAT -> new FolderResults(folder, FolderResults.Kind.BRAT, style);
      case CSV -> new TablesResults(folder, tables);
    };
  }

  private Results stream(OutputStream out) throws IOException {
    return switch (format) {
      case JSON ->
          new JsonResults(out, single ? JsonResults.Layout.ALONE : JsonResults.Layout.ARRAY, style);
      case JSONL -> new JsonResults(out, JsonResults.Layout.LINES, style);
      case HTML, BRAT -> new PageResult(out);
      case CSV -> {
        CsvTables.Table table = oneTable();
        yield new TableResults(out, table == null ? CsvTables.Table.CLAIMS : table);
      }
    };
  }
}
