package org.attestnlp.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The streams of one run.
 *
 * @param in what {@code -} reads
 * @param out data only
 * @param err messages, one line each
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

  /** A stream in UTF-8 whatever the platform says. */
  static PrintStream utf8(PrintStream stream) {
    return new PrintStream(
        new BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /**
   * One line on standard error; control characters of file names and texts cannot reach the
   * terminal.
   */
  void complain(@Nullable String message) {
    err.println("attest: " + String.valueOf(message).replaceAll("[\\p{Cntrl}\\p{Cf}]+", " "));
    err.flush();
  }
}
