package org.attestnlp.rules.entities.typing;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.trace.Trace;

/** How many points one clue gives a type, and at which places of the name: for a trace. */
final class ClueShare {

  private static final int NAMED = 3; // places that are told one by one

  private final List<Name> places = new ArrayList<>(2);
  private int count;
  private double points;

  /** A share that takes nothing from any place. */
  ClueShare() {}

  /** The same as another, to add to. */
  ClueShare(ClueShare other) {
    this.places.addAll(other.places);
    this.count = other.count;
    this.points = other.points;
  }

  /** Takes points, of no place of its own. */
  void add(double more) {
    points += more;
  }

  /** Takes points that the words around one place give. */
  void add(double more, Name place) {
    points += more;
    if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
      count++;
      if (places.size() <= NAMED) {
        places.add(place);
      }
    }
  }

  double points() {
    return points;
  }

  /** The words of the clue with the places: “a title before it (“Mayor”; here, [12])”. */
  String told(String words, Name here, boolean isHere, Passage reading) {
    if (count == 0) {
      return words;
    }
    List<String> told = new ArrayList<>();
    if (isHere || places.stream().anyMatch(place -> place.first() == here.first())) {
      told.add("here");
    }
    places.stream()
        .filter(place -> place.first() != here.first())
        .limit(NAMED)
        .forEach(place -> told.add(mention(place, reading)));
    int more = count - told.size();
    if (more > 0) {
      told.add(more + " more");
    }
    String at = String.join(", ", told);
    return words.endsWith(")")
        ? words.substring(0, words.length() - 1) + "; " + at + ")"
        : words + " (" + at + ")";
  }

  /** A place of a name as a trace writes it. */
  static String mention(Name place, Passage reading) {
    int begin = reading.tokens().begin(place.first());
    return Trace.mention(begin, reading.tokens().end(place.end() - 1));
  }
}
