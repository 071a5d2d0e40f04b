package org.attestnlp.junit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attestnlp.field.Draft;
import org.attestnlp.field.Field;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quote in the making; see {@link ArticleBuilder#quote}. It is direct where a mark stands before
 * it, mixed where marks stand in it, else indirect.
 */
public final class QuoteBuilder {

  private static final String OPENING = "“\"‘";

  private final Scene scene;
  private final Span span;
  private final List<Source> speakers = new ArrayList<>();
  private final Draft<Quote> draft = Draft.of(QuoteFields.QUOTE);

  QuoteBuilder(Scene scene, Span span) {
    this.scene = scene;
    this.span = span;
    draft
        .set(QuoteFields.SPAN, span)
        .set(QuoteFields.POLARITY, Polarity.AFFIRMED)
        .set(QuoteFields.RULE, "built");
    boolean direct = span.begin() > 0 && isMark(scene.text().charAt(span.begin() - 1));
    List<Span> inner = direct ? List.of(span) : inMarks();
    draft.set(QuoteFields.QUOTED, inner);
    draft.set(
        QuoteFields.KIND,
        direct ? QuoteKind.DIRECT : inner.isEmpty() ? QuoteKind.INDIRECT : QuoteKind.MIXED);
  }

  /** A speaker: an entity by its name or a mention, else the words that describe who speaks. */
  public QuoteBuilder by(String name) {
    speakers.add(scene.source(name, span));
    return this;
  }

  /** The reporting word, as it stands and in its dictionary form: {@code "said", "say"}. */
  public QuoteBuilder cue(String words, String lemma) {
    return set(QuoteFields.CUE, new Cue(scene.near(words, span), lemma));
  }

  /** The speakers deny what it says. */
  public QuoteBuilder denied() {
    return set(QuoteFields.POLARITY, Polarity.DENIED);
  }

  /** Any other field. */
  public <V> QuoteBuilder set(Field<Quote, V> field, @Nullable V value) {
    draft.set(field, value);
    return this;
  }

  private static boolean isMark(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** What stands between “ and ”. */
  private List<Span> inMarks() {
    List<Span> inner = new ArrayList<>();
    String text = scene.text();
    int open = text.indexOf('“', span.begin());
    while (open >= 0 && open < span.end()) {
      int close = text.indexOf('”', open);
      if (close < 0 || close > span.end()) {
        break;
      }
      if (close > open + 1) {
        inner.add(Span.of(text, open + 1, close));
      }
      open = text.indexOf('“', close);
    }
    return inner;
  }

  Quote build(String id) {
    speakers.sort(Comparator.comparingInt(QuoteBuilder::place));
    return draft.set(QuoteFields.ID, id).set(QuoteFields.SPEAKERS, List.copyOf(speakers)).make();
  }

  private static int place(Source speaker) {
    return speaker.mention() == null ? Integer.MAX_VALUE : speaker.mention().begin();
  }
}
