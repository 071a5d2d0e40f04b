package org.attestnlp.rules.entities.typing;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Points;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/** The votes that one name has gathered at all its places. */
final class Ballot {

  /** What the engine's type of a name is worth. */
  static final double ENGINE = 2.0;

  /** How much of what one place says is its own, beside what all say together. */
  static final double HERE = 0.5;

  /** What the words of a name count for where no longer name holds it. */
  static final double WITHIN = 2;

  private final ClueTally within;
  private final List<ClueTally> around = new ArrayList<>();
  private final List<ClueTally.Found> sure = new ArrayList<>(1); // of one type
  private final List<ClueTally.Found> loose = new ArrayList<>(1); // of a place as well
  private Points sureAll = Points.NONE;
  private Points looseAll = Points.NONE;
  private Points seen = Points.NONE;
  private Points aroundAll = Points.NONE;
  private final List<Name> names = new ArrayList<>();
  private MiscBodies.@Nullable Shown body;

  Ballot(ClueTally within) {
    this.within = within;
  }

  /** Takes the votes of one more place. */
  void add(Name name, ClueTally clues, ClueTally.@Nullable Found definition) {
    if (definition != null) {
      if (definition.clue().isOfOneType()) {
        sure.add(definition);
        sureAll = sureAll.max(definition.clue().points());
      } else {
        loose.add(definition);
        looseAll = looseAll.max(definition.clue().points());
      }
    }
    seen = seen.plus(Points.one(name.type()));
    names.add(name);
    around.add(clues);
    aroundAll = aroundAll.plus(clues.points());
  }

  /** Notes that the words beside one place leave no doubt that it is a body. */
  void showBody(MiscBodies.Shown shown) {
    body = body == null ? shown : body;
  }

  /** What leaves no doubt that it is a body; null if nothing does. */
  MiscBodies.@Nullable Shown body() {
    return body;
  }

  boolean isDefined() {
    return !sure.isEmpty() || !loose.isEmpty();
  }

  /** “Paris” is a person in an article on Ada Paris, unless the places around it say no. */
  Points result(Points ofParts) {
    Points own = ofParts.equals(Points.NONE) ? within.points().times(WITHIN) : ofParts;
    return seen.times(ENGINE / places())
        .plus(aroundAll.times(1 / Math.sqrt(places())))
        .plus(own)
        .plus(sure.isEmpty() ? looseAll : sureAll);
  }

  int places() {
    return around.size();
  }

  /** At how many places the engine saw a type. */
  int seen(EntityType type) {
    return (int) seen.of(type);
  }

  /** Its places, those of {@link #around} in the same order. */
  List<Name> names() {
    return names;
  }

  ClueTally within() {
    return within;
  }

  /** What is said at each place. */
  List<ClueTally> around() {
    return around;
  }

  /**
   * What introduces the name anywhere; what may speak for a place too only if nothing else does.
   */
  List<ClueTally.Found> definitions() {
    return sure.isEmpty() ? loose : sure;
  }
}
