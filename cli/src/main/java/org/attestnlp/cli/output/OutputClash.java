package org.attestnlp.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attestnlp.view.CsvTables;
import org.jspecify.annotations.Nullable;

/** Finds inputs that an output would be written over. */
final class OutputClash {

  private final OutputPlan plan;

  OutputClash(OutputPlan plan) {
    this.plan = plan;
  }

  /** The first of these inputs that would be lost; null if none. */
  @Nullable Path first(Stream<Path> inputs) throws IOException {
    Path output = plan.path();
    if (output == null) {
      return null;
    }
    if (plan.isFolder()) {
      return Files.isDirectory(output) ? firstIn(output.toRealPath(), inputs) : null;
    }
    List<Path> written = written(AtomicFile.behindLinks(output));
    return written.isEmpty()
        ? null
        : inputs.filter(input -> isAny(input, written)).findFirst().orElse(null);
  }

  private @Nullable Path firstIn(Path folder, Stream<Path> inputs) {
    return inputs.filter(input -> isWritten(input, folder)).findFirst().orElse(null);
  }

  /** The files that are written for a file, as far as there are any already. */
  private List<Path> written(Path file) {
    List<Path> all = new ArrayList<>();
    all.add(file);
    all.add(OutputPlan.journalOf(file));
    all.add(
        plan.format() == OutputOptions.Format.HTML
            ? PageFile.errorOf(file)
            : PartFile.partOf(file));
    all.removeIf(path -> !Files.isRegularFile(path));
    return all;
  }

  private static boolean isAny(Path input, List<Path> written) {
    return written.stream().anyMatch(path -> isSame(path, input));
  }

  private static boolean isSame(Path path, Path input) {
    try {
      return Files.isSameFile(path, input);
    } catch (IOException e) {
      return false; // there is no such input; it gets its record
    }
  }

  private boolean isWritten(Path input, Path folder) {
    try {
      Path real = input.toRealPath();
      return folder.equals(real.getParent())
          && isWritten(String.valueOf(real.getFileName()).toLowerCase(Locale.ROOT));
    } catch (IOException e) {
      return false; // there is no such input; it gets its record
    }
  }

  private boolean isWritten(String name) {
    if (name.equals(OutputPlan.JOURNAL)) {
      return true;
    }
    return switch (plan.format()) {
      case JSON, JSONL -> endsLike(name, FolderResults.Kind.JSON);
      case HTML, BRAT, SPANS, LABEL_STUDIO, CAS_JSON, XMI ->
          endsLike(name, FolderResults.Kind.of(plan.format()));
      case CSV ->
          Stream.concat(
                  Stream.of(ErrorTable.FILE_NAME),
                  plan.tables().stream().map(CsvTables.Table::fileName))
              .anyMatch(table -> name.equals(table) || name.equals(table + ".part"));
    };
  }

  private static boolean endsLike(String name, FolderResults.Kind kind) {
    return name.endsWith(FolderResults.ERROR)
        || kind.extensions().stream().anyMatch(name::endsWith);
  }
}
