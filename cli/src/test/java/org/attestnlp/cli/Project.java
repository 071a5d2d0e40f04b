package org.attestnlp.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project's own files are, for tests that read them. */
public final class Project {

  private Project() {}

  /** The folder of the parent pom. */
  public static Path root() {
    String given = System.getProperty("attest.root", "..");
    Path root = Path.of(given).toAbsolutePath().normalize();
    if (!Files.isRegularFile(root.resolve("seeds/README.md"))
        && !Files.isDirectory(root.resolve("seeds"))) {
      throw new IllegalStateException(
          "no project at " + root + "; set the system property attest.root");
    }
    return root;
  }
}
