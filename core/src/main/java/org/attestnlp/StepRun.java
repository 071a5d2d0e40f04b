package org.attestnlp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/**
 * One article on its way through the steps. A step that throws gives up its layers, and so do those
 * that need them; the others go on, and the document says what is missing.
 */
final class StepRun {

  private final boolean strict;
  private final StepListener listener;
  private final Set<Layer<?>> lost = new LinkedHashSet<>();
  private Document document;

  StepRun(Document document, boolean strict, StepListener listener) {
    this.document = document;
    this.strict = strict;
    this.listener = listener;
  }

  /** Runs a step, unless a layer that it needs was given up. */
  void run(Annotator step) {
    Cancellation.check();
    if (!step.requires().stream().allMatch(document::has)) {
      lost.addAll(step.provides());
      return;
    }
    long start = System.nanoTime();
    Document after;
    try {
      after = step.annotate(document);
    } catch (Exception | LinkageError | AssertionError e) {
      if (strict || StepFailure.isOfTheRun(e)) {
        throw e;
      }
      lost.addAll(step.provides());
      document = document.withWarning(StepFailure.warning(step, e));
      return;
    }
    document = StepCheck.kept(step, document, after);
    listener.done(step.name(), System.nanoTime() - start);
  }

  /** What the steps have filled. */
  Document document() {
    return document;
  }

  /** The names of the layers of the result that were given up, in the order of the result. */
  List<String> incomplete() {
    return names(lost);
  }

  /** Of some layers those that a result carries: its own in its order, then those of the steps. */
  static List<String> names(Set<Layer<?>> layers) {
    List<String> names = new ArrayList<>();
    for (Layer<?> layer : List.of(Layer.HEADER, Layer.ENTITIES, Layer.QUOTES, Layer.CLAIMS)) {
      if (layers.contains(layer)) {
        names.add(layer.name());
      }
    }
    layers.stream().filter(layer -> !layer.isStandard()).map(Layer::name).forEach(names::add);
    return List.copyOf(names);
  }
}
