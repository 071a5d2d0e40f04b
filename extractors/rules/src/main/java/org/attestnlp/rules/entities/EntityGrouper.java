package org.attestnlp.rules.entities;

import java.util.List;
import java.util.Set;
import org.attestnlp.rules.entities.resolution.Binding;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Gathers the mentions of each person, organization and place. */
public final class EntityGrouper implements Annotator {

  @Override
  public String name() {
    return "rules-entities";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.NAMES, Layer.HEADER, Layer.UTTERANCES);
  }

  @Override
  public Set<Layer<?>> uses() {
    return Set.of(Layer.BOUND_NAMES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.ENTITIES);
  }

  @Override
  public Document annotate(Document document) {
    Passage reading = new Passage(document);
    Binding binding = Binding.of(document);
    List<Group> groups = Grouping.of(reading, NameRepair.names(reading, binding), binding);
    return document.with(Layer.ENTITIES, Entities.of(reading, groups));
  }
}
