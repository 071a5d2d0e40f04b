package org.attestnlp.cli.console;

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
public record Console(InputStream in, WatchedOutput data, PrintStream out, PrintStream err) {

  /** Empties the line of a terminal that the next message is written on. */
  public static final String CLEAR_LINE = "\r\u001B[K";

  /** Streams of which the second takes data and text. */
  public Console(InputStream in, OutputStream out, PrintStream err) {
    this(in, new WatchedOutput(out), err);
  }

  private Console(InputStream in, WatchedOutput data, PrintStream err) {
    this(in, data, new PrintStream(data, false, StandardCharsets.UTF_8), err);
  }

  /** The streams of the process, in UTF-8 whatever the platform says. */
  public static Console ofProcess() {
    OutputStream data = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    PrintStream err =
        new PrintStream(
            new BufferedOutputStream(System.err, 1 << 10), false, StandardCharsets.UTF_8);
    return new Console(System.in, data, err);
  }

  /** Whether standard error is a terminal; the launcher knows, Java cannot tell. */
  public static boolean isTerminal() {
    return Boolean.getBoolean("attest.terminal");
  }

  public PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  public PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /**
   * Brings everything to where it goes.
   *
   * @param code how the command ended
   * @return the same, unless something could not be written
   */
  public int settle(int code) {
    out.flush();
    IOException failure = data.failure();
    if (failure == null) {
      return code;
    }
    if (String.valueOf(failure.getMessage()).contains("Broken pipe")) {
      return ExitCode.BROKEN_PIPE;
    }
    complain("cannot write the output: " + IoReason.of(failure));
    return ExitCode.INTERNAL;
  }

  /**
   * Text for a terminal: without control characters but line breaks and tabs, and not turned round.
   */
  public static String plain(String text) {
    return text.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\n\t]]", "");
  }

  /**
   * One line on standard error; control characters of file names and texts cannot reach the
   * terminal.
   */
  public void complain(@Nullable String message) {
    String plain = String.valueOf(message).replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    err.println((isTerminal() ? CLEAR_LINE : "") + "attest: " + plain);
    err.flush();
  }
}
