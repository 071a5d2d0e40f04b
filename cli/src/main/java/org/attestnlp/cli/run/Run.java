package org.attestnlp.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.attestnlp.cli.input.Input;
import org.attestnlp.cli.output.Journal;
import org.attestnlp.cli.output.OutputPlan;
import org.attestnlp.limit.ArticleWork;
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
  private final ArticleWork articles;
  private final @Nullable Ledger ledger;
  private boolean over;

  public Run(OutputPlan.Output output, boolean resume, ArticleWork articles) {
    this.output = output;
    this.resume = resume;
    this.articles = articles;
    Journal journal = output.journal();
    this.ledger = journal == null ? null : new Ledger(journal, output.results(), output.inOrder());
  }

  /** Does an input, on any thread; not if an earlier run seems to have done it. */
  public Batch.Done work(int index, Input input) {
    boolean known = ledger != null && resume && ledger.mayKeep(index, Ledger.hash(input));
    return new Batch.Done(index, input, known ? null : input.outcome(articles::outcome));
  }

  /** Runs the batch and writes. */
  public void run(Batch batch, Iterator<Input> inputs, Listener listener) throws IOException {
    batch.run(inputs, done -> write(done, listener));
  }

  private boolean write(Batch.Done done, Listener listener) throws IOException {
    Outcome outcome = done.outcome();
    if (ledger == null) {
      Outcome known = outcome == null ? done.input().outcome(articles::outcome) : outcome;
      Outcome written = output.results().put(known);
      return listener.done(written, written instanceof ArticleError);
    }
    String hash = Ledger.hash(done.input());
    if (outcome == null) {
      Journal.Entry kept = ledger.keep(done.index(), hash, done.input().id());
      if (kept != null) {
        return listener.done(null, kept.failed());
      }
      outcome = done.input().outcome(articles::outcome);
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
