package org.attestnlp.view.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;
import org.attestnlp.field.SourceFields;
import org.attestnlp.field.Type;

/**
 * The labels, slots and links that marks of an article can have, made of the description of its
 * fields: a new field is there by itself.
 */
public final class Scheme {

  /** The label of a source that is marked nowhere else. */
  static final String SOURCE = "source";

  private static final Set<String> HIDDEN =
      Set.of(
          QuoteFields.RULE.name(), SourceFields.STATUS.name()); // how it was found; what it follows

  private static final Scheme ALL = new Scheme();

  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final Map<String, Kind> byLabel = new LinkedHashMap<>();
  private final Set<String> links = new LinkedHashSet<>();

  /**
   * Marks of one kind.
   *
   * @param name {@code mention}, {@code quote}, {@code claim}; of a part its field: {@code cue}
   * @param labels the labels that such marks can have
   * @param slots what else can be said of one
   * @param shape its fields
   * @param isPart whether it belongs to another mark
   */
  public record Kind(
      String name, List<String> labels, List<Field<?, ?>> slots, Shape<?> shape, boolean isPart) {

    /** Copies the lists. */
    public Kind {
      labels = List.copyOf(labels);
      slots = List.copyOf(slots);
    }
  }

  private Scheme() {
    fields(ArticleFields.ARTICLE, false);
  }

  /** All kinds of marks, items before their parts. */
  public static List<Kind> kinds() {
    List<Kind> all = new ArrayList<>(ALL.kinds.values());
    all.sort((a, b) -> Boolean.compare(a.isPart(), b.isPart()));
    return all;
  }

  /** All labels that a link can have. */
  public static List<String> links() {
    return List.copyOf(ALL.links);
  }

  /**
   * The kind that has a label.
   *
   * @throws org.attestnlp.view.FormatException if none has it
   */
  public static Kind of(String label) {
    Kind kind = ALL.byLabel.get(label);
    if (kind == null) {
      throw new org.attestnlp.view.FormatException(
          "unknown label " + label + "; expected one of " + ALL.byLabel.keySet());
    }
    return kind;
  }

  /** Whether marks with this label belong to others. */
  static boolean isPart(String label) {
    Kind kind = ALL.byLabel.get(label);
    return kind != null && kind.isPart();
  }

  /** Whether a field is told as a slot of its mark. */
  static boolean isSlot(Field<?, ?> key, Shape<?> shape) {
    Type<?> type = key.type();
    boolean flat =
        type instanceof Type.Word<?>
            || type instanceof Type.Text
            || type instanceof Type.Decimal
            || type instanceof Type.Truth
            || type instanceof Type.Day;
    boolean ofSpan = key.name().equals("text");
    boolean isLabel = shape == QuoteFields.QUOTE && key.name().equals(QuoteFields.KIND.name());
    return flat && !ofSpan && !isLabel && !HIDDEN.contains(key.name());
  }

  /** The label of a record that is no part: {@code Claim}. */
  static String labelOf(Shape<?> shape) {
    String name = shape.name();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether a record only says how an item relates to another one. */
  static boolean isRelation(Shape<?> shape) {
    return shape.keys().stream().allMatch(Scheme::isEnd)
        && shape.keys().stream().anyMatch(key -> key.type() instanceof Type.Reference);
  }

  private static boolean isEnd(Field<?, ?> key) {
    return key.type() instanceof Type.Reference || key.type() instanceof Type.Word<?>;
  }

  private void fields(Shape<?> shape, boolean marked) {
    for (Field<?, ?> key : shape.keys()) {
      Type<?> type = key.type() instanceof Type.Row<?> row ? row.each() : key.type();
      if (type instanceof Type.Struct<?> struct) {
        struct(key, struct.shape(), shape, marked);
      } else if (type instanceof Type.Reference reference && marked && isShown(reference)) {
        links.add(key.name());
      }
    }
  }

  /** Entities have no mark of their own. */
  static boolean isShown(Type.Reference reference) {
    return !reference.list().equals(ArticleFields.ENTITIES.name());
  }

  private void struct(Field<?, ?> key, Shape<?> shape, Shape<?> owner, boolean marked) {
    boolean isItem = owner == ArticleFields.ARTICLE && key.type() instanceof Type.Row<?>;
    if (shape == EntityFields.MENTION) {
      add(shape.name(), EntityFields.TYPE.choices(), shape, false);
    } else if (shape == QuoteFields.QUOTE) {
      add(shape.name(), QuoteFields.KIND.choices(), shape, false);
    } else if (isItem && shape.isMarked()) {
      add(shape.name(), List.of(labelOf(shape)), shape, false);
    } else if (shape == SourceFields.SOURCE) {
      links.add(key.name());
      add(SOURCE, List.of(SOURCE), shape, true);
      return;
    } else if (shape.isMarked()) {
      if (marked) {
        links.add(key.name());
      }
      add(key.name(), List.of(key.name()), shape, true);
    } else if (isRelation(shape)) {
      shape.keys().forEach(end -> links.addAll(end.choices()));
      return;
    }
    fields(shape, marked || shape.isMarked());
  }

  private void add(String name, List<String> labels, Shape<?> shape, boolean isPart) {
    List<Field<?, ?>> slots = new ArrayList<>();
    shape.keys().stream().filter(key -> isSlot(key, shape)).forEach(slots::add);
    Kind kind = new Kind(name, labels, slots, shape, isPart);
    if (kinds.putIfAbsent(name, kind) == null) {
      labels.forEach(label -> byLabel.put(label, kind));
    }
  }
}
