package org.attestnlp.example;

import java.util.List;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.SpanFields;
import org.attestnlp.field.Type;
import org.attestnlp.model.Span;

/**
 * What somebody promises in an article: {@code to rebuild the quay}.
 *
 * @param span the words of the promise
 * @param by who promises it, joined by semicolons; empty if the article does not say
 */
public record Promise(Span span, String by) {

  private static final Field<Promise, Span> SPAN = SpanFields.own(Promise::span);
  private static final Field<Promise, String> BY = Field.of("by", Type.TEXT, Promise::by);

  /** How it is written and read: {@code {"begin": 30, "end": 49, "text": …, "by": "Ada Quill"}}. */
  public static final Shape<Promise> SHAPE =
      Shape.of(
          "promise",
          "What somebody promises.",
          List.of(SPAN, BY),
          promise -> promise.by() + ": " + promise.span().text(),
          in -> new Promise(in.get(SPAN), in.get(BY)));
}
