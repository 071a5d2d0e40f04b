package org.attestnlp.cli;

import java.io.Closeable;
import java.io.IOException;
import org.attestnlp.model.Outcome;

/** Takes the outcomes of a run, in input order, and writes them in some format to some place. */
interface Results extends Closeable {

  /** Writes one. */
  void write(Outcome outcome) throws IOException;

  /**
   * Keeps what an earlier run wrote for the next input instead of writing it again.
   *
   * @param id the article's id
   * @param mark what {@link #mark} said after that run had written it
   * @return whether it is still there
   */
  default boolean keep(String id, String mark) throws IOException {
    return false;
  }

  /** Where the output stands after what was written or kept last; one word. */
  default String mark() throws IOException {
    return "-";
  }

  /** Leaves what was written where {@code --resume} finds it: the run did not come to its end. */
  default void leave() throws IOException {
    close();
  }
}
