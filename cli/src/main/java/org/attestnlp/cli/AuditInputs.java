package org.attestnlp.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attestnlp.cli.console.IoReason;
import org.attestnlp.cli.gold.GoldFiles;
import org.attestnlp.cli.input.FileFilter;
import org.attestnlp.cli.input.FolderFiles;
import org.attestnlp.json.InvalidArticleException;

/**
 * Results and texts side by side: what holds {@code attest/1} is a result, whatever its name; in a
 * folder a text is left out if its result stands beside it, {@code x.json} beside {@code x.txt}.
 */
final class AuditInputs {

  /** Takes what is found. */
  interface Visitor {

    /** Takes a result or error record. */
    void result(String where, String json);

    /**
     * Takes articles that nobody has read yet.
     *
     * @param operand their file, or {@code -}
     * @param rows whether each line is one
     */
    void articles(String operand, InputStream in, boolean rows);

    /** Takes what cannot be read. */
    void unreadable(String message);
  }

  private static final String RESULT = ".json";
  private static final String ROWS = ".jsonl";
  private static final String TEXT = ".txt";

  /** Quotation marks in a text of a row are escaped, so this is none of its words. */
  private static final Pattern SCHEMA = Pattern.compile("\"schema\"\\s{0,9}:\\s{0,9}\"attest/");

  private static final int HEAD = 1 << 16; // bytes; ours begin with it

  private final InputStream standardInput;
  private final Visitor visitor;

  AuditInputs(InputStream standardInput, Visitor visitor) {
    this.standardInput = standardInput;
    this.visitor = visitor;
  }

  /** Hands over all that an operand holds. */
  void read(String operand) {
    try {
      if (operand.equals("-")) {
        stream();
      } else if (Files.isDirectory(Path.of(operand))) {
        folder(Path.of(operand));
      } else {
        file(Path.of(operand));
      }
    } catch (InvalidPathException e) {
      visitor.unreadable(operand + ": is no name of a file");
    } catch (IOException e) {
      visitor.unreadable(operand + ": " + GoldFiles.reason(e));
    }
  }

  private void stream() throws IOException {
    BufferedInputStream in = new BufferedInputStream(standardInput, HEAD);
    String head = head(in);
    if (SCHEMA.matcher(head).find()) {
      results("-", in);
    } else {
      visitor.articles("-", in, head.stripLeading().startsWith("{"));
    }
  }

  private void folder(Path folder) throws IOException {
    FileFilter wanted = new FileFilter(List.of("*" + RESULT, "*" + ROWS, "*" + TEXT), List.of());
    FolderFiles visit = FolderFiles.visitor(folder, wanted);
    Files.walkFileTree(folder, visit);
    Set<Path> all = new HashSet<>();
    visit.found().forEach(found -> all.add(found.path()));
    if (all.isEmpty()) {
      visitor.unreadable(folder + ": no .json, .jsonl or .txt file in this folder");
    }
    for (FolderFiles.Found found : visit.found()) {
      IOException failure = found.failure();
      if (failure != null) {
        visitor.unreadable(found.path() + ": cannot be listed: " + IoReason.of(failure));
      } else if (!isRead(found.path(), all)) {
        file(found.path());
      }
    }
  }

  /** Whether the result of a text is among the files. */
  private static boolean isRead(Path file, Set<Path> all) {
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(TEXT)) {
      return false;
    }
    String stem = name.substring(0, name.length() - TEXT.length());
    return all.contains(file.resolveSibling(stem + RESULT));
  }

  private void file(Path file) {
    String name = file.toString();
    if (!name.endsWith(RESULT) && !name.endsWith(ROWS)) {
      visitor.articles(name, standardInput, false);
      return;
    }
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), HEAD)) {
      if (name.endsWith(RESULT) || SCHEMA.matcher(head(in)).find()) {
        results(name, in);
        return;
      }
    } catch (IOException e) {
      visitor.unreadable(file + ": " + GoldFiles.reason(e));
      return;
    }
    visitor.articles(name, standardInput, true);
  }

  private void results(String name, InputStream in) throws IOException {
    int[] read = new int[1];
    try {
      WrittenResults.read(
          in,
          (place, json) -> {
            read[0]++;
            visitor.result(name + place, json);
          });
    } catch (InvalidArticleException e) {
      visitor.unreadable(name + ": " + e.getMessage());
      return;
    }
    if (read[0] == 0) {
      visitor.unreadable(name + ": holds no result; expected attest/1 objects");
    }
  }

  /** The first bytes, which stay to be read. */
  private static String head(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] bytes = in.readNBytes(HEAD);
    in.reset();
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
