package org.attestnlp.cli.run;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.input.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * Says twice a second on standard error how far a run is: a line that rewrites itself on a
 * terminal, or a JSON object a line for programs.
 */
public final class Progress {

  /** How progress is shown. */
  public enum Kind {
    /** A line where standard error is a terminal. */
    AUTO,
    NEVER,
    JSON
  }

  private static final long PERIOD_MILLIS = 500;

  private final PrintStream err;
  private final Kind kind;
  private final Tally tally;
  private final Inputs inputs;
  private final long start = System.nanoTime();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });

  private @Nullable ScheduledFuture<?> ticks;

  private Progress(PrintStream err, Kind kind, Tally tally, Inputs inputs) {
    this.err = err;
    this.kind = kind;
    this.tally = tally;
    this.inputs = inputs;
  }

  /** Starts to show progress; nothing is shown for NEVER, or for AUTO without a terminal. */
  public static Progress start(PrintStream err, Kind kind, Tally tally, Inputs inputs) {
    Progress progress = new Progress(err, kind, tally, inputs);
    if (kind == Kind.JSON || kind == Kind.AUTO && Console.isTerminal()) {
      progress.ticks =
          progress.clock.scheduleAtFixedRate(
              progress::show, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }
    return progress;
  }

  /** One line, as it stands now. */
  String line() {
    double seconds = Math.max(0.001, (System.nanoTime() - start) / 1e9);
    double rate = tally.done() / seconds;
    double read = inputs.share();
    double left = read > 0 ? seconds * (1 - read) / read : -1;
    if (kind == Kind.JSON) {
      return String.format(
          Locale.ROOT,
          "{\"done\":%d,\"failed\":%d,\"articlesPerSecond\":%.1f,\"charactersPerSecond\":%d,"
              + "\"secondsLeft\":%s}",
          tally.done(),
          tally.failed(),
          rate,
          Math.round(tally.characters() / seconds),
          left < 0 ? "null" : String.valueOf(Math.round(left)));
    }
    return String.format(
        Locale.ROOT,
        "%d done, %d failed, %.1f articles and %d characters a second%s",
        tally.done(),
        tally.failed(),
        rate,
        Math.round(tally.characters() / seconds),
        left < 0 ? "" : ", about " + time(Math.round(left)) + " left");
  }

  private static String time(long seconds) {
    return seconds < 90
        ? seconds + " s"
        : seconds < 5400 ? (seconds + 30) / 60 + " min" : (seconds + 1800) / 3600 + " h";
  }

  private synchronized void show() {
    err.print(kind == Kind.JSON ? line() + "\n" : Console.CLEAR_LINE + "attest: " + line());
    err.flush();
  }

  /** Removes the line from the terminal, or writes the last object. */
  public void close() {
    clock.shutdownNow();
    if (ticks == null) {
      return;
    }
    if (kind == Kind.JSON) {
      show();
    } else {
      err.print(Console.CLEAR_LINE);
      err.flush();
    }
  }
}
