package org.attestnlp.cli.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.attestnlp.cli.alike.Items.Layer;
import org.attestnlp.model.AnnotatedArticle;

/** Any text in a dress that nobody sees: the same items, in the places of the same words. */
public final class SameText {

  private static final List<Change> UNSEEN =
      Arrays.stream(Change.values()).filter(Change::isSameText).toList();

  private SameText() {}

  /**
   * Holds it for one dress.
   *
   * @param text what to read
   * @param reader reads a text
   * @param choice gives a number from 0 to below its argument
   */
  public static void holds(
      String text, Function<String, AnnotatedArticle> reader, IntUnaryOperator choice) {
    AnnotatedArticle result = reader.apply(text);
    Items items = new Items(result, new Rewriting(text).keepAll());
    Change change = UNSEEN.get(choice.applyAsInt(UNSEEN.size()));
    List<Rewriting> dressed = change.of(new Sample("x", text, result));
    if (dressed.isEmpty()) {
      return;
    }
    Rewriting one = dressed.get(choice.applyAsInt(dressed.size()));
    Items others = new Items(reader.apply(one.text()), one);
    for (Layer layer : Layer.values()) {
      assertThat(others.of(layer))
          .as("%s of %s: %s", layer, change, text)
          .isEqualTo(items.of(layer));
    }
  }
}
