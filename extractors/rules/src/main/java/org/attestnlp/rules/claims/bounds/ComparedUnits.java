package org.attestnlp.rules.claims.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.rules.claims.draft.Located;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity.Form;

/**
 * Gives an amount the unit of the one that it is compared with: “carried 4.1 million tonnes, down
 * from 5.3 million a year earlier”, “6.1 percent, compared with 5.4 in May”.
 */
public final class ComparedUnits {

  private static final int NEAR = 16; // tokens between the two
  private static final int HUNDRED = 100;

  /** What may stand behind an amount that has no noun of its own. */
  private static final Set<String> BEHIND =
      Set.of("in", "on", "at", "during", "for", "last", "a", "the", "previously", "before", "and");

  private final Passage passage;

  public ComparedUnits(Passage passage) {
    this.passage = passage;
  }

  /** The numbers of an article in text order, with the units that they are compared in. */
  public List<Located> share(List<Located> numbers) {
    List<Located> shared = new ArrayList<>(numbers);
    for (int i = 1; i < shared.size(); i++) {
      Located number = shared.get(i);
      Located other = shared.get(i - 1);
      if (isBare(number) && isCompared(number) && isAlike(number, other)) {
        shared.set(i, number.with(other.quantity().unit()));
      }
    }
    return shared;
  }

  /** It has neither unit nor noun. */
  private boolean isBare(Located number) {
    int next = number.end();
    boolean sentenceEnds = next >= passage.size() || !passage.sameSentence(next, number.first());
    return number.plain()
        && (number.quantity().form() == Form.DIGITS || number.quantity().form() == Form.WORDS)
        && (sentenceEnds || passage.isPunctuation(next) || passage.is(next, BEHIND));
  }

  /** “down from 40”, “compared with 40”, “versus 40”, “against 40 a year earlier” */
  private boolean isCompared(Located number) {
    int word = number.first() - 1;
    while (passage.isAdverb(word) || passage.isOneOf(word, "about", "some")) {
      word--;
    }
    return passage.is(word, "from") && passage.isOneOf(word - 1, "up", "down")
        || passage.isOneOf(word, "with", "to") && passage.isOneOf(word - 1, "compared")
        || passage.isOneOf(word, "versus", "against") && passage.is(word - 1, ",");
  }

  /** The amount before is near, and could be told in the same unit. */
  private boolean isAlike(Located number, Located other) {
    boolean near = other.sentence() == number.sentence() && number.first() - other.end() <= NEAR;
    boolean share = other.share() && (!other.hasUnit("percent") || !number.below(HUNDRED));
    return near && !other.plain() && !share && !other.hasUnit("times");
  }
}
