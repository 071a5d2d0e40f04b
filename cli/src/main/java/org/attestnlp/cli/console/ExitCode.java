package org.attestnlp.cli.console;

/** How the command ends. */
public final class ExitCode {

  /** All done. */
  public static final int OK = 0;

  /** A defect of attest. */
  public static final int INTERNAL = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** Some articles failed; their error records stand in their place. */
  public static final int SOME_FAILED = 3;

  /** Something that was right is not right any more. */
  public static final int REGRESSION = 4;

  /** Told to stop by a signal; after SIGTERM the Java machine itself says 143. */
  public static final int INTERRUPTED = 130;

  /** Whoever read standard output went away, as after {@code | head}; what SIGPIPE says. */
  public static final int BROKEN_PIPE = 141;

  private ExitCode() {}
}
