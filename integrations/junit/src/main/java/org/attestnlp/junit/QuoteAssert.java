package org.attestnlp.junit;

import java.util.List;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Span;

/** Assertions about a quote. */
public final class QuoteAssert extends ItemAssert<Quote, QuoteAssert> {

  QuoteAssert(ArticleAssert article, AnnotatedArticle result, List<Quote> quotes) {
    super(article, result, quotes, QuoteAssert.class);
  }

  /** Spoken by somebody whose name is this, or has it as whole words: {@code Quill}. */
  public QuoteAssert spokenBy(String name) {
    return keepNamed(
        "the quote has another speaker",
        name,
        quote -> names(quote.speakers(), name),
        quote -> shown(quote.speakers()),
        quote -> mentions(quote.speakers()));
  }

  /** Without a speaker. */
  public QuoteAssert spokenByNobody() {
    return keep(
        "the quote has a speaker",
        "nobody",
        quote -> quote.speakers().isEmpty(),
        quote -> shown(quote.speakers()));
  }

  /** Of this kind. */
  public QuoteAssert ofKind(QuoteKind kind) {
    return keep(
        "the quote has another kind",
        kind.name(),
        quote -> quote.kind() == kind,
        quote -> quote.kind().name());
  }

  /** Denied by its speakers. */
  public QuoteAssert denied() {
    return keep(
        "the quote is not denied",
        Polarity.DENIED.name(),
        quote -> quote.polarity() == Polarity.DENIED,
        quote -> quote.polarity().name());
  }

  @Override
  Shape<Quote> shape() {
    return QuoteFields.QUOTE;
  }

  @Override
  Span span(Quote quote) {
    return quote.span();
  }
}
