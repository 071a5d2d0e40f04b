package org.attestnlp.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.gold.GoldCandidate;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.GoldSuite;
import org.jspecify.annotations.Nullable;

/**
 * Results written beside gold that they differ from, for a person to look at.
 *
 * @param wanted whether the user asked for them
 * @param refused whether nobody is there to look at them
 */
record Candidates(boolean wanted, boolean refused) {

  private static final String UPDATE = "attest.gold.update";

  static Candidates ofProcess() {
    return of(System.getProperty(UPDATE), System.getenv("CI"));
  }

  /** What the system property and the environment variable CI say. */
  static Candidates of(@Nullable String update, @Nullable String continuousIntegration) {
    return new Candidates(Boolean.parseBoolean(update), "true".equals(continuousIntegration));
  }

  /** Writes the candidate of a result that differs from its gold, if wanted. */
  void write(Comparison comparison) {
    if (!wanted) {
      return;
    }
    if (refused) {
      throw new IllegalStateException(
          "-D"
              + UPDATE
              + "=true where CI=true; write candidates on your own machine and look at them");
    }
    if (comparison.differences().isEmpty()) {
      return;
    }
    Path file = Path.of(comparison.gold().file().replaceAll("\\.json$", "") + GoldSuite.CANDIDATE);
    try {
      Files.writeString(file, GoldCandidate.write(comparison));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
