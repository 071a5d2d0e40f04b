package org.attestnlp.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages that attest writes of its results; those in a folder are no articles. */
public final class OwnPage {

  /** How each begins. */
  public static final String BEGIN =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          + "<meta http-equiv=\"Content-Security-Policy\"";

  private OwnPage() {}

  /** Whether a file is one. */
  static boolean is(Path file) {
    if (!FileExtension.isPage(file.toString()) || FileExtension.isCompressed(file.toString())) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGIN.length()), StandardCharsets.UTF_8).equals(BEGIN);
    } catch (IOException e) {
      return false; // it gets its own record
    }
  }
}
