package org.attestnlp.field;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Event;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Place;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.model.TimeRelation;
import org.jspecify.annotations.Nullable;

/** The records that a claim is made of. */
final class ClaimParts {

  private static final Field<Counted, Span> COUNTED_SPAN = SpanFields.own(Counted::span);
  private static final Field<Counted, String> COUNTED_HEAD =
      Field.of("head", Type.TEXT, Counted::head).slot("head");
  private static final Field<Counted, String> COUNTED_ENTITY =
      Field.of("entity", Type.reference("entities"), Counted::entity).nullable();

  static final Shape<Counted> COUNTED =
      Shape.of(
          "counted",
          "The noun phrase counted.",
          List.of(COUNTED_SPAN, COUNTED_HEAD, COUNTED_ENTITY),
          counted -> counted.span().text(),
          in -> new Counted(in.get(COUNTED_SPAN), in.get(COUNTED_HEAD), in.orNull(COUNTED_ENTITY)));

  private static final Field<Event, Span> EVENT_SPAN = SpanFields.own(Event::span);
  private static final Field<Event, String> EVENT_LEMMA =
      Field.of("lemma", Type.TEXT, Event::lemma);

  static final Shape<Event> EVENT =
      Shape.of(
          "event",
          "What happened to the things counted.",
          List.of(EVENT_SPAN, EVENT_LEMMA),
          Event::lemma,
          in -> new Event(in.get(EVENT_SPAN), in.get(EVENT_LEMMA)));

  private static final Field<Participant, Span> PARTICIPANT_SPAN =
      SpanFields.own(Participant::span);
  private static final Field<Participant, String> PARTICIPANT_ENTITY =
      Field.of("entity", Type.reference("entities"), Participant::entity).nullable();

  static final Shape<Participant> PARTICIPANT =
      Shape.of(
          "participant",
          "A doer.",
          List.of(PARTICIPANT_SPAN, PARTICIPANT_ENTITY),
          participant -> participant.span().text(),
          in -> new Participant(in.get(PARTICIPANT_SPAN), in.orNull(PARTICIPANT_ENTITY)));

  private static final Field<Place, Span> PLACE_SPAN = SpanFields.own(Place::span);
  private static final Field<Place, String> PLACE_ENTITY =
      Field.of("entity", Type.reference("entities"), Place::entity).nullable();
  private static final Field<Place, List<Span>> PLACE_PARTS =
      Field.of("parts", Type.list(SpanFields.SPAN), Place::parts).later();
  static final Field<Place, String> PLACE_COUNTRY =
      Field.of("country", Type.TEXT, Place::country).nullable().later().slot("country");

  static final Shape<Place> PLACE =
      Shape.of(
          "place",
          "Where.",
          List.of(PLACE_SPAN, PLACE_ENTITY, PLACE_PARTS, PLACE_COUNTRY),
          place -> place.span().text(),
          in ->
              new Place(
                  in.get(PLACE_SPAN),
                  in.orNull(PLACE_ENTITY),
                  in.get(PLACE_PARTS),
                  in.orNull(PLACE_COUNTRY)));

  private static final Field<TimeExpression, Span> TIME_SPAN = SpanFields.own(TimeExpression::span);
  static final Field<TimeExpression, String> TIME_VALUE =
      Field.of("value", Type.TEXT, TimeExpression::value).nullable().slot("time-value");
  static final Field<TimeExpression, LocalDate> TIME_FROM =
      Field.of("from", Type.DAY, TimeExpression::from).nullable().later().slot("time-from");
  static final Field<TimeExpression, LocalDate> TIME_UNTIL =
      Field.of("until", Type.DAY, TimeExpression::until).nullable().later().slot("time-until");
  static final Field<TimeExpression, TimeRelation> TIME_RELATION =
      Field.of("relation", Type.word(TimeRelation.class), TimeExpression::relation)
          .nullable()
          .later()
          .slot("time-relation");

  static final Shape<TimeExpression> TIME =
      Shape.of(
          "time",
          "When.",
          List.of(TIME_SPAN, TIME_VALUE, TIME_FROM, TIME_UNTIL, TIME_RELATION),
          time -> time.span().text(),
          in ->
              new TimeExpression(
                  in.get(TIME_SPAN),
                  in.orNull(TIME_VALUE),
                  in.orNull(TIME_FROM),
                  in.orNull(TIME_UNTIL),
                  in.orNull(TIME_RELATION)));

  private static final Field<Change, ChangeDirection> CHANGE_DIRECTION =
      Field.of("direction", Type.word(ChangeDirection.class), Change::direction);
  private static final Field<Change, ChangeRole> CHANGE_ROLE =
      Field.of("role", Type.word(ChangeRole.class), Change::role);

  static final Shape<Change> CHANGE =
      Shape.of(
          "change",
          "How the amount changed.",
          List.of(CHANGE_DIRECTION, CHANGE_ROLE),
          change -> change.direction() + " " + change.role(),
          in -> new Change(in.get(CHANGE_DIRECTION), in.get(CHANGE_ROLE)));

  private static final Field<Relation, RelationType> RELATION_TYPE =
      Field.of("type", Type.word(RelationType.class), Relation::type);
  private static final Field<Relation, String> RELATION_CLAIM =
      Field.of("claim", Type.reference("claims"), Relation::claim);

  static final Shape<Relation> RELATION =
      Shape.of(
          "relation",
          "How it relates to another claim.",
          List.of(RELATION_TYPE, RELATION_CLAIM),
          relation -> relation.type() + " " + relation.claim(),
          in -> new Relation(in.get(RELATION_TYPE), in.get(RELATION_CLAIM)));

  private ClaimParts() {}

  /** A field of a part in a few words; empty where there is no part. */
  static <T, P> Function<T, String> within(
      Function<T, ? extends @Nullable P> getter, Field<P, ?> field) {
    return item -> {
      P part = getter.apply(item);
      return part == null ? "" : field.words(part);
    };
  }

  /** The same field with the columns that a calendar asks for. */
  static <T> Field<T, TimeExpression> dated(Field<T, TimeExpression> time) {
    return time.column("time_value", within(time::get, TIME_VALUE))
        .column("time_from", within(time::get, TIME_FROM))
        .column("time_until", within(time::get, TIME_UNTIL))
        .column("time_relation", within(time::get, TIME_RELATION));
  }

  /** The same field with a column of the country. */
  static <T> Field<T, Place> placed(Field<T, Place> place) {
    return place.column("country", within(place::get, PLACE_COUNTRY));
  }
}
