package org.attestnlp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.attestnlp.model.ErrorCode;

/** The articles of all operands, in order, read as they are asked for. */
final class Inputs implements Iterator<Input> {

  private static final String STANDARD_INPUT = "-";
  private static final String ROWS = ".jsonl";

  private final Iterator<String> operands;
  private final InputStream standardInput;
  private final ArticleSource source;
  private Iterator<Input> current = Collections.emptyIterator();

  Inputs(List<String> operands, InputStream standardInput, ArticleSource source) {
    this.operands = operands.iterator();
    this.standardInput = standardInput;
    this.source = source;
  }

  /**
   * Whether the operands can only give one article, so that it is printed alone and not in an
   * array.
   */
  static boolean single(List<String> operands) {
    return operands.size() == 1
        && !operands.get(0).endsWith(ROWS)
        && (operands.get(0).equals(STANDARD_INPUT) || !Files.isDirectory(Path.of(operands.get(0))));
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && operands.hasNext()) {
      current = open(operands.next());
    }
    return current.hasNext();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  private Iterator<Input> open(String operand) {
    if (operand.equals(STANDARD_INPUT)) {
      return one(source.stream("stdin", standardInput));
    }
    Path path;
    try {
      path = Path.of(operand);
    } catch (InvalidPathException e) {
      return one(ArticleSource.broken(operand, e.toString(), ErrorCode.INPUT_UNREADABLE));
    }
    return Files.isDirectory(path) ? folder(path) : file(path);
  }

  private Iterator<Input> file(Path path) {
    if (!path.toString().endsWith(ROWS) || !Files.isRegularFile(path)) {
      return one(source.file(path));
    }
    try {
      return Rows.open(path, source);
    } catch (IOException e) {
      return one(
          ArticleSource.broken(
              ArticleSource.idOf(path),
              path + ": cannot be read: " + e.getMessage(),
              ErrorCode.INPUT_UNREADABLE));
    }
  }

  /**
   * Every .txt and .jsonl file below the folder, in the order of their paths; links to folders are
   * not followed.
   */
  private Iterator<Input> folder(Path folder) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Inputs::isArticleFile).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      return one(
          ArticleSource.broken(
              ArticleSource.idOf(folder),
              folder + ": cannot be listed: " + e.getMessage(),
              ErrorCode.INPUT_UNREADABLE));
    }
    if (files.isEmpty()) {
      return one(
          ArticleSource.broken(
              ArticleSource.idOf(folder),
              folder + ": no .txt or .jsonl file in this folder",
              ErrorCode.INPUT_UNREADABLE));
    }
    return new Inputs(files.stream().map(Path::toString).toList(), standardInput, source);
  }

  private static boolean isArticleFile(Path path) {
    String name = String.valueOf(path.getFileName());
    return (name.endsWith(".txt") || name.endsWith(ROWS)) && Files.isRegularFile(path);
  }

  private static Iterator<Input> one(Input input) {
    return List.of(input).iterator();
  }
}
