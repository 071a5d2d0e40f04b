package org.attestnlp.field;

import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceKind;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;

/** The fields of a source: a speaker, a claimant, who disputes a claim. */
public final class SourceFields {

  /** Whether it is an entity. */
  public static final Field<Source, SourceStatus> STATUS =
      Field.of("status", Type.word(SourceStatus.class), Source::status);

  /** Its name or description. */
  public static final Field<Source, String> NAME = Field.of("name", Type.TEXT, Source::name);

  /** The entity, if it is one. */
  public static final Field<Source, String> ENTITY =
      Field.of("entity", Type.reference("entities"), Source::entity).nullable();

  /** The nearest naming noun phrase. */
  public static final Field<Source, Span> MENTION =
      Field.of("mention", Type.struct(SpanFields.SPAN), Source::mention).nullable();

  /** What kind of source it is. */
  public static final Field<Source, SourceKind> KIND =
      Field.of("kind", Type.word(SourceKind.class), Source::kind)
          .nullable()
          .later()
          .slot("source-kind");

  /** A source. */
  public static final Shape<Source> SOURCE =
      Shape.of(
          "source",
          "Who stands behind a quote or a claim.",
          List.of(STATUS, NAME, ENTITY, MENTION, KIND),
          Source::name,
          in ->
              new Source(
                  in.get(STATUS),
                  in.get(NAME),
                  in.orNull(ENTITY),
                  in.orNull(MENTION),
                  in.orNull(KIND)));

  private SourceFields() {}

  /** The ids of the sources that are entities, a gap for each of the others. */
  static String entities(List<Source> sources) {
    return sources.stream().map(ENTITY::words).collect(Collectors.joining("; "));
  }

  /** The kinds of the sources, a gap for each whose kind is not told. */
  static String kinds(List<Source> sources) {
    return sources.stream().map(KIND::words).collect(Collectors.joining("; "));
  }

  /** The names, outermost first. */
  static String chain(List<Source> sources) {
    return sources.stream().map(Source::name).collect(Collectors.joining(" > "));
  }
}
