package org.attestnlp.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Predicate;
import org.attestnlp.cli.console.IoReason;

/** Writes files so that a reader sees the whole of one or nothing. */
public final class AtomicFile {

  private static final int MOST_LINKS = 40; // as Linux follows

  private AtomicFile() {}

  /** Replaces a file by this text in UTF-8; a device or pipe is written to. */
  public static void write(Path file, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes);
      return;
    }
    replace(file, bytes);
  }

  /** Puts these bytes in the place of a file or a link, and of nothing else. */
  static void replace(Path file, byte[] bytes) throws IOException {
    // not a temporary file, which only its owner may read
    Path part = file.resolveSibling(".attest-" + UUID.randomUUID() + ".part");
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** What to say of a file that went away while it was written. */
  static IOException vanished(Path file, NoSuchFileException e) {
    Path folder = file.toAbsolutePath().getParent();
    String what =
        folder != null && !Files.isDirectory(folder)
            ? "the folder " + folder + " is gone"
            : file + " is gone";
    return new IOException(what, e);
  }

  /** Why a file could not be written. */
  public static String reason(Path file, IOException e) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return "no such folder: " + folder;
    }
    return Files.isDirectory(file) ? "it is a folder" : IoReason.of(e);
  }

  /** Puts a finished file in its place. */
  static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The file that a path leads to, so that a symbolic link is not replaced by a file. */
  static Path behindLinks(Path path) throws IOException {
    return behindLinks(path, file -> false);
  }

  /** The same, or the first on the way at which to stop. */
  static Path behindLinks(Path path, Predicate<Path> stop) throws IOException {
    Path file = path;
    for (int i = 0; !stop.test(file) && Files.isSymbolicLink(file); i++) {
      if (i == MOST_LINKS) {
        throw new FileSystemLoopException(path.toString());
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }
}
