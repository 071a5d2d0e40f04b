package org.attestnlp.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Span;

/** Entities are in the order of first mention, and no two mentions are in each other’s way. */
final class EntityRules {

  private record Place(String path, int entity, Span span) {}

  private final Findings findings;
  private final List<Place> places = new ArrayList<>();

  private EntityRules(Findings findings) {
    this.findings = findings;
  }

  static void check(AnnotatedArticle article, Findings findings) {
    EntityRules rules = new EntityRules(findings);
    List<Entity> entities = article.entities();
    findings.ids("entities", "e", entities.stream().map(Entity::id).toList());
    for (int i = 0; i < entities.size(); i++) {
      rules.entity(i, entities.get(i));
      if (i > 0 && first(entities.get(i)) < first(entities.get(i - 1))) {
        findings.add(
            "entities[" + i + "]",
            "is mentioned before entities[" + (i - 1) + "]; the order is that of first mention");
      }
    }
    rules.together();
  }

  private static int first(Entity entity) {
    return entity.mentions().get(0).span().begin();
  }

  private void entity(int index, Entity entity) {
    String path = "entities[" + index + "]";
    if (entity.name().isBlank()) {
      findings.add(path + ".name", "is blank; expected the fullest form in the text");
    }
    if (entity.mentions().stream().noneMatch(mention -> mention.kind() == MentionKind.NAME)) {
      findings.add(path + ".mentions", "has no NAME; a description alone is no entity");
    }
    Set<String> titles = new HashSet<>();
    for (int i = 0; i < entity.titles().size(); i++) {
      String title = entity.titles().get(i);
      if (!titles.add(title)) {
        findings.add(path + ".titles[" + i + "]", "is " + title + " again; a title stands once");
      }
    }
    for (int i = 0; i < entity.mentions().size(); i++) {
      Span span = entity.mentions().get(i).span();
      String place = path + ".mentions[" + i + "]";
      places.add(new Place(place, index, span));
      if (i > 0 && span.begin() < entity.mentions().get(i - 1).span().begin()) {
        findings.add(place, Findings.shown(span) + " stands before the one before it");
      }
    }
  }

  /** The mentions of all: nested ones must be those of different entities. */
  private void together() {
    places.sort(
        Comparator.comparingInt((Place p) -> p.span().begin())
            .thenComparingInt(p -> -p.span().end()));
    Nesting<Place> nesting = new Nesting<>(Place::span);
    for (Place place : places) {
      for (Place outer : nesting.around(place)) {
        compare(place, outer);
      }
    }
  }

  private void compare(Place place, Place outer) {
    String other = outer.path() + ", " + Findings.shown(outer.span());
    if (outer.entity() == place.entity()) {
      findings.add(
          place.path(),
          Findings.shown(place.span())
              + " overlaps "
              + other
              + ", a mention of the same entity; keep one of them");
    } else if (outer.span().equals(place.span())) {
      findings.add(
          place.path(),
          Findings.shown(place.span()) + " is also " + other + "; words stand for one entity");
    } else if (!outer.span().covers(place.span())) {
      findings.add(
          place.path(),
          Findings.shown(place.span()) + " crosses " + other + "; one lies inside the other");
    }
  }
}
