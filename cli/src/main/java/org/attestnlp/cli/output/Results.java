package org.attestnlp.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.attestnlp.limit.OutOfMemory;
import org.attestnlp.model.Outcome;
import org.jspecify.annotations.Nullable;

/** Takes the outcomes of a run, in input order, and writes them in some format to some place. */
public interface Results extends Closeable {

  /** Writes one: all of it, or nothing if memory does not suffice. */
  void write(Outcome outcome) throws IOException;

  /** Writes one, or that there is not enough memory to write it; says what was written. */
  default Outcome put(Outcome outcome) throws IOException {
    try {
      write(outcome);
      return outcome;
    } catch (OutOfMemoryError e) {
      Outcome record = OutOfMemory.record(outcome.id());
      write(record);
      return record;
    }
  }

  /**
   * Keeps what an earlier run wrote for the next input instead of writing it again.
   *
   * @param id the article's id
   * @param before the mark of the input before; null for the first
   * @param mark what {@link #mark} said after that run had written it
   * @return whether it is still there
   */
  default boolean keep(String id, @Nullable String before, String mark) throws IOException {
    return false;
  }

  /** Where the output stands after what was written or kept last; asked once after each. */
  default String mark() throws IOException {
    return "-";
  }

  /**
   * The files that an earlier run wrote for inputs that this one did not have, and that are still
   * as that run left them; asked when all inputs are done.
   *
   * @param marks what {@link #mark} said in the earlier run
   */
  default List<Path> leftOver(Collection<String> marks) throws IOException {
    return List.of();
  }

  /** Leaves what was written where {@code --resume} finds it: the run did not come to its end. */
  default void leave() throws IOException {
    close();
  }
}
