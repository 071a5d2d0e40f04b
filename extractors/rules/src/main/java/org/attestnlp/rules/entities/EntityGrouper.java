package org.attestnlp.rules.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;

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
  public Set<Layer<?>> provides() {
    return Set.of(Layer.ENTITIES);
  }

  @Override
  public Document annotate(Document document) {
    Reading reading = new Reading(document);
    List<Entity> all = new ArrayList<>();
    int i = 0;
    for (Name n : NameRepair.names(reading)) {
      Span s =
          Span.of(
              document.text(),
              document.tokens().begin(n.first()),
              document.tokens().end(n.end() - 1));
      all.add(
          new Entity(
              "e" + ++i, n.type(), s.text(), List.of(), List.of(new Mention(s, MentionKind.NAME))));
    }
    return document.with(Layer.ENTITIES, all);
  }
}
