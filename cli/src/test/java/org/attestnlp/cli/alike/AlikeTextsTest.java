package org.attestnlp.cli.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.alike.Items.Layer;
import org.attestnlp.cli.alike.Likeness.Count;
import org.attestnlp.cli.alike.Likeness.Difference;
import org.attestnlp.testing.stored.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Look-alike texts give alike results: every text of the project in every dress of {@link Change}
 * gives the same whole items, but for the rows of {@code testdata/alike-known.txt}.
 *
 * <p>The ordinary run reads all texts with the light engine and a sample with CoreNLP; {@code
 * -Dattest.alike=all} reads all with both and writes the table of {@code docs/RELIABILITY.md} anew.
 */
final class AlikeTextsTest {

  private static final int MOST_KNOWN = 20;
  private static final int SAMPLE = 20; // one text of so many
  private static final double MOST_VIOLATED = 0.005;

  @Test
  void look_alike_texts_give_alike_results_with_the_light_engine() throws IOException {
    Likeness likeness = read("opennlp", 1);
    holds("opennlp", likeness);
    assertThat(Known.read())
        .as("rows of alike-known.txt that are alike by now")
        .filteredOn(known -> known.concerns("opennlp"))
        .allMatch(known -> likeness.differences().stream().anyMatch(known::is));
  }

  @Test
  void look_alike_texts_give_alike_results_with_corenlp() throws IOException {
    holds("corenlp", read("corenlp", SAMPLE));
  }

  @Test
  @EnabledIfSystemProperty(named = "attest.alike", matches = "all")
  void the_table_is_that_of_all_texts_with_both_engines() throws IOException {
    Likeness light = read("opennlp", 1);
    Likeness corenlp = read("corenlp", 1);
    holds("opennlp", light);
    holds("corenlp", corenlp);
    AlikeTable.write(Checkout.root().resolve("docs/RELIABILITY.md"), light, corenlp);
  }

  @Test
  void few_are_known_to_differ() throws IOException {
    assertThat(Known.read()).hasSizeLessThanOrEqualTo(MOST_KNOWN);
  }

  @Test
  void every_kind_is_tried() throws IOException {
    Likeness likeness = new Likeness(Pipeline.builder().engine("opennlp").build());
    for (Samples.Text text : Samples.read()) {
      if (!text.name().startsWith("testdata/phrases")
          || text.name().endsWith("/shares.txt")
          || text.name().endsWith("quotes/direct.txt")) {
        likeness.read(text);
      }
    }
    assertThat(likeness.counts()).containsOnlyKeys(Change.values());
  }

  @Test
  void another_result_is_noticed() {
    Likeness likeness = new Likeness(Pipeline.builder().engine("opennlp").build());
    Rewriting other =
        new Rewriting("Police arrested 14 men.").keepTo(16).replace("15", 2).keepAll();
    likeness.compare(new Samples.Text("x", "Police arrested 14 men."), Change.MARKS, other);
    assertThat(likeness.differences()).isEmpty(); // 15 is what 14 is here: other digits
    Rewriting fewer =
        new Rewriting("Police arrested 14 men.").keepTo(16).replace("no", 2).keepAll();
    likeness.compare(new Samples.Text("x", "Police arrested 14 men."), Change.MARKS, fewer);
    assertThat(likeness.differences()).isNotEmpty();
  }

  private static Likeness read(String engine, int every) throws IOException {
    Likeness likeness = new Likeness(Pipeline.builder().engine(engine).build());
    List<Samples.Text> texts = Samples.read();
    for (int i = 0; i < texts.size(); i++) {
      if (i % every == 0) {
        likeness.read(texts.get(i));
      }
    }
    return likeness;
  }

  private static void holds(String engine, Likeness likeness) throws IOException {
    List<Difference> unknown = new ArrayList<>(likeness.differences());
    List<Known> known = Known.read().stream().filter(row -> row.concerns(engine)).toList();
    unknown.removeIf(difference -> known.stream().anyMatch(row -> row.is(difference)));
    assertThat(unknown).as("other results with %s, not in alike-known.txt", engine).isEmpty();
    assertThat(likeness.wrongValues()).as("wrong values with %s", engine).isEmpty();
    likeness.counts().forEach((change, layers) -> staysBelow(engine, change, layers));
  }

  private static void staysBelow(String engine, Change change, Map<Layer, Count> layers) {
    Count all = layers.values().stream().reduce(new Count(0, 0), Count::plus);
    if (change.isSameText()) {
      assertThat(all.violated()).as("%s with %s", change, engine).isZero();
    } else if (all.tried() > 200) {
      assertThat((double) all.violated() / all.tried())
          .as("%s with %s: %s", change, engine, all)
          .isLessThan(MOST_VIOLATED);
    }
  }
}
