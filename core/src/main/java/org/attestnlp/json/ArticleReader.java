package org.attestnlp.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ErrorFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.Type;
import org.attestnlp.field.Values;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Offsets;
import org.attestnlp.model.Outcome;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article back by the description of its fields, and checks what the records cannot check
 * alone: spans against the text, ids against ids.
 */
final class ArticleReader {

  private static final String TEXT = ArticleFields.TEXT.name();

  /** Null if the result was written without it and nobody has it. */
  private final @Nullable String text;

  private final OffsetUnit unit;

  /** The ids of the items of each list. */
  private final Map<String, Set<String>> ids = new HashMap<>();

  private ArticleReader(@Nullable String text, Offsets offsets) {
    this.text = text;
    this.unit = OffsetUnit.of(text == null ? "" : text, offsets);
  }

  static AnnotatedArticle read(String json) {
    Place root = annotated(json);
    Place text = root.find(TEXT);
    if (text == null) {
      throw new InvalidArticleException(
          "text: missing; a result written with --no-text is read with its text:"
              + " read(json, text), or without: readWithoutText(json)");
    }
    return read(root, text.string());
  }

  static AnnotatedArticle read(String json, String text) {
    Place root = annotated(json);
    Place own = root.find(TEXT);
    if (own != null && !own.string().equals(text)) {
      throw own.wrong("is another one than was given; expected the article that was read");
    }
    return read(root, text);
  }

  static AnnotatedArticle readWithoutText(String json) {
    Place root = annotated(json);
    return root.node().has(TEXT) ? read(root, root.get(TEXT).string()) : read(root, null);
  }

  static Outcome readOutcome(String json) {
    Place root = root(json);
    if (root.node().has("error")) {
      return new ArticleReader(null, Offsets.UTF_16).record(root, ErrorFields.RECORD);
    }
    return root.node().has(TEXT) ? read(root, root.get(TEXT).string()) : read(root, null);
  }

  /** What should be an article; an error record is none. */
  private static Place annotated(String json) {
    Place root = root(json);
    Place error = root.find("error");
    if (error != null && !root.node().has(TEXT)) {
      throw new InvalidArticleException(
          "is an error record, "
              + error.get("code").string()
              + ": "
              + error.get("message").string()
              + "; expected an article with its annotations");
    }
    return root;
  }

  private static Place root(String json) {
    Place root = Place.root(json);
    String schema = root.get("schema").string();
    if (!schema.equals(AnnotatedArticle.SCHEMA)) {
      throw root.get("schema").wrong("is " + schema + ", expected " + AnnotatedArticle.SCHEMA);
    }
    return root;
  }

  private static AnnotatedArticle read(Place root, @Nullable String text) {
    Place offsets = root.get("offsets");
    if (text == null && offsets.word(Offsets.class) == Offsets.CODE_POINT) {
      throw offsets.wrong(
          "count code points, which take the text to be understood; expected the text, or UTF_16");
    }
    return new ArticleReader(text, offsets.word(Offsets.class)).article(root);
  }

  private AnnotatedArticle article(Place root) {
    for (Field<AnnotatedArticle, ?> list : listsWithIds()) {
      ids.put(list.name(), ids(root, list));
    }
    return record(root, ArticleFields.ARTICLE);
  }

  /** The lists of the article whose items others may refer to. */
  static List<Field<AnnotatedArticle, ?>> listsWithIds() {
    return ArticleFields.ARTICLE.fields().stream().filter(list -> hasIds(list.type())).toList();
  }

  private static boolean hasIds(Type<?> type) {
    return type instanceof Type.Row<?> row
        && row.each() instanceof Type.Struct<?> struct
        && struct.shape().keys().stream().anyMatch(key -> key.type() instanceof Type.Id);
  }

  private static Set<String> ids(Place root, Field<?, ?> list) {
    Set<String> known = new HashSet<>();
    Place items = list.isLater() ? root.find(list.name()) : root.get(list.name());
    if (items != null) {
      items.each(item -> known.add(item.get("id").string()));
    }
    return known;
  }

  String known(Place place, String list) {
    String id = place.string();
    if (!ids.getOrDefault(list, Set.of()).contains(id)) {
      throw place.wrong("is " + id + ", which no item has as its id");
    }
    return id;
  }

  /** A UTF-16 offset at which a character begins or ends. */
  int offset(Place place) {
    int given = place.integer();
    if (text == null) {
      return given;
    }
    int utf16 = unit.toUtf16(given);
    if (utf16 < 0) {
      throw place.wrong(unit.problem(given));
    }
    return utf16;
  }

  <T> T record(Place place, Shape<T> shape) {
    return place.checked(() -> shape.make(new Keys<>(place)));
  }

  Span span(Place place) {
    int begin = offset(place.get("begin"));
    int end = offset(place.get("end"));
    if (end <= begin) {
      throw place.wrong("the span is empty or backward, expected end behind begin");
    }
    String words = place.get("text").string();
    if (text == null) {
      return place.checked(() -> new Span(begin, end, words));
    }
    if (!text.startsWith(words, begin) || words.length() != end - begin) {
      throw place.wrong(
          "text is \"" + words + "\", expected \"" + text.substring(begin, end) + "\"");
    }
    return new Span(begin, end, words);
  }

  /** The fields of one record, from the keys of its object. */
  private final class Keys<T> implements Values<T> {

    private final Place object;

    Keys(Place object) {
      this.object = object;
    }

    @Override
    @SuppressWarnings("unchecked") // what is read for a type is a value of it
    public <V> @Nullable V orNull(Field<T, V> field) {
      if (field.equals(ArticleFields.TEXT) && !object.node().has(TEXT)) {
        return (V) (text == null ? "" : text);
      }
      Place place = place(field);
      if (place == null) {
        return field.nothing();
      }
      if (field.isNullable() && place.node().isNull()) {
        return null;
      }
      return (V) field.type().match(new ValueReader(ArticleReader.this, place));
    }

    private @Nullable Place place(Field<T, ?> field) {
      if (field.isInline()) {
        return object;
      }
      return field.isLater() ? object.find(field.name()) : object.get(field.name());
    }
  }
}
