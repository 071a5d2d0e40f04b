package org.attestnlp.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a file's name says of what is in it: {@code storm.html.gz} is a compressed web page with the
 * id {@code storm}.
 */
public final class FileExtension {

  private static final String COMPRESSED = ".gz";

  private FileExtension() {}

  /** Whether it is written or read through gzip. */
  public static boolean isCompressed(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
  }

  /** Whether it holds a web page. */
  static boolean isPage(String name) {
    return ends(name, ".html") || ends(name, ".htm");
  }

  /** Whether it holds JSONL rows. */
  static boolean isRows(String name) {
    return plain(name).endsWith(".jsonl");
  }

  /** Whether it holds a table. */
  static boolean isTable(String name) {
    return ends(name, ".csv") || isTabbed(name);
  }

  /** Whether the fields of its table stand apart by tabs. */
  static boolean isTabbed(String name) {
    return ends(name, ".tsv");
  }

  /** Without the extension that says how it is compressed. */
  static String plain(String name) {
    return isCompressed(name) ? name.substring(0, name.length() - COMPRESSED.length()) : name;
  }

  /** The bytes of a file, uncompressed. */
  public static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return isCompressed(file.toString()) ? Gzip.open(in) : in;
  }

  private static boolean ends(String name, String extension) {
    return plain(name).toLowerCase(Locale.ROOT).endsWith(extension);
  }
}
