package org.attestnlp.example;

import java.util.List;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.SpanFields;
import org.attestnlp.field.Type;
import org.attestnlp.model.Span;

/**
 * A place in an article by which somebody or something can be found: {@code ada@quill.example}.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Contact(Span span, Kind kind) {

  /** What leads there. */
  public enum Kind {
    /** {@code ada@quill.example}. */
    EMAIL,
    /** {@code #SaveTheQuay}. */
    HASHTAG,
    /** {@code 23-cv-01442}, {@code C-131/12}. */
    CASE_NUMBER
  }

  private static final Field<Contact, Span> SPAN = SpanFields.own(Contact::span);
  private static final Field<Contact, Kind> KIND =
      Field.of("kind", Type.word(Kind.class), Contact::kind);

  /** How it is written and read: {@code {"begin": 9, "end": 26, "text": …, "kind": "EMAIL"}}. */
  public static final Shape<Contact> SHAPE =
      Shape.of(
          "contact",
          "A place by which somebody or something can be found.",
          List.of(SPAN, KIND),
          contact -> contact.span().text(),
          in -> new Contact(in.get(SPAN), in.get(KIND)));
}
