package org.attestnlp.cli.gold;

import java.nio.file.Path;
import org.attestnlp.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which gold is held against which engine. */
final class GoldOptions {

  @Parameters(paramLabel = "DIR", description = "The gold folder.")
  private Path folder = Path.of(".");

  @Option(names = "--engine", paramLabel = "NAME", description = "The engine.")
  private @Nullable String engine;

  Path folder() {
    return folder;
  }

  /** The engine's name, by which the baseline knows it too. */
  String engine() {
    return engine == null ? Pipeline.engines().get(0).name() : engine;
  }
}
