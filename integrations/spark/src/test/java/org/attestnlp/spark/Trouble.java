package org.attestnlp.spark;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Layer;

/** A step that makes trouble where the text of an article asks for it. */
public final class Trouble implements AnnotatorProvider {

  /** An article with this is read until somebody interrupts it. */
  static final String NEVER_ENDS = "This article never ends.";

  /** An article with this fails its task, the first time that it is read. */
  static final String FAILS_ONCE = "This article fails its task.";

  static final CountDownLatch BEGAN = new CountDownLatch(1);
  static final CountDownLatch INTERRUPTED = new CountDownLatch(1);

  private static final Layer<Boolean> LAYER = Layer.named("trouble", (value, bounds) -> {});
  private static final Set<String> FAILED = ConcurrentHashMap.newKeySet();

  @Override
  public Optional<Engine> engine() {
    return Optional.empty();
  }

  @Override
  public List<Annotator> annotators() {
    return List.of(new Step());
  }

  /** How many articles failed their tasks. */
  static int failures() {
    return FAILED.size();
  }

  /** No step catches it, nor the article: it goes through to the task. */
  private static final class TaskFailure extends Error {

    private static final long serialVersionUID = 1L;

    TaskFailure() {
      super("a task that fails, for a test");
    }
  }

  private static final class Step implements Annotator {

    @Override
    public String name() {
      return "trouble";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of();
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(LAYER);
    }

    @Override
    public Document annotate(Document document) {
      if (document.text().contains(NEVER_ENDS)) {
        BEGAN.countDown();
        wait(Thread.currentThread());
      }
      if (document.text().contains(FAILS_ONCE) && FAILED.add(document.text())) {
        throw new TaskFailure();
      }
      return document.with(LAYER, true);
    }

    private static void wait(Thread thread) {
      while (!thread.isInterrupted()) {
        Thread.onSpinWait();
      }
      INTERRUPTED.countDown();
      Cancellation.check();
    }
  }
}
