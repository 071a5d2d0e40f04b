package org.attestnlp.rules.entities.typing;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.rules.entities.lists.Points;

/** The clues that one place of a name gives, and the words that they are read from. */
final class ClueTally {

  /**
   * A clue and the token that gives it.
   *
   * @param token -1 where the name as a whole does
   */
  record Found(TypeClue clue, int token) {}

  private final List<Found> found = new ArrayList<>(2);
  private Points points = Points.NONE;

  /** Takes a clue that a token gives. */
  void add(TypeClue clue, int token) {
    found.add(new Found(clue, token));
    points = points.plus(clue.points());
  }

  /** What they all say together. */
  Points points() {
    return points;
  }

  List<Found> found() {
    return found;
  }
}
