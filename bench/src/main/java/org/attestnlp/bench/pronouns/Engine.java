package org.attestnlp.bench.pronouns;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.bench.Steps;
import org.attestnlp.rules.entities.EntityGrouper;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Reads texts as far as the step that resolves pronouns. */
final class Engine {

  private final List<Annotator> steps = new ArrayList<>();

  /** The engine of that name, {@code opennlp}. */
  Engine(String name) {
    for (Annotator step : Steps.of(name)) {
      if (step instanceof EntityGrouper) {
        return;
      }
      if (!step.requires().contains(Layer.ENTITIES) && !step.uses().contains(Layer.ENTITIES)) {
        steps.add(step);
      }
    }
  }

  Document read(String text) {
    Document document = Document.of(text);
    for (Annotator step : steps) {
      document = step.annotate(document);
    }
    return document;
  }
}
