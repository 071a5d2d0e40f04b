package org.attestnlp.rules.syntax.nouns;

import org.attestnlp.rules.syntax.text.Passage;

/** Tells what something else is held against: “900 shirts, compared with <b>140</b> in 2019”. */
public final class Comparisons {

  private Comparisons() {}

  /** Whether a number that begins here is what another one is held against. */
  public static boolean isStandard(int first, Passage passage) {
    int before = passage.isDeterminer(first - 1) ? first - 2 : first - 1;
    return passage.isOneOf(before, "versus", "vs", "vs.", "against")
        || passage.isOneOf(before, "with", "to") && passage.is(before - 1, "compared")
        || passage.is(before, "with") && passage.isOneOf(before - 1, "comparison");
  }
}
