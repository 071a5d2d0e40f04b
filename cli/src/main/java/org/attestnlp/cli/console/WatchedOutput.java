package org.attestnlp.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers the first failure to write, which a print stream on top of it would swallow. */
public final class WatchedOutput extends FilterOutputStream {

  private @Nullable IOException failure;

  WatchedOutput(OutputStream sink) {
    super(sink);
  }

  /** Why something could not be written; null if everything was. */
  public @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void write(int value) throws IOException {
    try {
      out.write(value);
    } catch (IOException e) {
      throw seen(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw seen(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw seen(e);
    }
  }

  private IOException seen(IOException problem) {
    failure = failure == null ? problem : failure;
    return problem;
  }
}
