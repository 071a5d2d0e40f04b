package org.attestnlp.syntax.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attestnlp.syntax.model.ParserModel;
import org.attestnlp.syntax.network.RelationScorer;

/** The arcs of one word that the parser thinks likely. */
public final class Candidates {

  /** How far below the best, in natural logarithms, a head or a relation may score. */
  private static final float HEADS_BELOW = 3;

  private static final float RELATIONS_BELOW = 2.5f;
  private static final int MOST_OTHER_HEADS = 4;
  private static final int MOST_ARCS = 8;

  private final int[] heads = new int[MOST_ARCS];
  private final int[] relations = new int[MOST_ARCS];
  private final float[][] margins = new float[MOST_ARCS][];
  private int count;

  private Candidates() {}

  /** The words of a sentence that have more than one likely arc; the root's head is settled. */
  public static List<Decision> of(ParserModel.Scored scored) {
    ParserModel.Parse parse = scored.parse();
    List<Decision> decisions = new ArrayList<>();
    for (int place = 1; place < parse.heads().length; place++) {
      if (parse.heads()[place] > 0) {
        Candidates found = new Candidates();
        found.look(place, parse, scored.arcs()[place], scored.relations());
        if (found.count > 1) {
          decisions.add(found.decision(place));
        }
      }
    }
    return decisions;
  }

  private void look(
      int place, ParserModel.Parse parse, float[] scores, RelationScorer.Pairs pairs) {
    int known = parse.heads()[place];
    float best = Float.NEGATIVE_INFINITY;
    for (int head = 0; head < scores.length; head++) {
      best = head == place ? best : Math.max(best, scores[head]);
    }
    add(known, parse.relations()[place], scores[known] - best, 0);
    others(known, pairs.known(place), parse.relations()[place], scores[known] - best);
    int tried = 0;
    for (int head = 1; head < scores.length && tried < MOST_OTHER_HEADS; head++) {
      if (head != place && head != known && scores[head] > best - HEADS_BELOW) {
        others(head, pairs.of(place, head), 0, scores[head] - best);
        tried++;
      }
    }
  }

  private void others(int head, float[] scores, int without, float margin) {
    float best = Float.NEGATIVE_INFINITY;
    for (int relation = 1; relation < scores.length; relation++) {
      best = Math.max(best, scores[relation]);
    }
    for (int relation = 1; relation < scores.length; relation++) {
      if (relation != without && scores[relation] > best - RELATIONS_BELOW) {
        add(head, relation, margin, scores[relation] - best);
      }
    }
  }

  private void add(int head, int relation, float ofHead, float ofRelation) {
    if (count < MOST_ARCS) {
      heads[count] = head;
      relations[count] = relation;
      margins[count] = new float[] {ofHead, ofRelation};
      count++;
    }
  }

  private Decision decision(int place) {
    return new Decision(
        place,
        Arrays.copyOf(heads, count),
        Arrays.copyOf(relations, count),
        Arrays.copyOf(margins, count));
  }
}
