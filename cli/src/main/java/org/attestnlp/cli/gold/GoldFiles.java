package org.attestnlp.cli.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.console.IoReason;
import org.attestnlp.cli.output.AtomicFile;
import org.attestnlp.gold.file.InvalidGoldException;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.view.FormatException;

/**
 * Turns files into others one by one: a bad one is named and the rest are done, and no two are
 * written to the same place.
 */
public final class GoldFiles {

  /** Turns one file into another. */
  interface Work {
    /** Does it. */
    void on(Path file) throws IOException;
  }

  /** Which files of a folder are meant. */
  interface Listing {
    /** In the order of their names. */
    List<Path> of(Path folder) throws IOException;
  }

  private final Console console;
  private final Map<String, Path> written = new HashMap<>();
  private int bad;

  GoldFiles(Console console) {
    this.console = console;
  }

  /** The operands themselves, and what is listed of those that are folders; each once. */
  List<Path> list(List<Path> operands, Listing listing, String expected) {
    List<Path> files = new ArrayList<>();
    for (Path operand : operands) {
      try {
        List<Path> found = Files.isDirectory(operand) ? listing.of(operand) : List.of(operand);
        if (found.isEmpty()) {
          bad(operand + ": " + expected);
        }
        files.addAll(found);
      } catch (IOException e) {
        bad(operand + ": " + reason(e));
      }
    }
    return files.stream().distinct().toList();
  }

  /** Does the work on each file; how the command ends. */
  int each(List<Path> files, Work work) {
    for (Path file : files) {
      try {
        work.on(file);
      } catch (InvalidArticleException e) {
        bad(file + ": " + e.getMessage());
      } catch (FormatException | InvalidGoldException e) {
        bad(String.valueOf(e.getMessage()));
      } catch (UncheckedIOException e) {
        bad(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        bad(file + ": " + reason(e));
      }
    }
    return bad == 0 ? ExitCode.OK : ExitCode.USAGE;
  }

  /**
   * Takes a place for what comes of a file.
   *
   * @param what the two would share, for the message: {@code id x}
   * @throws InvalidGoldException if another file of this run has it
   */
  void claim(String name, Path file, String what) {
    Path other = written.putIfAbsent(name.toLowerCase(Locale.ROOT), file);
    if (other != null) {
      throw new InvalidGoldException(file + ": " + what + " is also that of " + other);
    }
  }

  /** The files of a folder that have one of the endings. */
  public static List<Path> endingIn(Path folder, String... endings) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(file -> Stream.of(endings).anyMatch(ending -> file.toString().endsWith(ending)))
          .sorted()
          .toList();
    }
  }

  /** Writes a file whole; what goes wrong is no fault of the file that was read. */
  static void write(Path file, String content) {
    try {
      AtomicFile.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + AtomicFile.reason(file, e), e);
    }
  }

  private void bad(String message) {
    console.complain(message);
    bad++;
  }

  /** Why a file cannot be read. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    return e instanceof CharacterCodingException
        ? "not UTF-8"
        : "cannot be read: " + IoReason.of(e);
  }
}
