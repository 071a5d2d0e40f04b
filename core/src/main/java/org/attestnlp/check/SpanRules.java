package org.attestnlp.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;
import org.attestnlp.field.Type;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Extension;
import org.attestnlp.model.Span;

/** Every span is the words of the text, whole and without blanks around them. */
final class SpanRules {

  /** What somebody said may go on in the next paragraph. */
  private static final Set<String> SPEECH =
      Set.of(QuoteFields.SPAN.name(), QuoteFields.QUOTED.name());

  private final String text;
  private final Findings findings;
  private boolean sound = true;

  private SpanRules(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Whether all spans are words of the text; what else is wrong with one is only told. */
  static boolean hold(AnnotatedArticle article, Findings findings) {
    SpanRules rules = new SpanRules(article.text(), findings);
    rules.record("", ArticleFields.ARTICLE, article);
    return rules.sound;
  }

  private <T> void record(String place, Shape<T> shape, T record) {
    for (Field<T, ?> field : shape.fields()) {
      Object value = field.get(record);
      if (value != null) {
        String at =
            field.isInline() ? place : place.isEmpty() ? field.name() : place + "." + field.name();
        boolean speech = shape.equals(QuoteFields.QUOTE) && SPEECH.contains(field.name());
        value(at, field.type(), value, speech);
      }
    }
  }

  @SuppressWarnings("unchecked") // a value of the type
  private <V> void value(String place, Type<V> type, Object value, boolean speech) {
    if (value instanceof Span span) {
      if (speech) {
        words(place, span);
      } else {
        inParagraph(place, span);
      }
    } else if (value instanceof Extension extension) {
      extension.spans().forEach(span -> words(place, span));
    } else if (value instanceof Map<?, ?> layers) {
      layers.forEach((name, layer) -> value(place + "." + name, type, layer, speech));
    } else if (type instanceof Type.Struct<V> struct) {
      record(place, struct.shape(), (V) value);
    } else if (type instanceof Type.Row<?> row && value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        value(place + "[" + i + "]", row.each(), items.get(i), speech);
      }
    }
  }

  private void inParagraph(String place, Span span) {
    words(place, span);
    if (Lines.hasBlankLine(span.text())) {
      findings.add(
          place, Findings.shown(span) + " reaches over a blank line; a phrase stays before it");
    }
  }

  private void words(String place, Span span) {
    if (!text.startsWith(span.text(), span.begin())) {
      sound = false;
      int end = Math.min(span.end(), text.length());
      String there = span.begin() >= end ? "nothing" : text.substring(span.begin(), end);
      findings.add(
          place, "text is " + Findings.shown(span) + ", the article has " + Findings.shown(there));
      return;
    }
    String words = span.text();
    if (words.length() != words.strip().length()) {
      findings.add(place, Findings.shown(span) + " begins or ends with a blank; leave it out");
    }
    if (cuts(span.begin()) || cuts(span.end())) {
      findings.add(place, Findings.shown(span) + " cuts a surrogate pair; take all of it or none");
    }
  }

  private boolean cuts(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
