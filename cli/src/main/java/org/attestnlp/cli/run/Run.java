package org.attestnlp.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.attestnlp.LimitedPipeline;
import org.attestnlp.cli.console.Stop;
import org.attestnlp.cli.input.Input;
import org.attestnlp.cli.output.Journal;
import org.attestnlp.cli.output.OutputPlan;
import org.attestnlp.limit.Batch;
import org.attestnlp.model.ArticleError;
import org.attestnlp.model.Outcome;
import org.jspecify.annotations.Nullable;

/** Brings the outcomes of a batch into its output, and leaves out what stands there already. */
public final class Run implements AutoCloseable {

  /** Hears what became of each article. */
  public interface Listener {
    /**
     * An article is written, or kept.
     *
     * @param outcome null if an earlier run wrote it
     * @param failed whether it has an error record
     * @return false to end the run
     */
    boolean done(@Nullable Outcome outcome, boolean failed);
  }

  private final OutputPlan.Output output;
  private final boolean resume;
  private final LimitedPipeline articles;
  private final @Nullable Ledger ledger;
  private boolean over;

  public Run(OutputPlan.Output output, boolean resume, LimitedPipeline articles) {
    this.output = output;
    this.resume = resume;
    this.articles = articles;
    Journal journal = output.journal();
    this.ledger = journal == null ? null : new Ledger(journal, output.results(), output.inOrder());
  }

  /**
   * Runs the batch and writes, until the listener or a signal ends it.
   *
   * @param threads articles at a time
   */
  public void run(int threads, Stop stop, Iterator<Input> inputs, Listener listener)
      throws IOException {
    try (Batch<Placed, Done> batch =
        new Batch<>(threads, stop::requested, placed(inputs), this::work)) {
      boolean more = true;
      while (more && batch.hasNext()) {
        more = write(batch.next(), listener);
      }
    }
  }

  /**
   * An input.
   *
   * @param index its place in the batch, from 0
   * @param input the input
   */
  private record Placed(int index, Input input) {}

  /**
   * What became of an input.
   *
   * @param index its place in the batch, from 0
   * @param input the input
   * @param outcome the outcome, null if an earlier run has written it
   */
  private record Done(int index, Input input, @Nullable Outcome outcome) {}

  private static Iterator<Placed> placed(Iterator<Input> inputs) {
    return new Iterator<>() {
      private int index;

      @Override
      public boolean hasNext() {
        return inputs.hasNext();
      }

      @Override
      public Placed next() {
        return new Placed(index++, inputs.next());
      }
    };
  }

  /** Does an input, on any thread; not if an earlier run seems to have done it. */
  private Done work(Placed placed) {
    Input input = placed.input();
    boolean known = ledger != null && resume && ledger.mayKeep(placed.index(), Ledger.hash(input));
    return new Done(placed.index(), input, known ? null : input.outcome(articles::annotate));
  }

  private boolean write(Done done, Listener listener) throws IOException {
    Outcome outcome = done.outcome();
    if (ledger == null) {
      Outcome known = outcome == null ? done.input().outcome(articles::annotate) : outcome;
      Outcome written = output.results().put(known);
      return listener.done(written, written instanceof ArticleError);
    }
    String hash = Ledger.hash(done.input());
    if (outcome == null) {
      Journal.Entry kept = ledger.keep(done.index(), hash, done.input().id());
      if (kept != null) {
        return listener.done(null, kept.failed());
      }
      outcome = done.input().outcome(articles::annotate);
    }
    Outcome written = ledger.write(hash, outcome);
    return listener.done(written, written instanceof ArticleError);
  }

  /** Puts the output in its place; the journal stays for a run that may go on. */
  public void finish() throws IOException {
    output.results().close();
    over = true;
    Journal journal = output.journal();
    if (ledger != null && journal != null) {
      ledger.finish();
      if (resume) {
        journal.parts(false);
      } else {
        journal.remove();
      }
    }
  }

  /** The files in the output folder whose inputs are gone; asked when the run is finished. */
  public List<Path> leftOver() throws IOException {
    return ledger == null ? List.of() : ledger.leftOver();
  }

  /** Leaves the output as it is, to be gone on with. */
  public void leave() throws IOException {
    output.results().leave();
    over = true;
  }

  /** Lets go of the output; one that was not ended stays as a failure has left it. */
  @Override
  public void close() throws IOException {
    Journal journal = output.journal();
    if (!over && journal != null) {
      output.results().leave();
    }
    if (journal != null) {
      journal.close();
    }
  }

  /** How to go on after {@link #leave}. */
  public String advice() {
    return ledger == null ? "" : "; the same command with --resume goes on from there";
  }
}
