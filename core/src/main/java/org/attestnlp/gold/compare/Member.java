package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Mention;
import org.attestnlp.model.Span;

/**
 * A mention with the entity it belongs to.
 *
 * @param marks the mention's own, else those of the entity
 */
record Member(Entity entity, Mention mention, Marks marks) {

  /** The mentions of gold, with their marks. */
  static List<Member> of(GoldArticle gold) {
    List<Member> members = new ArrayList<>();
    for (Entity entity : gold.article().entities()) {
      for (Mention mention : entity.mentions()) {
        members.add(new Member(entity, mention, marks(gold, entity, mention)));
      }
    }
    return members;
  }

  /** The mentions of a result. */
  static List<Member> of(AnnotatedArticle found) {
    List<Member> members = new ArrayList<>();
    for (Entity entity : found.entities()) {
      entity.mentions().forEach(m -> members.add(new Member(entity, m, Marks.NONE)));
    }
    return members;
  }

  /** An alternative span of an entity belongs to the mentions that it overlaps. */
  private static Marks marks(GoldArticle gold, Entity entity, Mention mention) {
    Marks whole = gold.marks(entity.id());
    Marks own = gold.marks(GoldArticle.mention(entity.id(), mention.span()));
    List<Span> alternatives = new ArrayList<>(own.alternatives());
    whole.alternatives().stream().filter(mention.span()::overlaps).forEach(alternatives::add);
    Marks decisive = own.optional() || own.forbidden() ? own : whole;
    return new Marks(decisive.optional(), decisive.forbidden(), alternatives);
  }

  String type() {
    return entity.type().name();
  }

  Span span() {
    return mention.span();
  }
}
