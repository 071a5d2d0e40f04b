package org.attestnlp.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Change;
import org.attestnlp.model.ChangeDirection;
import org.attestnlp.model.ChangeRole;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Event;
import org.attestnlp.model.Extension;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Page;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Place;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Published;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;
import org.attestnlp.model.Source;
import org.attestnlp.model.SourceKind;
import org.attestnlp.model.SourceStatus;
import org.attestnlp.model.Span;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.model.TimeRelation;
import org.attestnlp.model.Toll;

/** A result with every field of the format filled somewhere, for tests of writers and readers. */
public final class SampleArticle {

  /** Holds an astral character before most spans. */
  public static final String TEXT =
      "Rain \uD83C\uDF27 in Oslo\nOSLO — Mayor Ada Quill said on 3 May that about 40 to 50 of 90 homes in Oslo “were lost”."
          + " Police deny that 60 fell.";

  private SampleArticle() {}

  /** The result. */
  public static AnnotatedArticle build() {
    Source quill =
        new Source(
            SourceStatus.ENTITY, "Ada Quill", "e2", span("Ada Quill"), SourceKind.NAMED_PERSON);
    Source police =
        new Source(SourceStatus.DESCRIBED, "Police", null, span("Police"), SourceKind.GOVERNMENT);
    return new AnnotatedArticle(
        "rain",
        Span.of(TEXT, 0, 15),
        new Dateline(span("OSLO"), "OSLO"),
        LocalDate.of(2026, 5, 4),
        new Published(LocalDate.of(2026, 5, 4), Published.Whence.BYLINE, span("3 May")),
        List.of(span("Mayor Ada Quill")),
        "en",
        TEXT,
        List.of(
            new Entity(
                "e1",
                EntityType.LOCATION,
                "CITY",
                "Oslo",
                List.of(),
                List.of(new Mention(span("Oslo"), MentionKind.NAME))),
            new Entity(
                "e2",
                EntityType.PERSON,
                "Ada Quill",
                List.of("Mayor"),
                List.of(new Mention(span("Ada Quill"), MentionKind.NAME)))),
        List.of(
            new Quote(
                "q1",
                QuoteKind.MIXED,
                span("about 40 to 50 of 90 homes in Oslo “were lost”"),
                List.of(span("were lost")),
                List.of(quill),
                new Cue(span("said"), "say"),
                Polarity.AFFIRMED,
                null,
                "test"),
            new Quote(
                "q2",
                QuoteKind.INDIRECT,
                span("60 fell"),
                List.of(),
                List.of(police),
                null,
                Polarity.DENIED,
                "q1",
                "test")),
        List.of(
            new Claim(
                "c1",
                span("40 to 50"),
                ClaimKind.RANGE,
                new BigDecimal("40"),
                new BigDecimal("50"),
                true,
                span("about"),
                "home",
                new Counted(span("homes"), "homes", "e1"),
                span("90 homes"),
                List.of(quill),
                Factuality.ASSERTED,
                List.of(span("said")),
                new Event(span("lost"), "lose"),
                ClaimOutcome.DESTROYED,
                new Participant(span("Rain"), "e1"),
                new Place(span("Oslo"), "e1", List.of(span("Oslo")), "NO"),
                new TimeExpression(
                    span("3 May"),
                    "2026-05-03",
                    LocalDate.of(2026, 5, 3),
                    LocalDate.of(2026, 5, 3),
                    TimeRelation.AT),
                new Change(ChangeDirection.UP, ChangeRole.TO),
                "q1",
                List.of(police),
                List.of(new Relation(RelationType.CONFLICTS_WITH, "c2")),
                "v1",
                "test"),
            new Claim(
                "c2",
                span("60"),
                ClaimKind.EXACT,
                new BigDecimal("6E+1"),
                null,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                Factuality.DENIED,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                "q2",
                List.of(),
                List.of(),
                null,
                "test")),
        List.of(
            new NumberMention(
                span("3"), new BigDecimal("3.0"), new BigDecimal("4"), "day", NumberRole.DATE)),
        List.of(
            new Happening(
                "v1",
                span("lost"),
                new Place(span("Oslo"), "e1", List.of(span("Oslo")), "NO"),
                new TimeExpression(
                    span("3 May"),
                    "2026-05-03",
                    LocalDate.of(2026, 5, 3),
                    LocalDate.of(2026, 5, 3),
                    TimeRelation.AT),
                List.of("c1"),
                List.of(
                    new Toll(
                        ClaimOutcome.DESTROYED,
                        new BigDecimal("40"),
                        new BigDecimal("50"),
                        List.of("c1"))))),
        Map.of(
            "places",
            new Extension.Items(
                List.of(
                    new Extension.Fields(
                        span("Oslo"), Map.of("kind", new Extension.Text("CITY")))))),
        List.of("length"),
        List.of("a warning"),
        "https://news.example/rain",
        new Page("Rain in Oslo", List.of("Ada Quill"), LocalDate.of(2026, 5, 4), "en-GB"),
        new Producer("attest", "0.1.0", "none", "none"));
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(TEXT, begin, begin + words.length());
  }
}
