package org.attestnlp.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that a reader sees the whole of one or nothing. */
final class AtomicFile {

  private AtomicFile() {}

  /** Replaces a file by this text in UTF-8. */
  static void write(Path file, String content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, ".attest-", ".part");
    try {
      Files.write(part, content.getBytes(StandardCharsets.UTF_8));
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Puts a finished file in its place. */
  static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
