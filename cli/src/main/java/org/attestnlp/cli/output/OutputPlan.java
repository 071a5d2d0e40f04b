package org.attestnlp.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.cli.console.IoReason;
import org.attestnlp.cli.input.FileExtension;
import org.attestnlp.cli.input.FileNames;
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
public record OutputPlan(
    OutputOptions.Format format,
    @Nullable String output,
    boolean single,
    Set<CsvTables.Table> tables,
    ArticleJson.Style style) {

  /** The name of the journal in a folder. */
  static final String JOURNAL = ".attest-journal";

  /** The journal of a file. */
  static Path journalOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".journal");
  }

  /** Where the output is; null for standard output. */
  @Nullable Path path() {
    return output == null ? null : Path.of(output);
  }

  /** The tables of some layers; numbers go with claims. */
  static Set<CsvTables.Table> tables(Set<OutputOptions.Part> parts) {
    Set<CsvTables.Table> tables = EnumSet.of(CsvTables.Table.ARTICLES);
    for (OutputOptions.Part part : parts) {
      switch (part) {
        case ENTITIES -> tables.add(CsvTables.Table.ENTITIES);
        case QUOTES -> tables.add(CsvTables.Table.QUOTES);
        case CLAIMS ->
            tables.addAll(
                Set.of(CsvTables.Table.CLAIMS, CsvTables.Table.NUMBERS, CsvTables.Table.EVENTS));
      }
    }
    return tables;
  }

  /** What is wrong with this plan, and what would be right; null if nothing. */
  @Nullable String problem() {
    if (isCompressed() && (format == OutputOptions.Format.HTML || isFolder())) {
      return "only one file of json, jsonl or csv is written compressed; name -o without .gz";
    }
    if (output != null) {
      return problem(output);
    }
    return switch (format) {
      case JSON, JSONL -> null;
      case HTML -> single ? null : "several articles as html need a folder: -o DIR";
      case SPANS -> null;
      case BRAT -> "brat is two files an article; it needs a folder: -o DIR";
      case LABEL_STUDIO, CAS_JSON, XMI ->
          ToolFiles.nameOf(format) + " is a file an article; it needs a folder: -o DIR";
      case CSV ->
          oneTable() != null
              ? null
              : "csv on standard output is one table: --only entities, quotes or claims; or -o DIR for all";
    };
  }

  private static @Nullable String problem(String output) {
    if (output.isEmpty()) {
      return "-o is empty, expected the name of a file or folder";
    }
    try {
      return Path.of(output).getFileName() == null && !output.endsWith("/")
          ? "-o names no file"
          : null;
    } catch (InvalidPathException e) {
      return "-o is no name for a file: " + FileNames.reason(e);
    }
  }

  private CsvTables.@Nullable Table oneTable() {
    Set<CsvTables.Table> wanted = EnumSet.copyOf(tables);
    wanted.remove(CsvTables.Table.ARTICLES); // in folders, beside the others
    if (wanted.size() > 1
        && !wanted.contains(CsvTables.Table.ENTITIES)
        && !wanted.contains(CsvTables.Table.QUOTES)) {
      wanted.removeAll(Set.of(CsvTables.Table.NUMBERS, CsvTables.Table.EVENTS));
    }
    return wanted.size() == 1 ? wanted.iterator().next() : null;
  }

  /**
   * An open output.
   *
   * @param results takes the outcomes
   * @param journal says what has been written; null where there is nothing to go on with
   * @param inOrder whether articles stand one after the other, and not each in a file of its own
   */
  public record Output(Results results, @Nullable Journal journal, boolean inOrder) {}

  /**
   * Opens the output.
   *
   * @param resume whether to go on with what an earlier run of the same configuration has written
   * @throws IOException if it cannot be written, or another run is writing it
   */
  Output open(OutputStream standardOutput, String configuration, boolean resume)
      throws IOException {
    Output all = openAll(standardOutput, configuration, resume);
    return isBrief()
        ? new Output(new NeededEntities(all.results()), all.journal(), all.inOrder())
        : all;
  }

  /** Without entities among the layers, and without a text that they could be shown in. */
  private boolean isBrief() {
    boolean json = format == OutputOptions.Format.JSON || format == OutputOptions.Format.JSONL;
    return json && !style.withText() && !tables.contains(CsvTables.Table.ENTITIES);
  }

  private Output openAll(OutputStream standardOutput, String configuration, boolean resume)
      throws IOException {
    Path path = path();
    if (path == null) {
      return new Output(stream(standardOutput, false), null, true);
    }
    if (isFolder()) {
      Files.createDirectories(path);
      Journal journal = Journal.open(path.resolve(JOURNAL), configuration, resume);
      boolean inOrder = format == OutputOptions.Format.CSV;
      return opened(journal, inOrder, () -> folder(path, journal, resume));
    }
    if (DeviceResults.isDevice(path)) {
      OutputStream device = DeviceResults.open(path);
      return new Output(new DeviceResults(device, stream(device, false)), null, true);
    }
    Path file = AtomicFile.behindLinks(path);
    String layout = format == OutputOptions.Format.JSON && single ? " alone" : "";
    Journal journal = Journal.open(journalOf(file), configuration + layout, resume);
    if (format == OutputOptions.Format.HTML) {
      return opened(journal, false, () -> PageFile.open(file, style));
    }
    return opened(
        journal,
        true,
        () -> new FileResults(PartFile.open(file, journal, resume), this::fileStream));
  }

  /** Whether an earlier run left something of the file unfinished. */
  boolean hasPart() {
    Path path = path();
    return path != null && !isFolder() && size(PartFile.partOf(path)) > 0;
  }

  /** Whether the file is there already. */
  boolean isWritten() {
    Path path = path();
    return path != null && !isFolder() && size(path) > 0;
  }

  /** Whether a run that left no journal has written the file: nobody knows of what. */
  boolean isUntold() throws IOException {
    Path path = path();
    return path != null
        && isWritten()
        && !hasPart()
        && size(journalOf(AtomicFile.behindLinks(path))) == 0;
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0; // whoever writes it says what is wrong
    }
  }

  private interface Opening {
    Results open() throws IOException;
  }

  private static Output opened(Journal journal, boolean inOrder, Opening opening)
      throws IOException {
    try {
      return new Output(opening.open(), journal, inOrder);
    } catch (IOException | RuntimeException e) {
      journal.giveUp();
      throw e;
    }
  }

  /** Whether the output is a folder. */
  boolean isFolder() {
    boolean asked = output != null && (output.endsWith("/") || Files.isDirectory(Path.of(output)));
    return switch (format) {
      case JSON, JSONL, SPANS -> asked;
      case HTML -> asked || !single;
      case BRAT, LABEL_STUDIO, CAS_JSON, XMI -> true;
      case CSV -> asked || oneTable() == null;
    };
  }

  private Results folder(Path folder, Journal journal, boolean resume) throws IOException {
    return switch (format) {
      case JSON, JSONL -> new FolderResults(folder, FolderResults.Kind.JSON, style);
      case HTML, BRAT, SPANS, LABEL_STUDIO, CAS_JSON, XMI ->
          new FolderResults(folder, FolderResults.Kind.of(format), style);
      case CSV -> new TablesResults(folder, tables, style.offsets(), journal, resume);
    };
  }

  private Results fileStream(OutputStream out, boolean continued) throws IOException {
    return stream(isCompressed() ? new GzipMembers(out) : out, continued);
  }

  private boolean isCompressed() {
    return output != null && FileExtension.isCompressed(output);
  }

  private Results stream(OutputStream out, boolean continued) throws IOException {
    return switch (format) {
      case JSON ->
          new JsonResults(
              out, single ? JsonResults.Layout.ALONE : JsonResults.Layout.ARRAY, style, continued);
      case JSONL -> new JsonResults(out, JsonResults.Layout.LINES, style, continued);
      case SPANS -> new SpanResults(out);
      case HTML, BRAT, LABEL_STUDIO, CAS_JSON, XMI -> new PageResult(out);
      case CSV -> {
        CsvTables.Table table = oneTable();
        yield new TableResults(
            out, table == null ? CsvTables.Table.CLAIMS : table, style.offsets(), continued);
      }
    };
  }

  /** What went wrong, in words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link that leads to itself";
    }
    return e instanceof FileAlreadyExistsException ? "not a folder" : IoReason.of(e);
  }
}
