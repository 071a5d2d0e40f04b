package org.attestnlp.gold.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.gold.score.Counts;
import org.attestnlp.gold.score.SpanCounts;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Quote;

/** Counts and reports the quotes of an article. */
final class QuoteComparison {

  private final GoldArticle gold;
  private final QuoteItems items;
  private final Matching<Quote> matching;
  private final Report report;
  private final SpanCounts spans;

  QuoteComparison(
      GoldArticle gold, AnnotatedArticle found, EntityComparison entities, Report report) {
    this.gold = gold;
    this.items = new QuoteItems(gold, found, entities);
    this.report = report;
    this.spans = new SpanCounts(GoldLayer.QUOTES, report.scores());
    boolean complete = gold.complete().contains(GoldLayer.QUOTES);
    this.matching = new Matching<>(items, gold.article().quotes(), found.quotes(), complete);
  }

  void run() {
    Function<Quote, String> names =
        ItemNames.of(gold.id(), Order.QUOTES, gold.article().quotes(), items::marks);
    for (Pairing.Pair<Quote> pair : matching.pairs()) {
      pair(pair.gold(), pair.found(), names.apply(pair.gold()));
    }
    for (Quote lost : matching.lost()) {
      spans.missing(lost.kind().name());
      alone(lost, Counts.of(0, 0, 1));
      report.lost(GoldLayer.QUOTES, names.apply(lost), lost.span(), describe(lost));
    }
    for (Quote trap : matching.traps()) {
      spurious(trap);
      report.trap(GoldLayer.QUOTES, trap.span(), describe(trap));
    }
    for (Quote extra : matching.extra()) {
      spurious(extra);
      report.extra(GoldLayer.QUOTES, extra.span(), describe(extra));
    }
  }

  private void pair(Quote wanted, Quote found, String name) {
    spans.pair(wanted.kind().name(), found.kind().name(), items.sameBorder(wanted, found));
    boolean enough = items.enough(wanted, found);
    double right = enough && items.sameSpeakers(wanted, found) ? 1 : 0;
    right(wanted, new Counts(0, 0, right, 1));
    right(found, new Counts(right, 1, 0, 0));
    SortedMap<String, String> wrong = Slot.wrong(items.slots(), wanted, found);
    if (enough) {
      for (Slot<Quote> slot : items.slots()) {
        if (!slot.name().equals("span")) {
          one(slot.name(), !wrong.containsKey(slot.name()));
        }
      }
    }
    one("span", enough);
    one("record", wrong.isEmpty());
    double first = enough && LenientSpeaker.same(wanted.speakers(), found.speakers()) ? 1 : 0;
    add("spk-e2e", Counts.of(first, 1, 1));
    report.pair(GoldLayer.QUOTES, name, wanted.span(), found.span(), wrong);
  }

  private void spurious(Quote found) {
    spans.spurious(found.kind().name());
    alone(found, Counts.of(0, 1, 0));
  }

  /** A quote without a counterpart. */
  private void alone(Quote quote, Counts counts) {
    right(quote, counts);
    List.of("span", "record", "spk-e2e").forEach(metric -> add(metric, counts));
  }

  /** Each side under its own kind. */
  private void right(Quote quote, Counts counts) {
    add("right", counts);
    add("right." + quote.kind().name(), counts);
  }

  private void one(String metric, boolean right) {
    add(metric, Counts.of(right ? 1 : 0, 1, 1));
  }

  private void add(String metric, Counts counts) {
    report.scores().add("quotes." + metric, counts);
  }

  private static String describe(Quote quote) {
    return quote.kind().name() + " by " + Sources.names(quote.speakers());
  }
}
