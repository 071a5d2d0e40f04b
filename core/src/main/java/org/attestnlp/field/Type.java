package org.attestnlp.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.Extension;

/**
 * What the value of a field is. A new type is a new case of {@link Cases}, so that the compiler
 * finds everybody who has to know it.
 *
 * @param <V> the value in Java
 */
public sealed interface Type<V> {

  /** Any text. */
  Type<String> TEXT = new Text(0);

  /** A decimal number. */
  Type<BigDecimal> DECIMAL = new Decimal();

  /** True or false. */
  Type<Boolean> TRUTH = new Truth();

  /** A day: {@code 2026-05-04}. */
  Type<LocalDate> DAY = new Day();

  /** What steps of a user's own found. */
  Type<Map<String, Extension>> OPEN = new Open();

  /**
   * A text.
   *
   * @param least how many characters it has at least
   */
  record Text(int least) implements Type<String> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /**
   * A text that is always the same.
   *
   * @param value the text
   */
  record Constant(String value) implements Type<String> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.constant(this);
    }
  }

  /**
   * The id of the item itself: {@code c1}.
   *
   * @param letter what ids of its list begin with
   */
  record Id(String letter) implements Type<String> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.id(this);
    }
  }

  /**
   * The id of an item of the article.
   *
   * @param list the list that the item is in: {@code quotes}
   */
  record Reference(String list) implements Type<String> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.reference(this);
    }
  }

  /**
   * A place in the article's text. In Java it counts UTF-16 code units; whoever writes it in
   * another unit translates it.
   *
   * @param least the least value it has
   */
  record Offset(int least) implements Type<Integer> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.offset(this);
    }
  }

  /** A decimal number of any size, written plainly. */
  record Decimal() implements Type<BigDecimal> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.decimal(this);
    }
  }

  /** True or false. */
  record Truth() implements Type<Boolean> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.truth(this);
    }
  }

  /** A day of the calendar. */
  record Day() implements Type<LocalDate> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.day(this);
    }
  }

  /**
   * One of a few words, written by its name.
   *
   * @param values the words
   * @param <E> their enum
   */
  record Word<E extends Enum<E>>(Class<E> values) implements Type<E> {

    /** The names, in the order of the enum. */
    public List<String> names() {
      return List.of(values.getEnumConstants()).stream().map(Enum::name).toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.word(this);
    }
  }

  /**
   * A record with fields of its own.
   *
   * @param shape its fields
   * @param <S> the record
   */
  record Struct<S>(Shape<S> shape) implements Type<S> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.struct(this);
    }
  }

  /**
   * Values of one type in a row; empty rather than null.
   *
   * @param each the type of each
   * @param least how many there are at least
   * @param <I> each in Java
   */
  record Row<I>(Type<I> each, int least) implements Type<List<I>> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.row(this);
    }
  }

  /** Layers of a user's own by their names, which hold what they like. */
  record Open() implements Type<Map<String, Extension>> {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.open(this);
    }
  }

  /** The case that this type is. */
  <R> R match(Cases<R> cases);

  /** One of the words of an enum. */
  static <E extends Enum<E>> Type<E> word(Class<E> values) {
    return new Word<>(values);
  }

  /** The id of the item itself: {@code id("c")} for c1, c2, … */
  static Type<String> id(String letter) {
    return new Id(letter);
  }

  /** The id of an item of a list of the article: {@code reference("quotes")}. */
  static Type<String> reference(String list) {
    return new Reference(list);
  }

  /** A record. */
  static <S> Type<S> struct(Shape<S> shape) {
    return new Struct<>(shape);
  }

  /** A list of records. */
  static <S> Type<List<S>> list(Shape<S> shape) {
    return new Row<>(new Struct<>(shape), 0);
  }

  /** A list. */
  static <I> Type<List<I>> list(Type<I> each) {
    return new Row<>(each, 0);
  }

  /**
   * What to do for each type.
   *
   * @param <R> what comes of it
   */
  interface Cases<R> {

    /** Any text. */
    R text(Type<String> type);

    /** A text that is always the same; a text like others unless said otherwise. */
    default R constant(Constant type) {
      return text(type);
    }

    /** The id of the item; a text like others unless said otherwise. */
    default R id(Id type) {
      return text(type);
    }

    /** The id of another item; a text like others unless said otherwise. */
    default R reference(Reference type) {
      return text(type);
    }

    /** A place in the text, in UTF-16 code units. */
    R offset(Offset type);

    /** A decimal number. */
    R decimal(Decimal type);

    /** True or false. */
    R truth(Truth type);

    /** A day. */
    R day(Day type);

    /** A word of an enum. */
    <E extends Enum<E>> R word(Word<E> type);

    /** A record. */
    <S> R struct(Struct<S> type);

    /** Layers of a user's own. */
    R open(Open type);

    /** A list. */
    <I> R row(Row<I> type);
  }
}
