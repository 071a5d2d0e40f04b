package org.attestnlp.gold;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;

/**
 * Compares quotes: a found quote stands for a gold one if they share at least half of the
 * characters of either (intersection over union); it is right if its speakers are.
 */
final class QuoteComparison {

  private static final double ENOUGH = 0.5;

  private final GoldArticle gold;
  private final EntityComparison entities;
  private final Sources sources;
  private final Report report;

  QuoteComparison(GoldArticle gold, EntityComparison entities, Report report) {
    this.gold = gold;
    this.entities = entities;
    this.sources = new Sources(entities);
    this.report = report;
  }

  void run(List<Quote> found) {
    List<Quote> wanted =
        gold.article().quotes().stream()
            .filter(quote -> !gold.marks(quote.id()).forbidden())
            .toList();
    Pairing<Quote, Quote> pairing =
        Pairing.of(wanted, found, this::spans, Quote::span, this::weight);
    SpanCounts spans = new SpanCounts(GoldLayer.QUOTES, report.scores());
    for (Pairing.Pair<Quote, Quote> pair : pairing.pairs()) {
      if (!gold.marks(pair.gold().id()).optional()) {
        pair(pair.gold(), pair.found(), spans);
      }
    }
    for (Quote lost : pairing.lost()) {
      if (!gold.marks(lost.id()).optional()) {
        spans.missing(lost.kind().name());
        count(lost, 0, 0, 1);
        report.lost(GoldLayer.QUOTES, lost.span(), describe(lost));
      }
    }
    pairing.extra().forEach(extra -> extra(extra, spans));
  }

  private List<Span> spans(Quote quote) {
    List<Span> spans = new ArrayList<>(List.of(quote.span()));
    spans.addAll(gold.marks(quote.id()).alternatives());
    return spans;
  }

  /** Enough overlap first, then the most; the speaker decides between quotes of one span. */
  private double weight(Quote wanted, Quote found) {
    double overlap = Overlap.jaccard(spans(wanted), found.span());
    double speaker = sources.same(wanted.speakers(), found.speakers()) ? 0.001 : 0;
    return overlap + (overlap >= ENOUGH ? 1 : 0) + speaker;
  }

  private void pair(Quote wanted, Quote found, SpanCounts spans) {
    boolean sameSpan = Overlap.same(spans(wanted), found.span());
    spans.pair(wanted.kind().name(), found.kind().name(), sameSpan);
    boolean enough = Overlap.jaccard(spans(wanted), found.span()) >= ENOUGH;
    boolean speakers = sources.same(wanted.speakers(), found.speakers());
    count(wanted, enough && speakers ? 1 : 0, 1, 1);
    if (enough) {
      slots(wanted, found, speakers);
    }
    report.scores().add("quotes.span", Counts.of(enough ? 1 : 0, 1, 1));
    List<String> wrong = new ArrayList<>();
    if (!enough) {
      wrong.add("span “" + wanted.span().text() + "” found as “" + found.span().text() + "”");
    }
    if (!speakers) {
      wrong.add(
          "speaker "
              + Sources.names(wanted.speakers())
              + " found as "
              + Sources.names(found.speakers()));
    }
    report.pair(GoldLayer.QUOTES, wanted.span(), found.span(), wrong);
  }

  private void slots(Quote wanted, Quote found, boolean speakers) {
    slot("kind", wanted.kind() == found.kind());
    slot("polarity", wanted.polarity() == found.polarity());
    slot("speaker", speakers);
    slot("speaker-mention", mentionsOverlap(wanted, found));
    slot("speaker-entity", sameEntity(wanted, found));
    boolean named = !wanted.speakers().isEmpty() && wanted.speakers().get(0).mention() != null;
    boolean first =
        (named && mentionsOverlap(wanted, found))
            || namesMatch(wanted, found)
            || (wanted.speakers().isEmpty() && found.speakers().isEmpty());
    report.scores().add("quotes.spk-e2e", Counts.of(first ? 1 : 0, 0, 0));
  }

  private void slot(String name, boolean right) {
    report.scores().add("quotes." + name, Counts.of(right ? 1 : 0, 1, 1));
  }

  private static boolean mentionsOverlap(Quote wanted, Quote found) {
    if (wanted.speakers().isEmpty() || found.speakers().isEmpty()) {
      return wanted.speakers().isEmpty() && found.speakers().isEmpty();
    }
    Span a = wanted.speakers().get(0).mention();
    Span b = found.speakers().get(0).mention();
    return a == null || b == null ? a == null && b == null : a.overlaps(b);
  }

  private static boolean namesMatch(Quote wanted, Quote found) {
    return !wanted.speakers().isEmpty()
        && !found.speakers().isEmpty()
        && Words.sameName(found.speakers().get(0).name(), wanted.speakers().get(0).name());
  }

  private boolean sameEntity(Quote wanted, Quote found) {
    List<String> a =
        wanted.speakers().stream().map(Source::entity).map(String::valueOf).sorted().toList();
    List<String> b =
        found.speakers().stream()
            .map(speaker -> String.valueOf(entities.goldOf(speaker.entity())))
            .sorted()
            .toList();
    return a.equals(b);
  }

  private void extra(Quote extra, SpanCounts spans) {
    boolean trap =
        gold.article().quotes().stream()
            .filter(quote -> gold.marks(quote.id()).forbidden())
            .anyMatch(quote -> Overlap.jaccard(spans(quote), extra.span()) >= ENOUGH);
    boolean wrong = trap || gold.complete().contains(GoldLayer.QUOTES);
    if (wrong) {
      spans.spurious(extra.kind().name());
      count(extra, 0, 1, 0);
    }
    if (trap) {
      report.trap(GoldLayer.QUOTES, extra.span(), describe(extra));
    } else if (wrong) {
      report.extra(GoldLayer.QUOTES, extra.span(), describe(extra));
    }
  }

  private void count(Quote quote, double right, double found, double wanted) {
    Counts counts = Counts.of(right, found, wanted);
    Scores.Builder scores = report.scores();
    scores.add("quotes.right", counts).add("quotes.right." + quote.kind().name(), counts);
    scores.add("quotes.spk-e2e", Counts.of(0, found, wanted));
    if (found + wanted < 2) {
      scores.add("quotes.span", Counts.of(0, found, wanted));
    }
  }

  private static String describe(Quote quote) {
    return quote.kind().name() + " by " + Sources.names(quote.speakers());
  }
}
