package org.attestnlp.gold.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Quotes: a found one stands for a gold one if they share at least half of the characters of either
 * (intersection over union).
 */
final class QuoteItems implements Items<Quote> {

  private static final double ENOUGH = 0.5;
  private static final double SLOTS = 0.001;

  private final GoldArticle gold;
  private final Lookup wanted;
  private final Lookup found;
  private final Sources sources;
  private final List<Slot<Quote>> slots;

  QuoteItems(GoldArticle gold, AnnotatedArticle found, EntityComparison entities) {
    this.gold = gold;
    this.wanted = new Lookup(gold.article());
    this.found = new Lookup(found);
    this.sources = new Sources(entities);
    this.slots = List.copyOf(allSlots());
  }

  List<Slot<Quote>> slots() {
    return slots;
  }

  private List<Slot<Quote>> allSlots() {
    FieldSlots fields = new FieldSlots(this, sources, wanted, found);
    List<Slot<Quote>> all = new ArrayList<>(fields.of(QuoteFields.QUOTE));
    all.add(Slot.of("span", this::enough, quote -> Sources.quoted(quote.span())));
    all.add(Slot.of("border", this::sameBorder, quote -> Sources.quoted(quote.span())));
    all.add(Slot.of("speaker", this::sameSpeakers, quote -> Sources.names(quote.speakers())));
    all.add(
        Slot.of(
            "speaker-mention",
            (a, b) -> Sources.sameMentions(a.speakers(), b.speakers()),
            quote -> Sources.mentions(quote.speakers())));
    all.add(
        Slot.of(
            "speaker-entity",
            (a, b) -> sources.sameEntities(a.speakers(), b.speakers()),
            quote -> Sources.entities(quote.speakers())));
    all.add(
        Slot.of(
            "source-kind",
            (a, b) -> Sources.kinds(a.speakers()).equals(Sources.kinds(b.speakers())),
            quote -> Sources.kinds(quote.speakers())));
    all.add(Slot.of("cue", (a, b) -> sameCue(a.cue(), b.cue()), quote -> cue(quote.cue())));
    all.add(Slot.of("quoted", (a, b) -> quoted(a).equals(quoted(b)), QuoteItems::quoted));
    all.removeIf(slot -> !gold.tells(slot.name()));
    return all;
  }

  @Override
  public Order<Quote> order() {
    return Order.QUOTES;
  }

  @Override
  public Marks marks(Quote quote) {
    return gold.marks(quote.id());
  }

  @Override
  public boolean enough(Quote wanted, Quote found) {
    return Overlap.jaccard(spans(wanted), found.span()) >= ENOUGH;
  }

  /** Enough overlap first, then the most; the other slots decide between quotes of one span. */
  @Override
  public double weight(Quote wanted, Quote found) {
    double overlap = Overlap.jaccard(spans(wanted), found.span());
    return overlap
        + (overlap >= ENOUGH ? 1 : 0)
        + (sameSpeakers(wanted, found) ? SLOTS : 0)
        + SLOTS * Slot.share(slots, wanted, found);
  }

  @Override
  public boolean caught(Quote forbidden, Quote found) {
    return enough(forbidden, found);
  }

  boolean sameBorder(Quote wanted, Quote found) {
    return Overlap.same(spans(wanted), found.span());
  }

  boolean sameSpeakers(Quote wanted, Quote found) {
    return sources.same(wanted.speakers(), found.speakers());
  }

  /** Whether both are absent or one quote. */
  boolean same(@Nullable Quote wanted, @Nullable Quote found) {
    return wanted == null || found == null
        ? wanted == null && found == null
        : enough(wanted, found);
  }

  private static boolean sameCue(@Nullable Cue a, @Nullable Cue b) {
    return a == null || b == null
        ? a == null && b == null
        : a.lemma().equals(b.lemma()) && a.span().overlaps(b.span());
  }

  private static String cue(@Nullable Cue cue) {
    return cue == null ? "none" : "“" + cue.span().text() + "” (" + cue.lemma() + ")";
  }

  private static String quoted(Quote quote) {
    return quote.quoted().isEmpty()
        ? "nothing"
        : quote.quoted().stream()
            .sorted(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end))
            .map(span -> "“" + span.text() + "” " + span.begin() + "-" + span.end())
            .collect(Collectors.joining(", "));
  }

  static String shown(@Nullable Quote quote) {
    return quote == null ? "none" : Sources.quoted(quote.span());
  }
}
