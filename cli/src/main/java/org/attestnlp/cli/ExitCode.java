package org.attestnlp.cli;

/** How the command ends. */
final class ExitCode {

  /** All done. */
  static final int OK = 0;

  /** A defect of attest. */
  static final int INTERNAL = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Some articles failed; their error records stand in their place. */
  static final int SOME_FAILED = 3;

  /** Something that was right is not right any more. */
  static final int REGRESSION = 4;

  private ExitCode() {}
}
