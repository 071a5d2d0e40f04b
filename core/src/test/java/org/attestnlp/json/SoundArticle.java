package org.attestnlp.json;

import java.math.BigDecimal;
import java.util.List;
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
import org.attestnlp.model.NumberMention;
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
    return new AnnotatedArticle(
        "storm",
        Span.of(TEXT, 0, TEXT.indexOf('\n')),
        null,
        null,
        "en",
        TEXT,
        List.of(
            entity("e1", "Oslo", List.of(), mention("Oslo", MentionKind.NAME)),
            entity(
                "e2",
                "Ada Quill",
                List.of("Mayor"),
                mention("Ada Quill", MentionKind.NAME),
                mention("She", MentionKind.PRONOUN),
                mention("The mayor", MentionKind.NOMINAL))),
        List.of(
            quote("q1", "Some 40 of 90 homes are lost,", quill, "said", null),
            quote("q2", "We wait.", quill, "said", "q1"),
            quote("q3", "60 cars sank in 3 bays", mayor, "denies", null)),
        List.of(
            claim("c1", 40, "homes", List.of(quill), "q1", List.of(police), List.of()),
            claim("c2", 90, "homes", List.of(quill), "q1", List.of(), List.of()),
            claim("c3", 12, null, List.of(), null, List.of(), conflict("c4")),
            claim("c4", 17, null, List.of(police), null, List.of(), conflict("c3")),
            claim("c5", 60, "cars", List.of(mayor), "q3", List.of(), List.of())),
        List.of(new NumberMention(span("3"), BigDecimal.valueOf(3), null, null, NumberRole.SCORE)),
        List.of(),
        new Producer("other", "1", "own", "2"));
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
    return new Entity(id, EntityType.PERSON, name, titles, List.of(mentions));
  }

  private static Quote quote(
      String id, String words, Source speaker, String cue, @Nullable String continues) {
    boolean marked = TEXT.contains("“" + words);
    return new Quote(
        id,
        marked ? QuoteKind.DIRECT : QuoteKind.INDIRECT,
        span(words),
        marked ? List.of(span(words)) : List.of(),
        List.of(speaker),
        new Cue(span(cue), "say"),
        Polarity.AFFIRMED,
        continues,
        "test");
  }

  private static Claim claim(
      String id,
      int value,
      @Nullable String noun,
      List<Source> claimants,
      @Nullable String quote,
      List<Source> disputedBy,
      List<Relation> relations) {
    return new Claim(
        id,
        span(String.valueOf(value)),
        ClaimKind.EXACT,
        BigDecimal.valueOf(value),
        null,
        false,
        null,
        null,
        noun == null ? null : new Counted(span(noun), noun, null),
        null,
        claimants,
        Factuality.ASSERTED,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        quote,
        disputedBy,
        relations,
        "test");
  }
}
