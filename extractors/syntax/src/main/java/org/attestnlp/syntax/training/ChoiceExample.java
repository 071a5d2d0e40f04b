package org.attestnlp.syntax.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attestnlp.spi.Sentence;
import org.attestnlp.syntax.choice.ArcFeatures;
import org.attestnlp.syntax.choice.Candidates;
import org.attestnlp.syntax.choice.Decision;
import org.attestnlp.syntax.choice.RelationCodes;
import org.attestnlp.syntax.choice.SentenceWords;
import org.attestnlp.syntax.model.ParserModel;

/**
 * A choice that a second look has, with what would be right.
 *
 * @param places for each arc, where the weights of its features stand
 * @param margins for each arc, how far its head and its relation score below the best ones
 * @param marginPlaces for each arc, where the weights of its margins stand
 * @param right which arc is the treebank's
 * @param gum whether the sentence is of GUM
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares two of these
record ChoiceExample(
    int[][] places, float[][] margins, int[][] marginPlaces, int right, boolean gum) {

  /** The choices of a sentence that have a right arc. */
  static List<ChoiceExample> of(
      RowText text,
      Sentence sentence,
      ParserModel.Scored scored,
      RelationCodes codes,
      SentenceWords words) {
    ArcFeatures features = new ArcFeatures(words, scored.parse(), codes);
    List<ChoiceExample> examples = new ArrayList<>();
    for (Decision decision : Candidates.of(scored)) {
      int token = sentence.first() + decision.place() - 1;
      int relation = codes.number(text.relations().get(token));
      int right = right(decision, text.heads().get(token), relation);
      if (right >= 0) {
        int[][] places = places(decision, features);
        examples.add(
            new ChoiceExample(
                places, decision.margins(), margins(decision, features), right, text.gum()));
      }
    }
    return examples;
  }

  private static int[][] places(Decision decision, ArcFeatures features) {
    int[][] places = new int[decision.heads().length][];
    for (int arc = 0; arc < places.length; arc++) {
      int count = features.of(decision.place(), decision.heads()[arc], decision.relations()[arc]);
      places[arc] = Arrays.copyOf(features.places(), count);
    }
    return places;
  }

  private static int[][] margins(Decision decision, ArcFeatures features) {
    int[][] places = new int[decision.heads().length][2];
    for (int arc = 0; arc < places.length; arc++) {
      for (int which = 0; which < 2; which++) {
        places[arc][which] = features.margin(which, decision.relations()[arc]);
      }
    }
    return places;
  }

  private static int right(Decision decision, int head, int relation) {
    for (int arc = 0; arc < decision.heads().length; arc++) {
      if (decision.heads()[arc] == head && decision.relations()[arc] == relation) {
        return arc;
      }
    }
    return -1;
  }
}
