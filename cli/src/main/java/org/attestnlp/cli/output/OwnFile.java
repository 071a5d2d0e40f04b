package org.attestnlp.cli.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.attestnlp.cli.input.OwnPage;

/**
 * Tells what Attest itself left beside an output from what others put there, which is never written
 * to, replaced or removed. A link is always somebody else's.
 */
final class OwnFile {

  private static final int HEAD = 200;

  private OwnFile() {}

  /** Whether there is something, be it a link that leads nowhere. */
  static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether it is a file and no link. */
  static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** What to say of something that stands where a file of our own would. */
  static IOException refusal(Path file, String what) {
    return new IOException(
        file + " is there and is no " + what + " of attest; move it away, or name another output");
  }

  /**
   * Sees that a file has no second name, under which somebody keeps what it holds now.
   *
   * @throws IOException if it has
   */
  static void checkOnlyName(Path file) throws IOException {
    boolean counted = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    if (counted && !Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS).equals(1)) {
      throw new IOException(
          file + " has another name too, a hard link; move it away, or name another output");
    }
  }

  /** A result or error record. */
  static boolean isResult(Path file) {
    return head(file).matches("(?s)\\s*\\{\\s*\"schema\"\\s*:\\s*\"attest/1\".*");
  }

  /** A page of a result. */
  static boolean isPage(Path file) {
    return head(file).startsWith(OwnPage.BEGIN);
  }

  /** The annotations of a result for brat. */
  static boolean isStandoff(Path file) {
    return head(file).startsWith("T1\tArticle ");
  }

  /** How a file begins; nothing of one that is no plain file. */
  private static String head(Path file) {
    try {
      if (!isPlain(file)) {
        return "";
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      return ""; // what cannot be read is not known to be ours
    }
  }
}
