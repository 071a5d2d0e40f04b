package org.attestnlp;

import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Checks that a step kept its promise. */
final class StepCheck {

  private StepCheck() {}

  /** The document after a step, which has all layers that it promised. */
  static Document kept(Annotator step, Document before, Document after) {
    if (!after.text().equals(before.text())) {
      throw new PipelineException(step.name() + " changed the text");
    }
    for (Layer<?> layer : step.provides()) {
      if (!after.has(layer)) {
        throw new PipelineException(step.name() + " promised [" + layer + "] but did not fill it");
      }
      check(step, layer, after);
    }
    return after;
  }

  private static void check(Annotator step, Layer<?> layer, Document after) {
    try {
      layer.check(after);
    } catch (IllegalStateException e) {
      throw new PipelineException(step.name() + ": " + e.getMessage(), e);
    }
  }
}
