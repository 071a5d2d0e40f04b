package org.attestnlp.syntax.arcs;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/**
 * Times without a preposition: no objects (“sailed Monday”, “sank two hours later”, “opens May 3”)
 * and no appositions but to a day (“Friday, May 3”).
 */
final class TimeArcs {

  private static final String TIME = "obl:unmarked";
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");
  private static final Set<String> UNITS =
      Set.of(
          "second", "minute", "hour", "day", "night", "morning", "evening", "week", "month", "year",
          "decade");
  private static final Set<String> BEFORE = Set.of("last", "next", "this", "every", "each");
  private static final Set<String> BEHIND = Set.of("after", "later", "before", "earlier", "ago");

  private final TaggedTree tree;

  private TimeArcs(TaggedTree tree) {
    this.tree = tree;
  }

  static void mend(Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    TimeArcs arcs = new TimeArcs(new TaggedTree(tokens, sentence, parse, names));
    for (int place = 2; place < arcs.tree.size(); place++) {
      int head = arcs.tree.head(place);
      if (head > 0 && head < place && arcs.tree.is(place, "obj") && arcs.isTime(place)) {
        arcs.tree.set(place, head, TIME);
      } else if (head > 0 && arcs.tree.is(place, "appos") && arcs.isDate(place)) {
        arcs.date(place, head);
      }
    }
  }

  private void date(int place, int head) {
    boolean day = isDay(head) || UNITS.contains(tree.lemma(head)); // “opening night, January 3”
    if (!day && head < place) {
      tree.set(place, head, "nmod:unmarked");
    }
  }

  private boolean isTime(int place) {
    boolean unit = UNITS.contains(tree.lemma(place));
    boolean told = BEFORE.contains(tree.lower(place - 1)) || BEHIND.contains(tree.lower(place + 1));
    return isDate(place) || isDay(place) || unit && told;
  }

  /** “May 3”, “3 May”, “May”: but not “may”. */
  private boolean isDate(int place) {
    boolean day = tree.tag(place).equals("CD") && isMonth(place - 1);
    return day || isMonth(place);
  }

  private boolean isMonth(int place) {
    return tree.isName(place) && MONTHS.contains(tree.lower(place));
  }

  private boolean isDay(int place) {
    return tree.isName(place) && tree.lower(place).endsWith("day");
  }

  /** Whether a name in lower case is that of a month or a day. */
  static boolean isTimeName(String name) {
    return MONTHS.contains(name) || name.endsWith("day");
  }
}
