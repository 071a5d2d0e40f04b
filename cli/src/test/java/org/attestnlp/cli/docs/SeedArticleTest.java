package org.attestnlp.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.Project;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Mention;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.NumberRole;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the first article expects, written down by reading it. */
final class SeedArticleTest {

  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @ParameterizedTest
  @ValueSource(strings = {"corenlp", "opennlp"})
  @interface WithBothEngines {}

  private static final Map<String, AnnotatedArticle> RESULTS = new ConcurrentHashMap<>();

  @WithBothEngines
  void five_people_are_in_it_each_once(String engine) {
    List<Entity> people =
        article(engine).entities().stream().filter(e -> e.type() == EntityType.PERSON).toList();
    assertThat(people)
        .extracting(Entity::name)
        .containsExactly(
            "Yoon Suk Yeol", "Andrzej Duda", "Kim Jong Un", "Hong Min", "Kim Yong Hyun");
  }

  @WithBothEngines
  void every_short_name_and_pronoun_goes_to_the_right_person(String engine) {
    AnnotatedArticle article = article(engine);
    SoftAssertions softly = new SoftAssertions();
    for (Expected expected :
        List.of(
            new Expected("He underscored", "He", "Yoon Suk Yeol"),
            new Expected("that his government", "his", "Yoon Suk Yeol"),
            new Expected("President Yoon made", "Yoon", "Yoon Suk Yeol"),
            new Expected("President Yoon’s meeting", "Yoon", "Yoon Suk Yeol"),
            new Expected("with President Duda centered", "Duda", "Andrzej Duda"),
            new Expected("President Yoon stated that", "Yoon", "Yoon Suk Yeol"),
            new Expected("President Yoon emphasized", "Yoon", "Yoon Suk Yeol"),
            new Expected("President Yoon said during", "Yoon", "Yoon Suk Yeol"),
            new Expected("with President Duda.\n", "Duda", "Andrzej Duda"),
            new Expected("President Yoon’s remarks", "Yoon", "Yoon Suk Yeol"),
            new Expected("President Yoon and President Duda agreed", "Yoon", "Yoon Suk Yeol"),
            new Expected("President Yoon’s office", "Yoon", "Yoon Suk Yeol"),
            new Expected("leader Kim Jong Un", "Kim Jong Un", "Kim Jong Un"),
            new Expected("development of his nuclear", "his", "Kim Jong Un"),
            new Expected("by Kim’s nuclear", "Kim", "Kim Jong Un"),
            new Expected("Kim may view", "Kim", "Kim Jong Un"),
            new Expected("expose his soldiers", "his", "Kim Jong Un"),
            new Expected("Minister Kim Yong Hyun", "Kim Yong Hyun", "Kim Yong Hyun"),
            new Expected("He condemned", "He", "Kim Yong Hyun"),
            new Expected("mercenaries,” he said", "he", "Kim Yong Hyun"))) {
      softly
          .assertThat(entityAt(article, expected))
          .as(expected.context())
          .isEqualTo(expected.entity());
    }
    softly.assertAll();
  }

  @WithBothEngines
  void exactly_two_numbers_are_claims(String engine) {
    assertThat(article(engine).claims())
        .extracting(
            claim -> claim.span().text(), Claim::kind, claim -> claim.value().intValueExact())
        .containsExactly(
            tuple("3,000", ClaimKind.EXACT, 3000), tuple("10,000", ClaimKind.EXACT, 10000));
  }

  @WithBothEngines
  void the_troops_already_in_russia_are_an_estimate_that_is_disputed(String engine) {
    Claim claim = article(engine).claims().get(0);
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(claim.approximate()).isTrue();
    softly.assertThat(claim.approximator()).extracting(Span::text).isEqualTo("approximately");
    softly
        .assertThat(claim.counted())
        .extracting(c -> c.span().text())
        .isEqualTo("North Korean troops");
    softly.assertThat(claim.counted()).extracting(c -> c.head()).isEqualTo("troops");
    softly.assertThat(claim.event()).extracting(e -> e.lemma()).isEqualTo("deploy");
    softly.assertThat(claim.place()).extracting(p -> p.span().text()).isEqualTo("Russia");
    softly.assertThat(claim.unit()).isNull();
    softly.assertThat(names(claim.claimants())).isEqualTo("U.S. and South Korean officials");
    softly.assertThat(claim.factuality()).isEqualTo(Factuality.ESTIMATED);
    softly.assertThat(names(claim.disputedBy())).isEqualTo("Moscow, Pyongyang");
    softly.assertAll();
  }

  @WithBothEngines
  void the_troops_to_come_are_a_plan_told_by_the_agency(String engine) {
    Claim claim = article(engine).claims().get(1);
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(claim.approximate()).isFalse();
    softly.assertThat(claim.counted()).extracting(c -> c.span().text()).isEqualTo("troops");
    softly.assertThat(claim.event()).extracting(e -> e.lemma()).isEqualTo("send");
    softly.assertThat(claim.place()).extracting(p -> p.span().text()).isEqualTo("Russia");
    softly.assertThat(claim.time()).extracting(t -> t.span().text()).isEqualTo("by year’s end");
    softly.assertThat(claim.agent()).extracting(a -> a.span().text()).isEqualTo("North Korea");
    softly.assertThat(names(claim.claimants())).isEqualTo("South Korea’s intelligence agency");
    softly.assertThat(claim.factuality()).isEqualTo(Factuality.PLANNED);
    softly.assertThat(names(claim.disputedBy())).isEqualTo("Moscow, Pyongyang");
    softly.assertAll();
  }

  @WithBothEngines
  void the_other_numbers_have_their_roles(String engine) {
    assertThat(article(engine).numbers())
        .extracting(number -> number.span().text(), NumberMention::role)
        .contains(
            tuple("2022", NumberRole.YEAR),
            tuple("K-2", NumberRole.MODEL_NAME),
            tuple("two", NumberRole.DEFINITE_DUAL),
            tuple("two years", NumberRole.DURATION));
  }

  @WithBothEngines
  void the_nine_marked_stretches_have_the_right_speakers(String engine) {
    AnnotatedArticle article = article(engine);
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row :
        List.of(
            List.of("won’t sit idle", "Yoon Suk Yeol"),
            List.of("provocation that threatens global", "Yoon Suk Yeol"),
            List.of("If North Korea dispatches", "Yoon Suk Yeol"),
            List.of("While we have maintained", "Yoon Suk Yeol"),
            List.of("actively support", "Yoon Suk Yeol, Andrzej Duda"),
            List.of("cannon fodder", "Kim Yong Hyun"),
            List.of("selling away its troops", "Kim Yong Hyun"),
            List.of("Troop deployment is just a phrase", "Kim Yong Hyun"),
            List.of("The North Koreans are disguising", "Kim Yong Hyun"))) {
      String speakers =
          article.quotes().stream()
              .filter(q -> q.quoted().stream().anyMatch(s -> s.text().startsWith(row.get(0))))
              .map(q -> names(q.speakers()))
              .collect(Collectors.joining(" | "));
      softly.assertThat(speakers).as(row.get(0)).isEqualTo(row.get(1));
    }
    softly.assertAll();
  }

  @WithBothEngines
  void the_nine_indirect_reports_have_the_right_sources(String engine) {
    AnnotatedArticle article = article(engine);
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row :
        List.of(
            List.of(
                "approximately 3,000 North Korean troops have been",
                "U.S. and South Korean officials"),
            List.of("North Korea likely aims to send", "South Korea’s intelligence agency"),
            List.of("presence of North Korean troops in Russia", "Moscow, Pyongyang"),
            List.of("South Korea will collaborate with its allies", "Yoon Suk Yeol"),
            List.of("South Korea is considering various", "The official"),
            List.of("both governments aim to finalize", "President Yoon’s office"),
            List.of("North Korea may seek significant", "experts"),
            List.of("it remains unclear how effective", "Experts"),
            List.of("Kim may view the troop dispatch", "Hong Min"))) {
      List<Quote> quotes =
          article.quotes().stream()
              .filter(q -> q.kind() == QuoteKind.INDIRECT && q.span().text().contains(row.get(0)))
              .toList();
      softly.assertThat(quotes).as(row.get(0)).hasSize(1);
      softly
          .assertThat(quotes.stream().map(q -> names(q.speakers())).toList())
          .as(row.get(0))
          .containsOnly(row.get(1));
    }
    softly
        .assertThat(
            article.quotes().stream()
                .filter(q -> q.polarity() == Polarity.DENIED)
                .map(q -> q.cue())
                .toList())
        .hasSize(1)
        .allSatisfy(cue -> assertThat(cue).extracting(c -> c.lemma()).isEqualTo("deny"));
    softly.assertAll();
  }

  private record Expected(String context, String mention, String entity) {}

  private static String entityAt(AnnotatedArticle article, Expected expected) {
    int context = article.text().indexOf(expected.context());
    int begin = context + expected.context().indexOf(expected.mention());
    for (Entity entity : article.entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.span().begin() == begin && mention.span().text().equals(expected.mention())) {
          return entity.name();
        }
      }
    }
    return "nobody";
  }

  private static String names(List<Source> sources) {
    return sources.stream().map(Source::name).collect(Collectors.joining(", "));
  }

  private static AnnotatedArticle article(String engine) {
    return RESULTS.computeIfAbsent(
        engine,
        name ->
            Pipeline.builder()
                .engine(name)
                .build()
                .annotate(Article.of("south-korea-arms-ukraine", seed())));
  }

  private static String seed() {
    try {
      return Files.readString(Project.root().resolve("seeds/south-korea-arms-ukraine.txt"));
    } catch (IOException e) {
      throw new IllegalStateException("the seed article is missing in " + Project.root(), e);
    }
  }
}
