package org.attestnlp.syntax.training;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Tokens and sentences of an engine that stands on the class path. */
final class EngineSteps {

  private final List<Annotator> steps = new ArrayList<>();

  EngineSteps(String engine) {
    for (AnnotatorProvider provider : ServiceLoader.load(AnnotatorProvider.class)) {
      if (provider.engine().isPresent() && provider.engine().get().name().equals(engine)) {
        provider.annotators().stream()
            .filter(step -> step.requires().isEmpty() && step.provides().contains(Layer.SENTENCES))
            .forEach(steps::add);
      }
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("no engine " + engine + " on the class path");
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
