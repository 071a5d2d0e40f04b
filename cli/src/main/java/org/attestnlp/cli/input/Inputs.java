package org.attestnlp.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attestnlp.cli.console.IoReason;
import org.attestnlp.model.ErrorCode;

/** The articles of all operands, in order, read as they are asked for. */
public final class Inputs implements Iterator<Input> {

  /**
   * How operands are understood.
   *
   * @param source turns bytes into articles
   * @param filter which files of a folder are articles
   * @param fields of JSONL rows
   * @param rows whether every input is JSONL, whatever its name
   */
  public record Reading(ArticleSource source, FileFilter filter, Rows.Fields fields, boolean rows) {

    /** As without any option. */
    public static Reading usual() {
      return new Reading(
          new ArticleSource(), new FileFilter(List.of(), List.of()), new Rows.Fields(), false);
    }
  }

  private static final String STANDARD_INPUT = "-";
  private static final String NO_ADDRESS =
      "a web address; attest fetches nothing: save the page and give the file, for example: curl -o page.html URL";
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}://.*");

  private final List<String> operands;
  private final Chain<String> articles;
  private final InputStream standardInput;
  private final Reading reading;
  private long bytes = -1;

  public Inputs(List<String> operands, InputStream standardInput, Reading reading) {
    this.operands = operands;
    this.articles = new Chain<>(operands, this::open);
    this.standardInput = standardInput;
    this.reading = reading;
  }

  /**
   * Whether the operands can only give one article, so that it is printed alone and not in an
   * array.
   */
  static boolean single(List<String> operands, boolean rows) {
    return operands.size() == 1
        && !rows
        && !FileExtension.isRows(operands.get(0))
        && !FileExtension.isTable(operands.get(0))
        && (operands.get(0).equals(STANDARD_INPUT) || !isDirectory(operands.get(0)));
  }

  /** The files that are read, as far as they can be found; not standard input. */
  public Stream<Path> files() {
    return operands.stream()
        .filter(operand -> !operand.equals(STANDARD_INPUT))
        .flatMap(this::files);
  }

  /** How much of all files has been read, from 0 to 1; 0 if that cannot be told. */
  public double share() {
    if (bytes < 0) {
      bytes = operands.contains(STANDARD_INPUT) ? 0 : files().mapToLong(Inputs::size).sum();
    }
    return bytes == 0 ? 0 : Math.min(1, reading.source().read().sum() / (double) bytes);
  }

  @Override
  public boolean hasNext() {
    return articles.hasNext();
  }

  @Override
  public Input next() {
    return articles.next();
  }

  private Iterator<Input> open(String operand) {
    if (operand.equals(STANDARD_INPUT)) {
      return reading.rows()
          ? Rows.of(standardInput, reading.source(), reading.fields())
          : one(reading.source().stream("stdin", standardInput));
    }
    Path path;
    try {
      path = Path.of(operand);
    } catch (InvalidPathException e) {
      String message = operand + ": no name for a file: " + FileNames.reason(e);
      return one(ArticleSource.broken(operand, message, ErrorCode.INPUT_UNREADABLE));
    }
    if (ADDRESS.matcher(operand).matches() && !Files.exists(path)) {
      return one(
          ArticleSource.broken(operand, operand + ": " + NO_ADDRESS, ErrorCode.INPUT_UNREADABLE));
    }
    return Files.isDirectory(path) ? folder(path) : file(path);
  }

  private Iterator<Input> file(Path path) {
    boolean table = !reading.rows() && FileExtension.isTable(path.toString());
    boolean rows = reading.rows() || FileExtension.isRows(path.toString());
    if (!(rows || table) || !Files.isRegularFile(path)) {
      return one(reading.source().file(path));
    }
    try {
      return table
          ? TableRows.open(path, reading.source(), reading.fields())
          : Rows.open(path, reading.source(), reading.fields());
    } catch (InputException e) {
      String id = ArticleSource.idOf(path);
      return one(ArticleSource.broken(id, path + ": " + e.getMessage(), e.code()));
    } catch (IOException e) {
      return unreadable(path, "cannot be read: " + IoReason.of(e));
    }
  }

  /** Every article file below the folder, in the order of their paths. */
  private Iterator<Input> folder(Path folder) {
    List<FolderFiles.Found> found = FolderFiles.of(folder, reading.filter());
    return found.isEmpty()
        ? unreadable(folder, "no article in this folder; " + reading.filter().expectation())
        : new Chain<>(found, this::found);
  }

  private Iterator<Input> found(FolderFiles.Found found) {
    IOException failure = found.failure();
    return failure == null
        ? file(found.path())
        : unreadable(found.path(), "cannot be listed: " + IoReason.of(failure));
  }

  private Stream<Path> files(String operand) {
    try {
      Path path = Path.of(operand);
      return Files.isDirectory(path)
          ? FolderFiles.of(path, reading.filter()).stream()
              .filter(found -> found.failure() == null)
              .map(FolderFiles.Found::path)
          : Stream.of(path);
    } catch (InvalidPathException e) {
      return Stream.empty(); // it will get its error record
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // it will get its error record
    }
  }

  private static boolean isDirectory(String operand) {
    try {
      return Files.isDirectory(Path.of(operand));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Iterator<Input> unreadable(Path path, String reason) {
    return one(
        ArticleSource.broken(
            ArticleSource.idOf(path), path + ": " + reason, ErrorCode.INPUT_UNREADABLE));
  }

  private static Iterator<Input> one(Input input) {
    return List.of(input).iterator();
  }
}
