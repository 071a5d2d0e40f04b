package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.SourceFields;
import org.attestnlp.field.SpanFields;
import org.attestnlp.field.Type;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The slots of the fields that are compared in the way of their type: a phrase by its content
 * words, spans by overlap, sources by who they are, a quote by its place, all else by what it says.
 */
final class FieldSlots {

  private final QuoteItems quotes;
  private final Sources sources;
  private final Lookup wanted;
  private final Lookup found;

  FieldSlots(QuoteItems quotes, Sources sources, Lookup wanted, Lookup found) {
    this.quotes = quotes;
    this.sources = sources;
    this.wanted = wanted;
    this.found = found;
  }

  /** The slots of all fields that have one, and of the fields of their records. */
  <T> List<Slot<T>> of(Shape<T> shape) {
    List<Slot<T>> slots = new ArrayList<>();
    for (Field<T, ?> field : shape.keys()) {
      String name = field.slot();
      if (name != null) {
        slots.add(slot(name, field));
      }
      if (field.type() instanceof Type.Struct<?> struct) {
        addParts(struct, field, slots);
      }
    }
    return slots;
  }

  /** The head of what is counted, the value of a time. */
  private static <T, S> void addParts(
      Type.Struct<S> struct, Field<T, ?> owner, List<Slot<T>> slots) {
    for (Field<S, ?> part : struct.shape().keys()) {
      String name = part.slot();
      if (name != null) {
        slots.add(same(name, item -> part(part, owner.get(item))));
      }
    }
  }

  /**
   * Of nothing counted the head is nothing; a time may have no value, whether it is there or not.
   */
  @SuppressWarnings("unchecked") // the record is the one that the part is of
  private static <S> String part(Field<S, ?> part, @Nullable Object record) {
    if (record == null) {
      return part.isNullable() ? "" : "nothing";
    }
    return part.words((S) record);
  }

  private <T, V> Slot<T> slot(String name, Field<T, V> field) {
    if (field.type() instanceof Type.Reference reference) {
      return reference(name, reference, item -> (String) field.get(item));
    }
    if (field.type() instanceof Type.Struct<V> struct && struct.shape().isMarked()) {
      return phrase(name, field);
    }
    if (field.type().equals(Type.list(SpanFields.SPAN))) {
      return list(name, item -> cast(field.get(item)), FieldSlots::sameSpans, FieldSlots::quoted);
    }
    if (field.type().equals(Type.list(SourceFields.SOURCE))) {
      return list(name, item -> cast(field.get(item)), sources::same, Sources::names);
    }
    return same(name, field::words);
  }

  /** Right if one phrase has all the content words of the other, or both are absent. */
  private static <T> Slot<T> phrase(String name, Field<T, ?> field) {
    Function<T, @Nullable String> phrase =
        item -> field.get(item) == null ? null : field.words(item);
    return Slot.of(
        name,
        (a, b) -> Words.alike(phrase.apply(a), phrase.apply(b)),
        item -> field.get(item) == null ? "nothing" : "“" + field.words(item) + "”");
  }

  private <T> Slot<T> reference(
      String name, Type.Reference type, Function<T, @Nullable String> id) {
    if (!type.list().equals("quotes")) {
      throw new IllegalStateException(
          name + ": gold compares references to quotes alone, not to " + type.list());
    }
    return new Slot<>(
        name,
        (a, b) -> quotes.same(wanted.quote(id.apply(a)), found.quote(id.apply(b))),
        item -> QuoteItems.shown(wanted.quote(id.apply(item))),
        item -> QuoteItems.shown(found.quote(id.apply(item))));
  }

  private static <T, I> Slot<T> list(
      String name,
      Function<T, List<I>> items,
      BiPredicate<List<I>, List<I>> same,
      Function<List<I>, String> shown) {
    return Slot.of(
        name,
        (a, b) -> same.test(items.apply(a), items.apply(b)),
        item -> shown.apply(items.apply(item)));
  }

  /** Right if both are told in the same words. */
  private static <T> Slot<T> same(String name, Function<T, String> words) {
    return Slot.of(
        name,
        (a, b) -> words.apply(a).equals(words.apply(b)),
        item -> words.apply(item).isEmpty() ? "none" : words.apply(item));
  }

  @SuppressWarnings("unchecked") // the type of the field was asked
  private static <I> List<I> cast(@Nullable Object items) {
    return (List<I>) Objects.requireNonNull(items);
  }

  /** Words in the text that stand for the same: one by one they overlap. */
  private static boolean sameSpans(List<Span> wanted, List<Span> found) {
    for (int i = 0; i < wanted.size() && i < found.size(); i++) {
      if (!wanted.get(i).overlaps(found.get(i))) {
        return false;
      }
    }
    return wanted.size() == found.size();
  }

  private static String quoted(List<Span> spans) {
    return spans.stream().map(Sources::quoted).toList().toString();
  }
}
