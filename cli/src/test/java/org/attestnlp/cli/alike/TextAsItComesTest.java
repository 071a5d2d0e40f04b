package org.attestnlp.cli.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.alike.Items.Layer;
import org.attestnlp.testing.stored.Checkout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Articles that come wrapped, with HTML entities, bullets or ad lines give the items that they give
 * when they come clean, with all slots, and none besides.
 */
final class TextAsItComesTest {

  private static final double KEPT = 0.98;
  private static final int FEWEST = 300; // items

  private static final Pipeline PIPELINE = Pipeline.builder().engine("opennlp").build();

  @ParameterizedTest
  @EnumSource
  void articles_keep_their_items_in_every_dress(Dress dress) throws IOException {
    List<String> lost = new ArrayList<>();
    List<String> gained = new ArrayList<>();
    int tried = read(dress, lost, gained);
    assertThat(tried).isGreaterThanOrEqualTo(FEWEST);
    assertThat((double) (tried - lost.size()) / tried)
        .as("kept of %s items %s: lost %s", tried, dress.words(), String.join("\n", lost))
        .isGreaterThanOrEqualTo(KEPT);
    assertThat(gained).as("items gained %s", dress.words()).isEmpty();
  }

  /** Reads the articles in a dress; how many items they have. */
  static int read(Dress dress, List<String> lost, List<String> gained) throws IOException {
    int tried = 0;
    for (Path file : Checkout.articles()) {
      String text = Files.readString(file);
      Items clean = items(new Rewriting(text).keepAll());
      Items dressed = items(dress.of(text));
      for (Layer layer : Layer.values()) {
        List<String> items = clean.of(layer);
        List<String> others = dressed.of(layer);
        tried += items.size();
        lost.addAll(without(items, others));
        gained.addAll(without(others, items));
      }
    }
    return tried;
  }

  private static Items items(Rewriting text) {
    return new Items(PIPELINE.annotate(Article.of("dress", text.text())), text);
  }

  private static List<String> without(List<String> items, List<String> others) {
    List<String> rest = new ArrayList<>(items);
    others.forEach(rest::remove);
    return rest;
  }
}
