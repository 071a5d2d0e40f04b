package org.attestnlp.testing;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Quote;
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
    return new AnnotatedArticle(
        "face",
        span("😀 Rain 🌧🌧"),
        null,
        null,
        "en",
        TEXT,
        List.of(
            new Entity(
                "e1",
                EntityType.PERSON,
                "𝐀𝐝𝐚",
                List.of(),
                List.of(new Mention(span("𝐀𝐝𝐚"), MentionKind.NAME))),
            new Entity(
                "e2",
                EntityType.MISC,
                "🌧",
                List.of(),
                List.of(
                    new Mention(span("🌧"), MentionKind.NAME),
                    new Mention(last("🌧"), MentionKind.NAME),
                    new Mention(last("🎉"), MentionKind.NAME)))),
        List.of(
            new Quote(
                "q1",
                QuoteKind.DIRECT,
                span("We won 😀"),
                List.of(span("We won 😀")),
                List.of(ada),
                null,
                Polarity.AFFIRMED,
                null,
                "test")),
        List.of(claim()),
        List.of(new NumberMention(span("𝟓"), new BigDecimal("5"), null, null, NumberRole.LIST_NUMBER)),
        List.of(),
        new Producer("attest", "0.1.0", "none", "none"));
  }

  private static Claim claim() {
    return new Claim(
        "c1",
        span("5🎉"),
        ClaimKind.EXACT,
        new BigDecimal("5"),
        null,
        false,
        null,
        null,
        null,
        span("🎉, 𝐀𝐝𝐚"),
        List.of(),
        Factuality.ASSERTED,
        List.of(span("𝐝")),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        "test");
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
