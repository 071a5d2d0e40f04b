package org.attestnlp.check;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** A claim agrees with its quote, its sources with each other, and its phrases with its number. */
final class ClaimRules {

  private final String text;
  private final Findings findings;
  private final SourceRules sources;
  private final IdentityHashMap<Claim, Quote> innermost = new IdentityHashMap<>();

  private ClaimRules(AnnotatedArticle article, Findings findings) {
    this.text = article.text();
    this.findings = findings;
    this.sources = new SourceRules(findings);
    place(article);
  }

  static void check(AnnotatedArticle article, Findings findings) {
    ClaimRules rules = new ClaimRules(article, findings);
    List<Claim> claims = article.claims();
    findings.ids("claims", "c", claims.stream().map(Claim::id).toList());
    for (int i = 0; i < claims.size(); i++) {
      String path = "claims[" + i + "]";
      rules.sources(path, claims.get(i));
      rules.quote(path, claims.get(i));
      rules.phrases(path, claims.get(i));
    }
  }

  /** Finds the innermost quote of each claim. */
  private void place(AnnotatedArticle article) {
    List<Quote> quotes =
        article.quotes().stream()
            .sorted(
                Comparator.comparingInt((Quote q) -> q.span().begin())
                    .thenComparingInt(q -> -q.span().end()))
            .toList();
    List<Claim> claims =
        article.claims().stream().sorted(Comparator.comparingInt(c -> c.span().begin())).toList();
    Nesting<Quote> nesting = new Nesting<>(Quote::span);
    int next = 0;
    for (Claim claim : claims) {
      while (next < quotes.size() && quotes.get(next).span().begin() <= claim.span().begin()) {
        nesting.around(quotes.get(next++));
      }
      nesting.over(claim.span()).stream()
          .filter(quote -> quote.span().covers(claim.span()))
          .findFirst()
          .ifPresent(quote -> innermost.put(claim, quote));
    }
  }

  private void sources(String path, Claim claim) {
    Set<String> own = sources.check(path + ".claimants", claim.claimants());
    sources.check(path + ".disputedBy", claim.disputedBy());
    sources.apart(path + ".disputedBy", claim.disputedBy(), own);
  }

  private void quote(String path, Claim claim) {
    Quote around = innermost.get(claim);
    String id = around == null ? null : around.id();
    if (id == null ? claim.quote() != null : !id.equals(claim.quote())) {
      findings.add(
          path + ".quote",
          "is " + claim.quote() + ", expected " + id + ", the innermost quote around the number");
    }
    Quote quote = claim.quote() == null ? null : findings.quote(claim.quote());
    if (quote == null) {
      return;
    }
    List<String> claimants = claim.claimants().stream().map(SourceRules::key).toList();
    for (Source speaker : quote.speakers()) {
      if (!claimants.contains(SourceRules.key(speaker))) {
        findings.add(
            path + ".claimants",
            "lacks " + speaker.name() + ", a speaker of " + quote.id() + "; who says it claims it");
      }
    }
  }

  private void phrases(String path, Claim claim) {
    apart(path + ".approximator", claim.approximator(), claim);
    apart(path + ".of", claim.of(), claim);
    if (claim.counted() != null) {
      if (!isBetween(claim.counted().span(), claim)) {
        apart(path + ".counted", claim.counted().span(), claim);
      }
      findings.entityId(path + ".counted.entity", claim.counted().entity());
      if (!claim.counted().span().text().contains(claim.counted().head())) {
        findings.add(
            path + ".counted.head",
            "is " + claim.counted().head() + ", expected a word of the phrase");
      }
    }
    near(path + ".event", claim.event() == null ? null : claim.event().span(), claim);
    near(path + ".time", claim.time() == null ? null : claim.time().span(), claim);
    if (claim.agent() != null) {
      near(path + ".agent", claim.agent().span(), claim);
      findings.entityId(path + ".agent.entity", claim.agent().entity());
    }
    if (claim.place() != null) {
      near(path + ".place", claim.place().span(), claim);
      findings.entityId(path + ".place.entity", claim.place().entity());
    }
  }

  /** “one child in five”: what a share counts may stand between its two numbers. */
  private static boolean isBetween(Span counted, Claim claim) {
    return "fraction".equals(claim.unit())
        && claim.span().begin() < counted.begin()
        && counted.end() < claim.span().end();
  }

  private void apart(String place, @Nullable Span span, Claim claim) {
    if (span != null && span.overlaps(claim.span())) {
      findings.add(
          place, Findings.shown(span) + " overlaps the number " + Findings.shown(claim.span()));
    }
  }

  private void near(String place, @Nullable Span span, Claim claim) {
    int from = span == null ? 0 : Math.min(span.end(), claim.span().end());
    int to = span == null ? 0 : Math.max(span.begin(), claim.span().begin());
    if (from < to && span != null && Lines.hasBlankLine(text.substring(from, to))) {
      findings.add(place, Findings.shown(span) + " is not in the paragraph of the number");
    }
  }
}
