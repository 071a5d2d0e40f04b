package org.attestnlp.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import org.attestnlp.model.Outcome;
import org.jspecify.annotations.Nullable;

/** Writes to FILE.part and puts it in the place of FILE when the run is over. */
final class FileResults implements Results {

  /** Writes outcomes to a stream; whether it continues what stands there already. */
  interface Format {
    /** The results of a stream. */
    Results on(OutputStream out, boolean continued) throws IOException;
  }

  private final PartFile part;
  private final Format format;
  private @Nullable Results inner;
  private boolean kept;

  FileResults(PartFile part, Format format) {
    this.part = part;
    this.format = format;
  }

  @Override
  public void write(Outcome outcome) throws IOException {
    Results opened = inner();
    part.cut(); // an article that gives no row ends what is kept as one that does
    opened.write(outcome);
  }

  @Override
  public boolean keep(String id, @Nullable String before, String mark) throws IOException {
    boolean there = part.holds(before, mark);
    if (there) {
      part.keep(before, mark);
      kept = true;
    }
    return there;
  }

  @Override
  public String mark() throws IOException {
    return part.mark();
  }

  @Override
  public void leave() throws IOException {
    part.leave();
  }

  @Override
  public void close() throws IOException {
    inner().close();
    part.finish();
  }

  private Results inner() throws IOException {
    Results known = inner;
    if (known == null) {
      known = format.on(part, kept);
      inner = known;
    }
    return known;
  }
}
