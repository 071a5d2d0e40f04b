package org.attestnlp.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.Extension;
import org.attestnlp.model.PublicationDate;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of a described type open, so that they can be written without their description, and
 * makes them of it again.
 *
 * <pre>{@code
 * Extension open = Open.of(Type.list(Contact.SHAPE), contacts);
 * List<Contact> again = Open.read(Type.list(Contact.SHAPE), open); // equals contacts
 * }</pre>
 */
public final class Open {

  private Open() {}

  /**
   * The value without its description.
   *
   * @throws IllegalArgumentException if it has an offset that belongs to no span: nobody could
   *     translate it
   */
  public static <V> Extension of(Type<V> type, V value) {
    return type.match(new Opened(value));
  }

  /**
   * The value again.
   *
   * @throws IllegalArgumentException if it is none of the type; the message says what was expected
   */
  @SuppressWarnings("unchecked") // what is read for a type is a value of it
  public static <V> V read(Type<V> type, Extension open) {
    return (V) type.match(new Described(open));
  }

  private record Opened(Object value) implements Type.Cases<Extension> {

    @Override
    public Extension text(Type<String> type) {
      return new Extension.Text((String) value);
    }

    @Override
    public Extension offset(Type.Offset type) {
      throw new IllegalArgumentException("an offset alone; give the record a Span");
    }

    @Override
    public Extension decimal(Type.Decimal type) {
      return new Extension.Decimal((BigDecimal) value);
    }

    @Override
    public Extension truth(Type.Truth type) {
      return new Extension.Truth((Boolean) value);
    }

    @Override
    public Extension day(Type.Day type) {
      return new Extension.Text(((LocalDate) value).toString());
    }

    @Override
    public <E extends Enum<E>> Extension word(Type.Word<E> type) {
      return new Extension.Text(((Enum<?>) value).name());
    }

    @Override
    @SuppressWarnings("unchecked") // a value of the type
    public <S> Extension struct(Type.Struct<S> type) {
      return value instanceof Span span
          ? new Extension.Fields(span, Map.of())
          : object(type.shape(), (S) value);
    }

    @Override
    @SuppressWarnings("unchecked") // a value of the type
    public Extension open(Type.Open type) {
      return new Extension.Fields(null, (Map<String, Extension>) value);
    }

    @Override
    public <I> Extension row(Type.Row<I> type) {
      List<Extension> items = new ArrayList<>();
      ((List<?>) value).forEach(item -> items.add(type.each().match(new Opened(item))));
      return new Extension.Items(items);
    }

    private static <S> Extension object(Shape<S> shape, S record) {
      Span span = null;
      Map<String, Extension> fields = new LinkedHashMap<>();
      for (Field<S, ?> field : shape.fields()) {
        Object value = field.get(record);
        if (field.isInline() && value instanceof Span own) {
          span = own;
        } else if (value != null) {
          fields.put(field.name(), field.type().match(new Opened(value)));
        }
      }
      return new Extension.Fields(span, fields);
    }
  }

  private record Described(Extension open) implements Type.Cases<Object> {

    @Override
    public Object text(Type<String> type) {
      return as(Extension.Text.class, "a text").value();
    }

    @Override
    public Object offset(Type.Offset type) {
      throw new IllegalArgumentException("an offset alone; give the record a Span");
    }

    @Override
    public Object decimal(Type.Decimal type) {
      return as(Extension.Decimal.class, "a number").value();
    }

    @Override
    public Object truth(Type.Truth type) {
      return as(Extension.Truth.class, "true or false").value();
    }

    @Override
    public Object day(Type.Day type) {
      return PublicationDate.parse(as(Extension.Text.class, "YYYY-MM-DD").value());
    }

    @Override
    public <E extends Enum<E>> Object word(Type.Word<E> type) {
      String expected = "one of " + type.names();
      String word = as(Extension.Text.class, expected).value();
      if (!type.names().contains(word)) {
        throw wrong(expected);
      }
      return Enum.valueOf(type.values(), word);
    }

    @Override
    public <S> Object struct(Type.Struct<S> type) {
      Extension.Fields object = as(Extension.Fields.class, "an object");
      if (!type.shape().equals(SpanFields.SPAN)) {
        return type.shape().make(new OfFields<>(object));
      }
      if (object.span() == null) {
        throw wrong("begin, end and text");
      }
      return object.span();
    }

    @Override
    public Object open(Type.Open type) {
      return as(Extension.Fields.class, "an object").fields();
    }

    @Override
    public <I> Object row(Type.Row<I> type) {
      List<Object> items = new ArrayList<>();
      for (Extension item : as(Extension.Items.class, "a list").items()) {
        items.add(type.each().match(new Described(item)));
      }
      return items;
    }

    private <X extends Extension> X as(Class<X> kind, String expected) {
      if (!kind.isInstance(open)) {
        throw wrong(expected);
      }
      return kind.cast(open);
    }

    private IllegalArgumentException wrong(String expected) {
      return new IllegalArgumentException("is " + open + ", expected " + expected);
    }
  }

  /** The fields of one record. */
  private record OfFields<T>(Extension.Fields object) implements Values<T> {

    @Override
    @SuppressWarnings("unchecked") // what is read for a type is a value of it
    public <V> @Nullable V orNull(Field<T, V> field) {
      boolean isOwnSpan =
          field.isInline()
              && field.type() instanceof Type.Struct<V> struct
              && struct.shape().equals(SpanFields.SPAN);
      Extension value = isOwnSpan ? object : object.fields().get(field.name());
      return value == null ? field.nothing() : (V) field.type().match(new Described(value));
    }
  }
}
