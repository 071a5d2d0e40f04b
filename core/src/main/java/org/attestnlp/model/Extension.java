package org.attestnlp.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a step of a user's own adds to a result, without the classes of the step: it can be written,
 * read and checked by who does not have them. It stands under {@code extensions} in the JSON:
 *
 * <pre>{@code
 * "extensions": {"contacts": [{"begin": 9, "end": 22, "text": "ada@quill.org", "kind": "EMAIL"}]}
 * }</pre>
 */
public sealed interface Extension {

  /**
   * A text or a word.
   *
   * @param value the text
   */
  record Text(String value) implements Extension {
    @Override
    public Extension withSpans(UnaryOperator<Span> change) {
      return this;
    }
  }

  /**
   * A decimal number, written plainly.
   *
   * @param value the number
   */
  record Decimal(BigDecimal value) implements Extension {

    /** Takes it as it will be read back: {@code 1.50} as {@code 1.5}. */
    public Decimal {
      value = new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    @Override
    public Extension withSpans(UnaryOperator<Span> change) {
      return this;
    }
  }

  /**
   * True or false.
   *
   * @param value which of them
   */
  record Truth(boolean value) implements Extension {
    @Override
    public Extension withSpans(UnaryOperator<Span> change) {
      return this;
    }
  }

  /**
   * Some values, one after the other.
   *
   * @param items the values
   */
  record Items(List<Extension> items) implements Extension {

    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public Extension withSpans(UnaryOperator<Span> change) {
      return new Items(items.stream().map(item -> item.withSpans(change)).toList());
    }
  }

  /**
   * An object: fields with names, and where it stands in the article.
   *
   * @param span its {@code begin}, {@code end} and {@code text}, null if it stands nowhere
   * @param fields its other fields, in the order in which they are written
   */
  record Fields(@Nullable Span span, Map<String, Extension> fields) implements Extension {

    private static final List<String> OF_A_SPAN = List.of("begin", "end", "text");

    /**
     * Copies the fields.
     *
     * @throws IllegalArgumentException if it stands in the article and a field has a name of the
     *     span's
     */
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      if (span != null && !Collections.disjoint(fields.keySet(), OF_A_SPAN)) {
        throw new IllegalArgumentException(
            "a span's begin, end and text stand beside fields of the same name: "
                + fields.keySet());
      }
    }

    @Override
    public Extension withSpans(UnaryOperator<Span> change) {
      Map<String, Extension> changed = new LinkedHashMap<>();
      fields.forEach((name, value) -> changed.put(name, value.withSpans(change)));
      return new Fields(span == null ? null : change.apply(span), changed);
    }
  }

  /** The same with each span changed. */
  Extension withSpans(UnaryOperator<Span> change);

  /** Every span in it, outer ones first. */
  default List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    Extension unused =
        withSpans(
            span -> {
              spans.add(span);
              return span;
            });
    return spans;
  }
}
