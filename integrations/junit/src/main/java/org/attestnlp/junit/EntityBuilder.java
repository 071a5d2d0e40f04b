package org.attestnlp.junit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.field.Draft;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.Field;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An entity in the making; see {@link ArticleBuilder#entity}. Every place of its name in the text
 * is a mention.
 */
public final class EntityBuilder {

  private final Scene scene;
  private final Map<Span, Mention> mentions = new LinkedHashMap<>();
  private final List<String> titles = new ArrayList<>();
  private final Draft<Entity> draft = Draft.of(EntityFields.ENTITY);

  EntityBuilder(Scene scene, EntityType type, String name) {
    this.scene = scene;
    draft.set(EntityFields.TYPE, type).set(EntityFields.NAME, name);
    scene.all(name).forEach(span -> add(span, MentionKind.NAME));
  }

  /** A title that it is given: {@code Mayor}. */
  public EntityBuilder titled(String title) {
    titles.add(title);
    return this;
  }

  /** A further name: every place of it, unless a longer one covers it. */
  public EntityBuilder alsoCalled(String name) {
    List<Span> found = scene.all(name);
    if (found.isEmpty()) {
      scene.first(name, List.of()); // says what is wrong
    }
    found.stream()
        .filter(span -> mentions.keySet().stream().noneMatch(span::overlaps))
        .forEach(span -> add(span, MentionKind.NAME));
    return this;
  }

  /** One more mention, the first place of the words that is none yet: {@code "She", PRONOUN}. */
  public EntityBuilder mentioned(String words, MentionKind kind) {
    add(scene.first(words, List.copyOf(mentions.keySet())), kind);
    return this;
  }

  /** Any other field. */
  public <V> EntityBuilder set(Field<Entity, V> field, @Nullable V value) {
    draft.set(field, value);
    return this;
  }

  private void add(Span span, MentionKind kind) {
    mentions.put(span, new Mention(span, kind));
  }

  int begin() {
    return mentions.keySet().stream().mapToInt(Span::begin).min().orElse(0);
  }

  Entity build(String id) {
    List<Mention> sorted =
        mentions.values().stream()
            .sorted(Comparator.comparingInt(mention -> mention.span().begin()))
            .toList();
    return draft
        .set(EntityFields.ID, id)
        .set(EntityFields.TITLES, List.copyOf(titles))
        .set(EntityFields.MENTIONS, sorted)
        .make();
  }
}
