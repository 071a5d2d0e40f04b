package org.attestnlp.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceKind;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes results of which only the sources matter. */
final class Heard {

  private final StringBuilder text = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  static Source described(String name, @Nullable SourceKind kind) {
    return new Source(SourceStatus.DESCRIBED, name, null, null, kind);
  }

  /** A person with a name and other mentions: “she”. */
  Source person(String name, List<String> titles, String... others) {
    List<Mention> mentions = new ArrayList<>(List.of(new Mention(span(name), MentionKind.NAME)));
    for (String other : others) {
      mentions.add(new Mention(span(other), MentionKind.PRONOUN));
    }
    String id = "e" + (entities.size() + 1);
    entities.add(new Entity(id, EntityType.PERSON, name, titles, mentions));
    return new Source(SourceStatus.ENTITY, name, id, null, SourceKind.NAMED_PERSON);
  }

  Heard quote(Source... speakers) {
    quotes.add(
        Draft.of(QuoteFields.QUOTE)
            .set(QuoteFields.ID, "q" + (quotes.size() + 1))
            .set(QuoteFields.KIND, QuoteKind.INDIRECT)
            .set(QuoteFields.SPAN, span("so"))
            .set(QuoteFields.SPEAKERS, List.of(speakers))
            .set(QuoteFields.POLARITY, Polarity.AFFIRMED)
            .set(QuoteFields.RULE, "test")
            .make());
    return this;
  }

  Heard claim(List<Source> claimants, List<Source> disputedBy, String... conflicts) {
    claims.add(
        Draft.of(ClaimFields.CLAIM)
            .set(ClaimFields.ID, "c" + (claims.size() + 1))
            .set(ClaimFields.SPAN, span("40"))
            .set(ClaimFields.KIND, ClaimKind.EXACT)
            .set(ClaimFields.VALUE, BigDecimal.valueOf(40))
            .set(ClaimFields.APPROXIMATE, false)
            .set(ClaimFields.CLAIMANTS, claimants)
            .set(ClaimFields.FACTUALITY, Factuality.ASSERTED)
            .set(ClaimFields.DISPUTED_BY, disputedBy)
            .set(
                ClaimFields.RELATIONS,
                List.of(conflicts).stream()
                    .map(claim -> new Relation(RelationType.CONFLICTS_WITH, claim))
                    .toList())
            .set(ClaimFields.RULE, "test")
            .make());
    return this;
  }

  AnnotatedArticle article(String id) {
    return Draft.of(ArticleFields.ARTICLE)
        .set(ArticleFields.ID, id)
        .set(ArticleFields.LANGUAGE, "en")
        .set(ArticleFields.TEXT, text.toString())
        .set(ArticleFields.ENTITIES, entities)
        .set(ArticleFields.QUOTES, quotes)
        .set(ArticleFields.CLAIMS, claims)
        .set(ArticleFields.PRODUCER, new Producer("attest", "0", "none", "0"))
        .make();
  }

  private Span span(String words) {
    int begin = text.length();
    text.append(words).append(' ');
    return Span.of(text.toString(), begin, begin + words.length());
  }
}
