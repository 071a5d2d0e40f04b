package org.attestnlp.junit;

import java.util.List;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.Shape;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;

/** Assertions about an entity. */
public final class EntityAssert extends ItemAssert<Entity, EntityAssert> {

  EntityAssert(ArticleAssert article, AnnotatedArticle result, List<Entity> entities) {
    super(article, result, entities, EntityAssert.class);
  }

  /** Of this type. */
  public EntityAssert ofType(EntityType type) {
    return keep(
        "the entity has another type",
        type.name(),
        entity -> entity.type() == type,
        entity -> entity.type().name());
  }

  /** With this title. */
  public EntityAssert titled(String title) {
    return keep(
        "the entity has no such title",
        title,
        entity -> entity.titles().contains(title),
        entity -> entity.titles().toString());
  }

  /** Mentioned with these words somewhere. */
  public EntityAssert mentionedAs(String words) {
    return keep(
        "the entity is not mentioned so",
        words,
        entity -> entity.mentions().stream().anyMatch(m -> m.span().text().equals(words)),
        entity ->
            entity.mentions().stream().map(m -> m.span().text()).distinct().toList().toString());
  }

  @Override
  Shape<Entity> shape() {
    return EntityFields.ENTITY;
  }

  @Override
  Span span(Entity entity) {
    return entity.mentions().get(0).span();
  }
}
