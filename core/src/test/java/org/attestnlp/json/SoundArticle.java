package org.attestnlp.json;

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
import org.attestnlp.model.Counted;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** A small result that keeps to every rule, for tests that break one. */
final class SoundArticle {

  static final String TEXT =
      "Storm hits Oslo 🌧.\n\n“Some 40 of 90 homes are lost,” Mayor Ada Quill said. “We wait.”\n\n"
          + "She put the toll at 12, the police at 17. The mayor denies that 60 cars sank in 3 bays.";

  private SoundArticle() {}

  static AnnotatedArticle build() {
    Source quill = new Source(SourceStatus.ENTITY, "Ada Quill", "e2", span("Ada Quill"));
    Source mayor = new Source(SourceStatus.ENTITY, "Ada Quill", "e2", span("The mayor"));
    Source police = new Source(SourceStatus.DESCRIBED, "the police", null, span("the police"));
    return Draft.of(ArticleFields.ARTICLE)
        .set(ArticleFields.ID, "storm")
        .set(ArticleFields.TITLE, Span.of(TEXT, 0, TEXT.indexOf('\n')))
        .set(ArticleFields.TEXT, TEXT)
        .set(
            ArticleFields.ENTITIES,
            List.of(
                entity("e1", "Oslo", List.of(), mention("Oslo", MentionKind.NAME)),
                entity(
                    "e2",
                    "Ada Quill",
                    List.of("Mayor"),
                    mention("Ada Quill", MentionKind.NAME),
                    mention("She", MentionKind.PRONOUN),
                    mention("The mayor", MentionKind.NOMINAL))))
        .set(
            ArticleFields.QUOTES,
            List.of(
                quote("q1", "Some 40 of 90 homes are lost,", quill, "said", null),
                quote("q2", "We wait.", quill, "said", "q1"),
                quote("q3", "60 cars sank in 3 bays", mayor, "denies", null)))
        .set(
            ArticleFields.CLAIMS,
            List.of(
                claim("c1", 40, "homes", List.of(quill), "q1", List.of(police), List.of()),
                claim("c2", 90, "homes", List.of(quill), "q1", List.of(), List.of()),
                claim("c3", 12, null, List.of(), null, List.of(), conflict("c4")),
                claim("c4", 17, null, List.of(police), null, List.of(), conflict("c3")),
                claim("c5", 60, "cars", List.of(mayor), "q3", List.of(), List.of())))
        .set(
            ArticleFields.NUMBERS,
            List.of(
                Draft.of(NumberFields.NUMBER)
                    .set(NumberFields.SPAN, span("3"))
                    .set(NumberFields.VALUE, BigDecimal.valueOf(3))
                    .set(NumberFields.ROLE, NumberRole.SCORE)
                    .make()))
        .set(ArticleFields.PRODUCER, new Producer("other", "1", "own", "2"))
        .make();
  }

  private static List<Relation> conflict(String other) {
    return List.of(new Relation(RelationType.CONFLICTS_WITH, other));
  }

  static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(TEXT, begin, begin + words.length());
  }

  private static Mention mention(String words, MentionKind kind) {
    return new Mention(span(words), kind);
  }

  private static Entity entity(String id, String name, List<String> titles, Mention... mentions) {
    return Draft.of(EntityFields.ENTITY)
        .set(EntityFields.ID, id)
        .set(EntityFields.TYPE, EntityType.PERSON)
        .set(EntityFields.NAME, name)
        .set(EntityFields.TITLES, titles)
        .set(EntityFields.MENTIONS, List.of(mentions))
        .make();
  }

  private static Quote quote(
      String id, String words, Source speaker, String cue, @Nullable String continues) {
    boolean marked = TEXT.contains("“" + words);
    return Draft.of(QuoteFields.QUOTE)
        .set(QuoteFields.ID, id)
        .set(QuoteFields.KIND, marked ? QuoteKind.DIRECT : QuoteKind.INDIRECT)
        .set(QuoteFields.SPAN, span(words))
        .set(QuoteFields.QUOTED, marked ? List.of(span(words)) : List.of())
        .set(QuoteFields.SPEAKERS, List.of(speaker))
        .set(QuoteFields.CUE, new Cue(span(cue), "say"))
        .set(QuoteFields.POLARITY, Polarity.AFFIRMED)
        .set(QuoteFields.CONTINUES, continues)
        .set(QuoteFields.RULE, "test")
        .make();
  }

  private static Claim claim(
      String id,
      int value,
      @Nullable String noun,
      List<Source> claimants,
      @Nullable String quote,
      List<Source> disputedBy,
      List<Relation> relations) {
    return Draft.of(ClaimFields.CLAIM)
        .set(ClaimFields.ID, id)
        .set(ClaimFields.SPAN, span(String.valueOf(value)))
        .set(ClaimFields.KIND, ClaimKind.EXACT)
        .set(ClaimFields.VALUE, BigDecimal.valueOf(value))
        .set(ClaimFields.COUNTED, noun == null ? null : new Counted(span(noun), noun, null))
        .set(ClaimFields.CLAIMANTS, claimants)
        .set(ClaimFields.FACTUALITY, Factuality.ASSERTED)
        .set(ClaimFields.QUOTE, quote)
        .set(ClaimFields.DISPUTED_BY, disputedBy)
        .set(ClaimFields.RELATIONS, relations)
        .set(ClaimFields.RULE, "test")
        .make();
  }
}
