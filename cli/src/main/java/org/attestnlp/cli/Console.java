package org.attestnlp.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The streams of one run.
 *
 * @param in what {@code -} reads
 * @param data where results go; tells when it cannot be written
 * @param out the same as text
 * @param err messages, one line each
 */
record Console(InputStream in, OutputStream data, PrintStream out, PrintStream err) {

  /** The streams of the process, in UTF-8 whatever the platform says. */
  static Console ofProcess() {
    OutputStream data = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    PrintStream out = new PrintStream(data, false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(
            new BufferedOutputStream(System.err, 1 << 10), false, StandardCharsets.UTF_8);
    return new Console(System.in, data, out, err);
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /**
   * Text for a terminal: without control characters but line breaks and tabs, and not turned round.
   */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\n\t]]", "");
  }

  /**
   * One line on standard error; control characters of file names and texts cannot reach the
   * terminal.
   */
  void complain(@Nullable String message) {
    String plain = String.valueOf(message).replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    err.println((Progress.isTerminal() ? Progress.CLEAR_LINE : "") + "attest: " + plain);
    err.flush();
  }
}
