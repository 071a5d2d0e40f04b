package org.attestnlp.rules.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.Entity;
import org.attestnlp.rules.entities.mentions.Decision;
import org.attestnlp.rules.entities.mentions.EvidenceWeights;
import org.attestnlp.rules.entities.resolution.Binding;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.precedence.Order;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;

/** Gathers the mentions of each person, organization and place. */
public final class EntityGrouper implements Annotator {

  private final Order order;

  /** Mends names in the order that is declared. */
  public EntityGrouper() {
    this(Order.DECLARED);
  }

  /** Mends names in an order of the caller's. */
  public EntityGrouper(Order order) {
    this.order = order;
  }

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
    List<Name> names = NameRepair.names(reading, binding, order);
    if (!document.trace().isKept()) {
      List<Group> groups = Grouping.of(reading, names, binding);
      return document.with(Layer.ENTITIES, Entities.of(reading, groups, null));
    }
    List<Decision> decisions = new ArrayList<>();
    EvidenceWeights weights = EvidenceWeights.shipped();
    List<Group> groups = Grouping.of(reading, names, binding, weights, decisions::add);
    EntityNotes notes = new EntityNotes(reading, weights);
    List<Entity> entities = Entities.of(reading, groups, notes);
    notes.pronouns(decisions);
    return document.with(Layer.ENTITIES, entities);
  }

  /** The trace: whom each “he” and “she” of a document stands for, and what evidence decided. */
  public List<Decision> decisions(Document document) {
    return decisions(document, EvidenceWeights.shipped());
  }

  /** The same trace by other weights, to measure them. */
  public List<Decision> decisions(Document document, EvidenceWeights weights) {
    Passage reading = new Passage(document);
    Binding binding = Binding.of(document);
    List<Decision> decisions = new ArrayList<>();
    Grouping.of(
        reading, NameRepair.names(reading, binding, order), binding, weights, decisions::add);
    return List.copyOf(decisions);
  }
}
