package org.attestnlp.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record of the result.
 *
 * <pre>{@code
 * static final Field<Claim, String> UNIT =
 *     Field.of("unit", Type.TEXT, Claim::unit).nullable().column().slot("unit");
 * }</pre>
 *
 * @param name its key in JSON: {@code valueHigh}
 * @param type what its value is
 * @param getter where the value stands in the record
 * @param isNullable whether it may be null: then absence means something
 * @param isInline whether the fields of its record stand among those of the owner, as begin, end
 *     and text of a claim do
 * @param isLater whether files of earlier versions lack it; they read as if it were null or empty
 * @param isSparse whether it is not written where it says nothing
 * @param columns its columns in the table of the owner
 * @param lines what the page tells of it
 * @param slot the name under which gold compares it in the way of its type, null if it does not or
 *     has its own way
 * @param <T> the record
 * @param <V> the value
 */
public record Field<T, V>(
    String name,
    Type<V> type,
    Function<T, ? extends @Nullable V> getter,
    boolean isNullable,
    boolean isInline,
    boolean isLater,
    boolean isSparse,
    List<Cell<T>> columns,
    List<Cell<T>> lines,
    @Nullable String slot) {

  /** Copies the lists. */
  public Field {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** A field that always has a value. */
  public static <T, V> Field<T, V> of(String name, Type<V> type, Function<T, V> getter) {
    return new Field<>(name, type, getter, false, false, false, false, List.of(), List.of(), null);
  }

  /** The value in a record. */
  public @Nullable V get(T item) {
    return getter.apply(item);
  }

  /** The same, but it may be null. */
  public Field<T, V> nullable() {
    return new Field<>(name, type, getter, true, isInline, isLater, isSparse, columns, lines, slot);
  }

  /** The same, its record's fields among those of the owner. */
  public Field<T, V> inline() {
    return new Field<>(
        name, type, getter, isNullable, true, isLater, isSparse, columns, lines, slot);
  }

  /** The same, missing in files of earlier versions. */
  public Field<T, V> later() {
    return new Field<>(
        name, type, getter, isNullable, isInline, true, isSparse, columns, lines, slot);
  }

  /** The same, missing in files of earlier versions and where it says nothing. */
  public Field<T, V> sparse() {
    return new Field<>(name, type, getter, isNullable, isInline, true, true, columns, lines, slot);
  }

  /** The same with a column of its name, {@code value_high}: the value, or in a few words. */
  public Field<T, V> column() {
    return column(name.replaceAll("(\\p{Lu})", "_$1").toLowerCase(Locale.ROOT));
  }

  /** The same with a column of another name. */
  public Field<T, V> column(String column) {
    boolean flat = Wording.isFlat(type);
    return column(
        flat ? new Cell<>(column, type, getter) : new Cell<>(column, Type.TEXT, this::words));
  }

  /** The same with a column of this text. */
  public Field<T, V> column(String column, Function<T, String> text) {
    return column(new Cell<>(column, Type.TEXT, text));
  }

  private Field<T, V> column(Cell<T> column) {
    List<Cell<T>> more = plus(columns, column);
    return new Field<>(
        name, type, getter, isNullable, isInline, isLater, isSparse, more, lines, slot);
  }

  /** The same with a line of the page: the value in a few words; none where there is no value. */
  public Field<T, V> line(String label) {
    return line(label, this::words);
  }

  /** The same with a line of this text; none where it is empty. */
  public Field<T, V> line(String label, Function<T, String> text) {
    List<Cell<T>> more = plus(lines, new Cell<>(label, Type.TEXT, text));
    return new Field<>(
        name, type, getter, isNullable, isInline, isLater, isSparse, columns, more, slot);
  }

  /** The same, compared with gold under this name in the way of its type. */
  public Field<T, V> slot(String slot) {
    return new Field<>(
        name, type, getter, isNullable, isInline, isLater, isSparse, columns, lines, slot);
  }

  /** The fields that are written for it: itself, or those of its record if it is inline. */
  public List<Field<T, ?>> keys() {
    if (isInline && type instanceof Type.Struct<V> struct) {
      List<Field<T, ?>> keys = new ArrayList<>();
      struct.shape().keys().forEach(key -> keys.add(key.within(this)));
      return keys;
    }
    return List.of(this);
  }

  /**
   * The value that says nothing: null, an empty list, false.
   *
   * @throws IllegalArgumentException if there is none, since the field always says something
   */
  @SuppressWarnings("unchecked") // a list is empty and a truth value false whatever the type
  public @Nullable V nothing() {
    if (isNullable) {
      return null;
    }
    if (type instanceof Type.Row<?> row && row.least() == 0) {
      return (V) List.of();
    }
    if (type instanceof Type.Truth) {
      return (V) (Object) false;
    }
    if (type instanceof Type.Open) {
      return (V) Map.of();
    }
    if (type instanceof Type.Constant constant) {
      return (V) constant.value();
    }
    throw new IllegalArgumentException(name + " is missing");
  }

  /** The words it may be; empty if it is none of a few words. */
  public List<String> choices() {
    return type instanceof Type.Word<?> word ? word.names() : List.of();
  }

  /** The value in a few words, empty if there is none. */
  public String words(T item) {
    return Wording.of(type, get(item));
  }

  /** The same field of a record that holds this one. */
  private <O> Field<O, V> within(Field<O, T> inner) {
    return new Field<>(
        name,
        type,
        outer -> {
          T item = inner.get(outer);
          return item == null ? null : get(item);
        },
        isNullable || inner.isNullable,
        isInline,
        isLater || inner.isLater,
        isSparse || inner.isSparse,
        columns.stream().map(cell -> cell.within(inner::get)).toList(),
        lines.stream().map(cell -> cell.within(inner::get)).toList(),
        slot);
  }

  private static <C> List<C> plus(List<C> list, C last) {
    List<C> more = new ArrayList<>(list);
    more.add(last);
    return more;
  }
}
