package org.attestnlp.gold.file;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;

/** The keys that the parts of a gold file may have: those of attest/1 and the marks. */
final class GoldKeys {

  static final Set<String> HEADER = Set.of("complete", "annotator", "note");

  private static final List<String> MARKS = List.of("optional", "forbidden", "alternatives");

  private GoldKeys() {}

  /** The keys of an item of a layer. */
  static Set<String> of(GoldLayer layer) {
    return switch (layer) {
      case ENTITIES -> marked(EntityFields.ENTITY);
      case QUOTES -> marked(QuoteFields.QUOTE);
      case CLAIMS -> marked(ClaimFields.CLAIM);
    };
  }

  /** The keys of a mention. */
  static Set<String> ofMention() {
    return marked(EntityFields.MENTION);
  }

  private static Set<String> marked(Shape<?> shape) {
    Set<String> keys = new TreeSet<>(MARKS);
    shape.keys().forEach(key -> keys.add(key.name()));
    return keys;
  }
}
