package org.attestnlp.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.BatchOptions;
import org.attestnlp.NameList;
import org.attestnlp.Pipeline;
import org.attestnlp.ReadArticle;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.junit.ArticleBuilder;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Covering;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Outcome;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of docs/API.md, run. */
final class ApiPageTest {

  private static final String OPEN = "```java\n";
  private static final int TASKS = 13;
  private static final int MOST_LINES = 6;

  private final Path root = Path.of(System.getProperty("attest.root", ".."));
  private final String text =
      "Mayor Ada Quill said on Monday that 40 boats were back. Write to ada@quill.example.";
  private final Article article = Article.of("quay", text);
  private final Pipeline pipeline = Pipeline.discover();

  @Test
  void the_lines_of_the_page_do_what_it_says() {
    AnnotatedArticle result = pipeline.annotate(Article.of("quay", text));
    Quote quote = result.quotes().get(0);
    Optional<Entity> speaker = result.entity(quote.speakers().get(0));
    Entity mayor = speaker.orElseThrow();
    assertThat(mayor.name()).isEqualTo("Ada Quill");
    List<Quote> said = result.quotesBy(mayor);
    assertThat(said).containsExactly(quote);
    List<Claim> claimed = result.claimsBy(mayor);
    assertThat(claimed).isEqualTo(result.claims()).isNotEmpty();
    List<Quote> speech = result.speech(quote);
    assertThat(speech).containsExactly(quote);
    List<Source> sources = result.sources();
    assertThat(sources).extracting(Source::name).contains("Ada Quill");
    int offset = text.indexOf("40");
    Covering here = result.at(offset);
    assertThat(here.claims()).isEqualTo(claimed);
  }

  @Test
  void the_lines_about_steps_and_names_do_what_the_page_says() {
    Pipeline house =
        Pipeline.builder().names(NameList.parse("house", "Ord\tMISC:SHIP\tMV Ord")).build();
    AnnotatedArticle ship = house.annotate(Article.of("s", "The Ord sank on Monday."));
    assertThat(ship.entities().get(0).subtype()).isEqualTo("SHIP");
    Pipeline own = Pipeline.builder().step(new ContactFinder()).build();
    String json = ArticleJson.write(own.annotate(article));
    List<Contact> contacts = ContactFinder.CONTACTS.of(ArticleJson.read(json)).orElseThrow();
    assertThat(contacts).extracting(Contact::kind).containsExactly(Contact.Kind.EMAIL);
    ReadArticle read = pipeline.read(article);
    Tokens tokens = read.layers().get(Layer.TOKENS);
    assertThat(tokens.size()).isGreaterThan(10);
  }

  private final List<Outcome> stored = new ArrayList<>();

  private void store(Outcome outcome) {
    stored.add(outcome);
  }

  @Test
  void the_lines_about_sentences_files_and_tests_do_what_the_page_says(@TempDir Path folder)
      throws IOException {
    AnnotatedArticle result = pipeline.annotate(article);
    Claim claim = result.claims().get(0);
    Span sentence = result.sentence(claim.span());
    assertThat(sentence.text())
        .isEqualTo("Mayor Ada Quill said on Monday that 40 boats were back.");
    assertThat(claim).hasToString("c1 40 [boats], ASSERTED by Ada Quill");
    Path path = folder.resolve("results.jsonl");
    try (Writer out = Files.newBufferedWriter(path)) {
      ArticleJson.writeLines(Stream.of(result, result), out);
    }
    try (Stream<Outcome> outcomes = ArticleJson.readLines(Files.newInputStream(path))) {
      outcomes.forEach(this::store);
    }
    assertThat(stored).isEqualTo(List.of(result, result));
    AnnotatedArticle made =
        ArticleBuilder.of("“We lost 40 homes,” Mayor Ada Quill said.")
            .entity(EntityType.PERSON, "Ada Quill", e -> e.titled("Mayor"))
            .quote("We lost 40 homes,", q -> q.by("Ada Quill").cue("said", "say"))
            .claim("40", 40, c -> c.counting("homes"))
            .build();
    assertThat(made.claimsBy(made.entities().get(0))).isEqualTo(made.claims()).hasSize(1);
  }

  @Test
  void many_articles_give_outcomes_in_their_order() {
    Stream<Article> articles = Stream.of(article, Article.of("rain", "It rained."));
    try (Stream<Outcome> outcomes = pipeline.annotateAll(articles, BatchOptions.usual())) {
      outcomes.forEach(this::store);
    }
    assertThat(stored).extracting(Outcome::id).containsExactly("quay", "rain");
  }

  @Test
  void the_page_shows_these_lines_and_no_task_is_long() throws IOException {
    String page = Files.readString(root.resolve("docs/API.md"));
    String source =
        Files.readString(
            root.resolve("examples/src/test/java/org/attestnlp/example/ApiPageTest.java"));
    String[] tasks = page.split("\n## ");
    assertThat(tasks).hasSize(TASKS + 1);
    for (int i = 1; i <= TASKS; i++) {
      List<List<String>> now = blocks(tasks[i]);
      assertThat(now).as(tasks[i]).isNotEmpty();
      for (List<String> lines : now) {
        assertThat(lines).as(tasks[i]).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(flat(source)).as(tasks[i]).contains(flat(String.join("\n", lines)));
      }
    }
  }

  /** The blocks of a task but for that which shows what was before. */
  private static List<List<String>> blocks(String task) {
    List<List<String>> blocks = new ArrayList<>();
    int from = 0;
    for (int fence = task.indexOf(OPEN); fence >= 0; fence = task.indexOf(OPEN, from)) {
      int begin = fence + OPEN.length();
      int end = task.indexOf("```", begin);
      if (!task.substring(from, fence).endsWith("Before:\n\n")) {
        blocks.add(task.substring(begin, end).lines().toList());
      }
      from = end + "```".length();
    }
    return blocks;
  }

  /** As written, however a formatter breaks its lines. */
  private static String flat(String java) {
    return java.replaceAll("\\s+", "");
  }
}
