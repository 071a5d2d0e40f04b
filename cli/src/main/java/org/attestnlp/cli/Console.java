package org.attestnlp.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
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
record Console(InputStream in, WatchedOutput data, PrintStream out, PrintStream err) {

  /** Streams of which the second takes data and text. */
  Console(InputStream in, OutputStream out, PrintStream err) {
    this(in, new WatchedOutput(out), err);
  }

  private Console(InputStream in, WatchedOutput data, PrintStream err) {
    this(in, data, new PrintStream(data, false, StandardCharsets.UTF_8), err);
  }

  /** The streams of the process, in UTF-8 whatever the platform says. */
  static Console ofProcess() {
    OutputStream data = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    PrintStream err =
        new PrintStream(
            new BufferedOutputStream(System.err, 1 << 10), false, StandardCharsets.UTF_8);
    return new Console(System.in, data, err);
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /**
   * Brings everything to where it goes.
   *
   * @param code how the command ended
   * @return the same, unless something could not be written
   */
  int settle(int code) {
    out.flush();
    IOException failure = data.failure();
    if (failure == null) {
      return code;
    }
    if (String.valueOf(failure.getMessage()).contains("Broken pipe")) {
      return ExitCode.BROKEN_PIPE;
    }
    complain("cannot write the output: " + ArticleSource.reason(failure));
    return ExitCode.INTERNAL;
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
