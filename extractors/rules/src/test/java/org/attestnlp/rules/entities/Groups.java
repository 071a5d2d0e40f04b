package org.attestnlp.rules.entities;

import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.model.Entity;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Utterance;
import org.attestnlp.testing.Sketch;

/**
 * Shows the entities of small documents as lines: {@code PERSON Ada Quill [Mayor] = Ada Quill |
 * she}.
 */
final class Groups {

  private Groups() {}

  static List<String> of(String... sketch) {
    return of(Sketch.document(sketch), List.of());
  }

  static List<String> of(Document document, List<Utterance> utterances) {
    Document spoken = document.with(Layer.UTTERANCES, utterances);
    return new EntityGrouper().annotate(spoken).entities().stream().map(Groups::line).toList();
  }

  private static String line(Entity entity) {
    String titles = entity.titles().isEmpty() ? "" : " " + entity.titles();
    return entity.type()
        + " "
        + entity.name()
        + titles
        + " = "
        + entity.mentions().stream()
            .map(mention -> mention.span().text())
            .collect(Collectors.joining(" | "));
  }
}
