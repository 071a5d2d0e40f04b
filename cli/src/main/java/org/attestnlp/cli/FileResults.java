package org.attestnlp.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.attestnlp.model.Outcome;

/** Writes to FILE.part and puts it in the place of FILE when the run is over. */
final class FileResults implements Results {

  private final Path part;
  private final Path file;
  private final OutputStream out;
  private final Results inner;
  private boolean failed;

  FileResults(Path part, Path file, OutputStream out, Results inner) {
    this.part = part;
    this.file = file;
    this.out = out;
    this.inner = inner;
  }

  static Path partOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    failed = true; // until it is written
    inner.write(outcome);
    failed = false;
  }

  @Override
  public void close() throws IOException {
    inner.close();
    out.close();
    if (!failed) {
      AtomicFile.move(part, file);
    }
  }
}
