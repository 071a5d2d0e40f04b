package org.attestnlp.testing;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.NumberFields;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Producer;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;

/** A result whose spans begin, end and consist of characters outside the BMP. */
public final class FaceArticle {

  /** Two faces side by side, one at either end, and half a character that has no other half. */
  public static final String TEXT =
      "😀 Rain 🌧🌧\n“We won 😀” 🎉, 𝐀𝐝𝐚 \uD83D said of 5🎉 and 𝟓 and 🎉";

  private FaceArticle() {}

  /** The result. */
  public static AnnotatedArticle build() {
    Source ada = new Source(SourceStatus.ENTITY, "𝐀𝐝𝐚", "e1", span("𝐀𝐝𝐚"));
    return Draft.of(ArticleFields.ARTICLE)
        .set(ArticleFields.ID, "face")
        .set(ArticleFields.TITLE, span("😀 Rain 🌧🌧"))
        .set(ArticleFields.TEXT, TEXT)
        .set(
            ArticleFields.ENTITIES,
            List.of(
                Draft.of(EntityFields.ENTITY)
                    .set(EntityFields.ID, "e1")
                    .set(EntityFields.TYPE, EntityType.PERSON)
                    .set(EntityFields.NAME, "𝐀𝐝𝐚")
                    .set(
                        EntityFields.MENTIONS,
                        List.of(new Mention(span("𝐀𝐝𝐚"), MentionKind.NAME)))
                    .make(),
                Draft.of(EntityFields.ENTITY)
                    .set(EntityFields.ID, "e2")
                    .set(EntityFields.TYPE, EntityType.MISC)
                    .set(EntityFields.NAME, "🌧")
                    .set(
                        EntityFields.MENTIONS,
                        List.of(
                            new Mention(span("🌧"), MentionKind.NAME),
                            new Mention(last("🌧"), MentionKind.NAME),
                            new Mention(last("🎉"), MentionKind.NAME)))
                    .make()))
        .set(
            ArticleFields.QUOTES,
            List.of(
                Draft.of(QuoteFields.QUOTE)
                    .set(QuoteFields.ID, "q1")
                    .set(QuoteFields.KIND, QuoteKind.DIRECT)
                    .set(QuoteFields.SPAN, span("We won 😀"))
                    .set(QuoteFields.QUOTED, List.of(span("We won 😀")))
                    .set(QuoteFields.SPEAKERS, List.of(ada))
                    .set(QuoteFields.POLARITY, Polarity.AFFIRMED)
                    .set(QuoteFields.RULE, "test")
                    .make()))
        .set(ArticleFields.CLAIMS, List.of(claim()))
        .set(
            ArticleFields.NUMBERS,
            List.of(
                Draft.of(NumberFields.NUMBER)
                    .set(NumberFields.SPAN, span("𝟓"))
                    .set(NumberFields.VALUE, new BigDecimal("18446744073709551615"))
                    .set(NumberFields.ROLE, NumberRole.LIST_NUMBER)
                    .make()))
        .set(ArticleFields.PRODUCER, new Producer("attest", "0.1.0", "none", "none"))
        .make();
  }

  private static Claim claim() {
    return Draft.of(ClaimFields.CLAIM)
        .set(ClaimFields.ID, "c1")
        .set(ClaimFields.SPAN, span("5🎉"))
        .set(ClaimFields.KIND, ClaimKind.EXACT)
        .set(ClaimFields.VALUE, new BigDecimal("1.10"))
        .set(ClaimFields.OF, span("🎉, 𝐀𝐝𝐚"))
        .set(ClaimFields.FACTUALITY, Factuality.ASSERTED)
        .set(ClaimFields.HEDGES, List.of(span("𝐝")))
        .set(ClaimFields.RULE, "test")
        .make();
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(TEXT, begin, begin + words.length());
  }

  private static Span last(String words) {
    int begin = TEXT.lastIndexOf(words);
    return Span.of(TEXT, begin, begin + words.length());
  }
}
