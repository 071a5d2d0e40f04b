package org.attestnlp.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Quotes nest, hold their marked parts, and leave cue and speaker out. */
final class QuoteRules {

  private final Findings findings;
  private final SourceRules sources;
  private final Map<String, Integer> places = new HashMap<>();

  private QuoteRules(Findings findings) {
    this.findings = findings;
    this.sources = new SourceRules(findings);
  }

  static void check(AnnotatedArticle article, Findings findings) {
    QuoteRules rules = new QuoteRules(findings);
    List<Quote> quotes = article.quotes();
    findings.ids("quotes", "q", quotes.stream().map(Quote::id).toList());
    for (int i = 0; i < quotes.size(); i++) {
      rules.places.put(quotes.get(i).id(), i);
    }
    for (int i = 0; i < quotes.size(); i++) {
      String path = "quotes[" + i + "]";
      rules.quote(path, quotes.get(i));
      rules.continues(path + ".continues", quotes.get(i), i);
      if (i > 0 && quotes.get(i).span().begin() < quotes.get(i - 1).span().begin()) {
        findings.add(path, "stands before the one before it; quotes are in text order");
      }
    }
    rules.together(quotes);
  }

  private void quote(String path, Quote quote) {
    marked(path + ".quoted", quote);
    Span cue = quote.cue() == null ? null : quote.cue().span();
    outside(path + ".cue", cue, quote);
    sources.check(path + ".speakers", quote.speakers());
    int last = 0;
    for (int i = 0; i < quote.speakers().size(); i++) {
      Span mention = quote.speakers().get(i).mention();
      String place = path + ".speakers[" + i + "].mention";
      outside(place, mention, quote);
      if (mention != null && mention.begin() < last) {
        findings.add(place, Findings.shown(mention) + " stands before the speaker before it");
      }
      last = mention == null ? last : mention.begin();
    }
  }

  private void outside(String place, @Nullable Span span, Quote quote) {
    if (span != null && span.overlaps(quote.span())) {
      findings.add(place, Findings.shown(span) + " is part of the content; it stands outside");
    }
  }

  private void marked(String path, Quote quote) {
    boolean some = !quote.quoted().isEmpty();
    if (some == (quote.kind() == QuoteKind.INDIRECT)) {
      String right = some ? "an INDIRECT quote has no marked parts" : "list the marked parts";
      findings.add(path, "does not fit the kind " + quote.kind() + "; " + right);
    }
    int last = quote.span().begin();
    for (int i = 0; i < quote.quoted().size(); i++) {
      Span part = quote.quoted().get(i);
      if (!quote.span().covers(part)) {
        findings.add(
            path + "[" + i + "]", Findings.shown(part) + " is not inside the quote; clip it");
      } else if (part.begin() < last) {
        findings.add(
            path + "[" + i + "]",
            Findings.shown(part) + " begins before the end of the part before it");
      }
      last = part.end();
    }
  }

  private void continues(String place, Quote quote, int index) {
    String id = quote.continues();
    if (id == null) {
      return;
    }
    Quote before = findings.quote(id);
    if (before == null) {
      findings.add(place, "is " + id + ", which no quote has as its id");
    } else if (places.getOrDefault(id, index) >= index) {
      findings.add(place, "is " + id + ", which is not an earlier quote");
    } else if (!keys(before).equals(keys(quote))) {
      findings.add(place, "is " + id + ", which has other speakers; a voice goes on as it was");
    }
  }

  private static Set<String> keys(Quote quote) {
    Set<String> keys = new HashSet<>();
    for (Source speaker : quote.speakers()) {
      keys.add(SourceRules.key(speaker));
    }
    return keys;
  }

  private void together(List<Quote> quotes) {
    Nesting<Quote> nesting = new Nesting<>(Quote::span);
    quotes.stream()
        .sorted(
            Comparator.comparingInt((Quote q) -> q.span().begin())
                .thenComparingInt(q -> -q.span().end()))
        .forEach(quote -> nesting.around(quote).forEach(outer -> compare(quote, outer)));
  }

  private void compare(Quote quote, Quote outer) {
    String path = "quotes[" + places.getOrDefault(quote.id(), 0) + "]";
    if (outer.span().equals(quote.span())) {
      findings.add(path, "has the span of " + outer.id() + "; content stands once");
    } else if (!outer.span().covers(quote.span())) {
      findings.add(
          path, Findings.shown(quote.span()) + " crosses " + outer.id() + "; one holds the other");
    }
  }
}
