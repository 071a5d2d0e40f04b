package org.attestnlp.cli;

import java.io.Closeable;
import java.io.IOException;
import org.attestnlp.model.Outcome;

/** Takes the outcomes of a run, in input order, and writes them in some format to some place. */
interface Results extends Closeable {

  /** Writes one. */
  void write(Outcome outcome) throws IOException;
}
