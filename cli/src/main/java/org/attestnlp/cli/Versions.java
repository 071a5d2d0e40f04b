package org.attestnlp.cli;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.Pipeline;
import org.attestnlp.spi.Engine;
import picocli.CommandLine.IVersionProvider;

/** The lines of {@code attest --version}. */
final class Versions implements IVersionProvider {

  @Override
  public String[] getVersion() {
    List<String> lines = new ArrayList<>();
    lines.add("attest " + Pipeline.version());
    for (Engine engine : Pipeline.engines()) {
      lines.add("engine " + engine.name() + " " + engine.version() + " (" + engine.licence() + ")");
    }
    return lines.toArray(String[]::new);
  }
}
