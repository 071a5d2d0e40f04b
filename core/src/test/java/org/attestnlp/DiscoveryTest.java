package org.attestnlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Layer;
import org.junit.jupiter.api.Test;

final class DiscoveryTest {

  private static final Provider RICH =
      new Provider(
          engine("rich", 1), step("rich-tokens", Layer.TOKENS), step("rich-names", Layer.NAMES));
  private static final Provider LIGHT =
      new Provider(engine("light", 2), step("light-tokens", Layer.TOKENS));
  private static final Provider SHARED =
      new Provider(
          Optional.empty(), step("shared-names", Layer.NAMES), step("shared-quotes", Layer.QUOTES));
  private static final Layer<String> MOOD = Layer.named("mood", (mood, bounds) -> {});
  private static final Discovery ALL = Discovery.of(List.of(SHARED, LIGHT, RICH));

  @Test
  void the_engine_of_lowest_rank_is_the_default() {
    assertThat(ALL.engines()).extracting(Engine::name).containsExactly("rich", "light");
    assertThat(ALL.engine(null)).isSameAs(RICH);
  }

  @Test
  void an_unknown_engine_is_refused_with_the_known_ones() {
    assertThatThrownBy(() -> ALL.engine("fast"))
        .isInstanceOf(PipelineException.class)
        .hasMessage("unknown engine fast; known are [rich, light]");
  }

  @Test
  void an_engine_with_names_keeps_them_and_one_without_gets_the_shared_ones() {
    assertThat(names(ALL.steps(RICH, List.of())))
        .containsExactly("rich-tokens", "rich-names", "shared-quotes");
    assertThat(names(ALL.steps(LIGHT, List.of())))
        .containsExactly("light-tokens", "shared-names", "shared-quotes");
  }

  @Test
  void a_step_of_the_caller_takes_the_place_of_its_rivals() {
    assertThat(names(ALL.steps(RICH, List.of(step("mine", Layer.QUOTES)))))
        .containsExactly("mine", "rich-tokens", "rich-names");
  }

  @Test
  void a_step_of_the_class_path_that_says_so_takes_the_place_of_the_engines_and_the_shared_one() {
    Provider other =
        new Provider(
            Optional.empty(), new Replacing("my-names", Set.of(Layer.NAMES)), step("mood", MOOD));
    Discovery all = Discovery.of(List.of(SHARED, LIGHT, RICH, other));
    assertThat(names(all.steps(RICH, List.of())))
        .containsExactly("my-names", "rich-tokens", "shared-quotes", "mood");
    assertThat(names(all.steps(LIGHT, List.of())))
        .containsExactly("my-names", "light-tokens", "shared-quotes", "mood");
    assertThat(names(all.steps(RICH, List.of(step("mine", Layer.NAMES)))))
        .containsExactly("mine", "rich-tokens", "shared-quotes", "mood");
  }

  @Test
  void two_steps_that_both_say_so_are_refused_by_name() {
    Provider one = new Provider(Optional.empty(), new Replacing("one", Set.of(Layer.NAMES)));
    Provider two = new Provider(Optional.empty(), new Replacing("two", Set.of(Layer.NAMES)));
    List<Annotator> steps = Discovery.of(List.of(one, two, RICH)).steps(RICH, List.of());
    assertThatThrownBy(() -> StepOrder.of(steps, Set.of(Layer.NAMES), List.of()))
        .hasMessage("one and two both fill [names]; leave one of them out");
  }

  @Test
  void two_shared_steps_for_one_layer_are_refused_later_by_name() {
    Provider other = new Provider(Optional.empty(), step("other-quotes", Layer.QUOTES));
    List<Annotator> steps = Discovery.of(List.of(SHARED, other, RICH)).steps(RICH, List.of());
    assertThatThrownBy(() -> StepOrder.of(steps, Set.of(Layer.QUOTES), List.of()))
        .hasMessage("shared-quotes and other-quotes both fill [quotes]; leave one of them out");
  }

  @Test
  void a_step_that_alone_fills_a_layer_of_its_own_is_not_dropped_unseen() {
    Annotator both = new Step("both", Set.of(Layer.NAMES, MOOD));
    Discovery found = Discovery.of(List.of(RICH, new Provider(Optional.empty(), both)));
    assertThatThrownBy(() -> found.steps(RICH, List.of()))
        .isInstanceOf(PipelineException.class)
        .hasMessage(
            "both cannot run: another step fills [names], and no other fills [mood];"
                + " give each layer a step of its own");
  }

  private static List<String> names(List<Annotator> steps) {
    return steps.stream().map(Annotator::name).toList();
  }

  private static Optional<Engine> engine(String name, int rank) {
    return Optional.of(new Engine(name, "1", "Apache-2.0", rank, "for tests"));
  }

  private static Annotator step(String name, Layer<?> layer) {
    return new Step(name, Set.of(layer));
  }

  private record Provider(Optional<Engine> engine, List<Annotator> annotators)
      implements AnnotatorProvider {
    Provider(Optional<Engine> engine, Annotator... steps) {
      this(engine, List.of(steps));
    }
  }

  private record Step(String name, Set<Layer<?>> provides) implements Annotator {
    @Override
    public Set<Layer<?>> requires() {
      return Set.of();
    }

    @Override
    public Document annotate(Document document) {
      return document;
    }
  }

  private record Replacing(String name, Set<Layer<?>> provides) implements Annotator {
    @Override
    public Set<Layer<?>> requires() {
      return Set.of();
    }

    @Override
    public boolean replaces() {
      return true;
    }

    @Override
    public Document annotate(Document document) {
      return document;
    }
  }
}
