package org.attestnlp.field;

import java.util.List;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Span;

/** The fields of an entity and of its mentions. */
public final class EntityFields {

  /** Where the mention stands. */
  public static final Field<Mention, Span> SPAN = SpanFields.own(Mention::span);

  /** Name, nominal or pronoun. */
  public static final Field<Mention, MentionKind> KIND =
      Field.of("kind", Type.word(MentionKind.class), Mention::kind).column().slot("kind");

  /** A mention. */
  public static final Shape<Mention> MENTION =
      Shape.of(
          "mention",
          "One place where an entity is mentioned.",
          List.of(SPAN, KIND),
          mention -> mention.span().text(),
          in -> new Mention(in.get(SPAN), in.get(KIND)));

  /** Its id. */
  public static final Field<Entity, String> ID =
      Field.of("id", Type.id("e"), Entity::id).column("entity");

  /** What kind of thing it is. */
  public static final Field<Entity, EntityType> TYPE =
      Field.of("type", Type.word(EntityType.class), Entity::type)
          .column()
          .line("type")
          .slot("type");

  /** What kind of that, in the words of a house list; not written where there is none. */
  public static final Field<Entity, String> SUBTYPE =
      Field.<Entity, String>of("subtype", Type.TEXT, Entity::subtype)
          .nullable()
          .sparse()
          .line("subtype");

  /** Its fullest form. */
  public static final Field<Entity, String> NAME =
      Field.of("name", Type.TEXT, Entity::name).column().slot("name");

  /** Its titles; gold compares them as a set, in small letters. */
  public static final Field<Entity, List<String>> TITLES =
      Field.of("titles", Type.list(Type.TEXT), Entity::titles)
          .column()
          .line("titles", entity -> String.join(", ", entity.titles()));

  /** Its mentions. */
  public static final Field<Entity, List<Mention>> MENTIONS =
      Field.of("mentions", atLeastOne(), Entity::mentions)
          .line("mentions", entity -> String.valueOf(entity.mentions().size()));

  /** An entity. */
  public static final Shape<Entity> ENTITY =
      Shape.of(
          "entity",
          "A person, organization, place or other named thing.",
          List.of(ID, TYPE, SUBTYPE, NAME, TITLES, MENTIONS),
          Entity::name,
          in ->
              new Entity(
                  in.get(ID),
                  in.get(TYPE),
                  in.orNull(SUBTYPE),
                  in.get(NAME),
                  in.get(TITLES),
                  in.get(MENTIONS)));

  private EntityFields() {}

  private static Type<List<Mention>> atLeastOne() {
    return new Type.Row<>(Type.struct(MENTION), 1);
  }
}
