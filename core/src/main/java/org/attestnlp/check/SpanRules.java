package org.attestnlp.check;

import java.util.List;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Entity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Every span is the words of the text, whole and without blanks around them. */
final class SpanRules {

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
    rules.inParagraph("title", article.title());
    rules.inParagraph("dateline", article.dateline() == null ? null : article.dateline().span());
    for (int i = 0; i < article.entities().size(); i++) {
      rules.entity("entities[" + i + "]", article.entities().get(i));
    }
    for (int i = 0; i < article.quotes().size(); i++) {
      rules.quote("quotes[" + i + "]", article.quotes().get(i));
    }
    for (int i = 0; i < article.claims().size(); i++) {
      rules.claim("claims[" + i + "]", article.claims().get(i));
    }
    for (int i = 0; i < article.numbers().size(); i++) {
      rules.inParagraph("numbers[" + i + "]", article.numbers().get(i).span());
    }
    return rules.sound;
  }

  private void entity(String place, Entity entity) {
    for (int i = 0; i < entity.mentions().size(); i++) {
      inParagraph(place + ".mentions[" + i + "]", entity.mentions().get(i).span());
    }
  }

  private void quote(String place, Quote quote) {
    words(place, quote.span());
    for (int i = 0; i < quote.quoted().size(); i++) {
      words(place + ".quoted[" + i + "]", quote.quoted().get(i));
    }
    sources(place + ".speakers", quote.speakers());
    inParagraph(place + ".cue", quote.cue() == null ? null : quote.cue().span());
  }

  private void claim(String place, Claim claim) {
    inParagraph(place, claim.span());
    inParagraph(place + ".approximator", claim.approximator());
    inParagraph(place + ".counted", claim.counted() == null ? null : claim.counted().span());
    inParagraph(place + ".of", claim.of());
    sources(place + ".claimants", claim.claimants());
    for (int i = 0; i < claim.hedges().size(); i++) {
      inParagraph(place + ".hedges[" + i + "]", claim.hedges().get(i));
    }
    inParagraph(place + ".event", claim.event() == null ? null : claim.event().span());
    inParagraph(place + ".agent", claim.agent() == null ? null : claim.agent().span());
    inParagraph(place + ".place", claim.place() == null ? null : claim.place().span());
    inParagraph(place + ".time", claim.time() == null ? null : claim.time().span());
    sources(place + ".disputedBy", claim.disputedBy());
  }

  private void sources(String place, List<Source> sources) {
    for (int i = 0; i < sources.size(); i++) {
      inParagraph(place + "[" + i + "].mention", sources.get(i).mention());
    }
  }

  private void inParagraph(String place, @Nullable Span span) {
    if (span != null) {
      words(place, span);
      if (Lines.hasBlankLine(span.text())) {
        findings.add(
            place, Findings.shown(span) + " reaches over a blank line; a phrase stays before it");
      }
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
