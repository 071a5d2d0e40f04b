package org.attestnlp.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record, in their order, and how the record is made of their values.
 *
 * @param <T> the record
 */
public final class Shape<T> {

  private final String name;
  private final String description;
  private final List<Field<T, ?>> fields;
  private final List<Field<T, ?>> keys;
  private final List<Cell<T>> columns;
  private final List<Cell<T>> lines;
  private final Function<T, String> words;
  private final Function<Values<T>, T> maker;

  private Shape(
      String name,
      String description,
      List<Field<T, ?>> fields,
      Function<T, String> words,
      Function<Values<T>, T> maker) {
    this.name = name;
    this.description = description;
    this.fields = List.copyOf(fields);
    this.words = words;
    this.maker = maker;
    List<Field<T, ?>> flat = new ArrayList<>();
    fields.forEach(field -> flat.addAll(field.keys()));
    this.keys = List.copyOf(flat);
    this.columns = keys.stream().flatMap(key -> key.columns().stream()).toList();
    this.lines = keys.stream().flatMap(key -> key.lines().stream()).toList();
  }

  /**
   * Describes a record.
   *
   * @param name its name: {@code claim}
   * @param description what it is, in a sentence
   * @param fields in the order in which they are written
   * @param words the record in a few words, for a cell of a table
   * @param maker makes the record
   */
  public static <T> Shape<T> of(
      String name,
      String description,
      List<Field<T, ?>> fields,
      Function<T, String> words,
      Function<Values<T>, T> maker) {
    return new Shape<>(name, description, fields, words, maker);
  }

  /** What the record is called: {@code claim}. */
  public String name() {
    return name;
  }

  /** What it is, in a sentence. */
  public String description() {
    return description;
  }

  /** The fields as the record has them: a claim has one span. */
  public List<Field<T, ?>> fields() {
    return fields;
  }

  /** The fields as they are written: a claim has begin, end and text. */
  public List<Field<T, ?>> keys() {
    return keys;
  }

  /** The columns of a table of such records. */
  public List<Cell<T>> columns() {
    return columns;
  }

  /** What a page tells of such a record. */
  public List<Cell<T>> lines() {
    return lines;
  }

  /** Whether it is marked in the text: a span, or a record that has one among its own fields. */
  public boolean isMarked() {
    return keys.stream().anyMatch(key -> key.type() instanceof Type.Offset);
  }

  /** A record in a few words: {@code Ada Quill}. */
  public String words(T item) {
    return words.apply(item);
  }

  /** A record of these values. */
  public T make(Values<T> values) {
    return maker.apply(values);
  }

  /** The same record with another value of one field. */
  public <V> T with(T item, Field<T, V> changed, @Nullable V value) {
    return Draft.like(this, item).set(changed, value).make();
  }

  @Override
  public String toString() {
    return name;
  }
}
