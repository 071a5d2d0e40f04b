package org.attestnlp.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.attestnlp.model.Outcome;

/** Writes to a device or a named pipe, which nothing can take the place of. */
record DeviceResults(OutputStream device, Results inner) implements Results {

  @Override
  public void write(Outcome outcome) throws IOException {
    inner.write(outcome);
  }

  @Override
  public void close() throws IOException {
    inner.close();
    device.close();
  }
}
