package org.attestnlp.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.Article;
import org.attestnlp.NameList;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.CommandRun;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Source;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are known beforehand stay as they are, through grouping, quotes and claims. */
final class HouseNamesTest {

  private static final NameList LIST =
      NameList.parse(
          "house.tsv",
          """
          Ostrand Hope\tPERSON
          Lena Marsh\tMISC:SHIP\tMV Lena Marsh\tthe Marsh
          Paris\tORGANIZATION\tParis Brewing
          Tellmar\tORGANIZATION\tTellmar Group\tTLM
          """);

  @TempDir private Path folder;

  private static List<String> entities(String engine, String text) {
    Pipeline pipeline = Pipeline.builder().engine(engine).names(LIST).build();
    return lines(pipeline.annotate(Article.of("a", text)));
  }

  private static List<String> lines(AnnotatedArticle result) {
    assertThat(ArticleJson.read(ArticleJson.write(result))).isEqualTo(result);
    List<String> lines = new ArrayList<>();
    result
        .entities()
        .forEach(
            e -> {
              String type = e.subtype() == null ? e.type().name() : e.type() + ":" + e.subtype();
              List<String> mentions = e.mentions().stream().map(m -> m.span().text()).toList();
              lines.add(e.name() + " " + type + " " + mentions);
            });
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void the_type_of_the_list_stays_whatever_the_rules_think(String engine) {
    assertThat(entities(engine, "Ostrand Hope said on Monday that Paris had sold 40 boats."))
        .contains("Ostrand Hope PERSON [Ostrand Hope]", "Paris Brewing ORGANIZATION [Paris]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void a_type_of_ones_own_is_a_subtype(String engine) {
    assertThat(entities(engine, "The Lena Marsh sank off Oslo. The crew of the Marsh swam ashore."))
        .contains("MV Lena Marsh MISC:SHIP [Lena Marsh, the Marsh]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void all_forms_of_a_canonical_name_are_one_entity(String engine) {
    assertThat(
            entities(engine, "Tellmar rose 4 percent. “We are glad,” TLM said. It makes phones."))
        .anySatisfy(
            line -> assertThat(line).startsWith("Tellmar Group ORGANIZATION [Tellmar, TLM"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void a_name_in_another_word_or_over_a_blank_line_is_none(String engine) {
    assertThat(entities(engine, "Parisian cafes closed.\n\nLena\n\nMarsh fell."))
        .noneSatisfy(line -> assertThat(line).contains("Brewing"))
        .noneSatisfy(line -> assertThat(line).contains("SHIP"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void a_speaker_of_the_list_is_found_by_its_canonical_name(String engine) {
    String text = "Tellmar, a maker of phones, said on Monday that TLM would cut 300 jobs.";
    Pipeline pipeline = Pipeline.builder().engine(engine).names(LIST).build();
    AnnotatedArticle result = pipeline.annotate(Article.of("a", text));
    assertThat(result.producer().engine()).isEqualTo(engine);
    assertThat(result.quotes()).hasSize(1);
    assertThat(result.quotes().get(0).speakers())
        .extracting(Source::name)
        .containsExactly("Tellmar Group");
    assertThat(result.claims().get(0).claimants())
        .extracting(Source::name)
        .containsExactly("Tellmar Group");
  }

  @ParameterizedTest
  @ValueSource(strings = {"opennlp", "corenlp"})
  void names_of_a_step_of_ones_own_bind_too(String engine) {
    Annotator step = new OneName();
    AnnotatedArticle result =
        Pipeline.builder()
            .engine(engine)
            .step(step)
            .build()
            .annotate(Article.of("a", "Oslo said it was wet."));
    assertThat(lines(result)).anySatisfy(line -> assertThat(line).startsWith("Oslo PERSON [Oslo"));
  }

  /** Calls the first word a person. */
  private record OneName() implements Annotator {
    @Override
    public String name() {
      return "one-name";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of(Layer.TOKENS);
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(Layer.NAMES);
    }

    @Override
    public Document annotate(Document document) {
      boolean empty = document.tokens().size() == 0;
      return document.with(
          Layer.NAMES, empty ? List.of() : List.of(new Name(0, 1, EntityType.PERSON)));
    }
  }

  @Test
  void the_command_takes_a_list() throws IOException {
    Path list =
        Files.writeString(folder.resolve("house.tsv"), "Lena Marsh\tMISC:SHIP\tMV Lena Marsh\n");
    byte[] text = "The Lena Marsh sank.".getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.withInput(text, "--names", list.toString(), "-");
    assertThat(run.code()).isZero();
    JsonNode ship = run.json().at("/entities/0");
    assertThat(ship.path("name").asText()).isEqualTo("MV Lena Marsh");
    assertThat(ship.path("subtype").asText()).isEqualTo("SHIP");
  }

  @Test
  void a_wrong_list_is_wrong_usage_with_the_line() throws IOException {
    Path list = Files.writeString(folder.resolve("house.tsv"), "Lena Marsh\tSHIP\n");
    CommandRun run = CommandRun.withInput(new byte[0], "--names", list.toString(), "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("house.tsv:1: the type is SHIP, expected PERSON");
    CommandRun none = CommandRun.withInput(new byte[0], "--names", folder + "/none.tsv", "-");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("none.tsv cannot be read");
  }
}
