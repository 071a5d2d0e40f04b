package org.attestnlp.field;

import java.util.List;
import java.util.function.Function;
import org.attestnlp.model.Span;

/** The fields of a span. */
public final class SpanFields {

  /** First character. */
  public static final Field<Span, Integer> BEGIN =
      Field.of("begin", new Type.Offset(0), Span::begin).column();

  /** One past the last character. */
  public static final Field<Span, Integer> END =
      Field.of("end", new Type.Offset(1), Span::end).column();

  /** The words. */
  public static final Field<Span, String> TEXT =
      Field.of("text", new Type.Text(1), Span::text).column();

  /** A span. */
  public static final Shape<Span> SPAN =
      Shape.of(
          "span",
          "A stretch of the article: begin inclusive, end exclusive, text equal to"
              + " article[begin,end).",
          List.of(BEGIN, END, TEXT),
          Span::text,
          in -> new Span(in.get(BEGIN), in.get(END), in.get(TEXT)));

  private SpanFields() {}

  /** The span of a record, its begin, end and text among the record's own fields. */
  public static <T> Field<T, Span> own(Function<T, Span> getter) {
    return Field.of("span", Type.struct(SPAN), getter).inline();
  }
}
