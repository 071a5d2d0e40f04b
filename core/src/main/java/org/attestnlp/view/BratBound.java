package org.attestnlp.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.QuoteFields;
import org.jspecify.annotations.Nullable;

/** A text-bound annotation with what hangs on it; offsets in UTF-16 code units. */
final class BratBound {

  static final Set<String> ENTITY_TYPES = Set.copyOf(EntityFields.TYPE.choices());
  static final Set<String> QUOTE_KINDS = Set.copyOf(QuoteFields.KIND.choices());

  final String id;
  final String type;
  final int begin;
  final int end;
  final int line;
  final Map<String, String> attributes = new HashMap<>();
  @Nullable ObjectNode note;

  BratBound(String id, String type, int begin, int end, int line) {
    this.id = id;
    this.type = type;
    this.begin = begin;
    this.end = end;
    this.line = line;
  }

  boolean isMention() {
    return ENTITY_TYPES.contains(type);
  }

  boolean isQuote() {
    return QUOTE_KINDS.contains(type);
  }

  boolean isClaim() {
    return type.equals(BratWriter.CLAIM);
  }

  boolean isArticle() {
    return type.equals(BratWriter.ARTICLE);
  }
}
