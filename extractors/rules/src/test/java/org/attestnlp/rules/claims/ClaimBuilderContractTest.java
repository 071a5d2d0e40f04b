package org.attestnlp.rules.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.testing.AnnotatorContract;
import org.attestnlp.testing.Growth;
import org.attestnlp.testing.HostileTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClaimBuilderContractTest extends AnnotatorContract {

  private static final int REPEATS = 3_000;

  @Override
  protected Annotator annotator() {
    return new ClaimBuilder();
  }

  @Override
  protected Document prepared(String text) {
    return PlainDocument.of(text);
  }

  @Override
  protected List<String> texts() {
    List<String> texts = new ArrayList<>(super.texts());
    texts.addAll(HostileTexts.small());
    texts.add("Ada said 5");
    texts.add("5");
    texts.add("said 5 to 6 people, or 7%, of them 8 (9) – 10-3, a figure");
    return texts;
  }

  /** All in one sentence without a stop, so that a rule that looks to its end would never end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 people and ",
        "said 5 ",
        "rose 5% to 5 from 5 ",
        "Ada denied 5 people died and ",
        "according to 5 people ",
        "5 people, the figure ",
        "5; ",
        "5, ",
        "(5 ",
        "“5” ",
        "a 5 ",
        "5 of the ",
        "of them 5 ",
        "plans to 5 ",
        "to send 5 ",
        "more than 5 ",
        "if 5 people died, ",
        "as many 5 as ",
        "5-3 ",
        "the top 5 ",
        "a year earlier 5 ",
        "in the 5 "
      })
  void repeats_around_numbers_take_time_in_proportion(String piece) {
    Growth.isLinear(REPEATS, times -> work(piece.repeat(times)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"to ", "and ", "more ", "the ", "said ", "a ", ", ", "Ada ", "people "})
  void words_before_a_number_take_time_in_proportion(String piece) {
    Growth.isLinear(
        REPEATS, times -> work("Ada " + piece.repeat(times) + "5 " + piece.repeat(times) + "6"));
  }

  private Runnable work(String text) {
    Document document = prepared(text);
    assertThat(document.get(Layer.NUMBERS)).isNotEmpty();
    return () -> annotator().annotate(document);
  }
}
