package org.attestnlp.rules.claims.stance;

import org.attestnlp.model.Factuality;
import org.attestnlp.rules.syntax.clauses.Clause;
import org.attestnlp.rules.syntax.text.Passage;

/**
 * Tells who puts a figure at an amount from who puts people at risk: {@code put the toll at 40},
 * but {@code put 40 families on the street}.
 */
public final class SettingVerbs {

  private static final int AMOUNT = 5; // tokens

  private SettingVerbs() {}

  /** Whether a verb may give the number of a clause: one that is put is put “at” it. */
  public static boolean sets(int verb, Clause clause, Passage passage) {
    int first = clause.first();
    if (passage.lemma(verb).equals("see")) {
      return passage.is(first - 1, "at") && isRate(first, passage);
    }
    return !Factualities.decides(Factuality.ESTIMATED, "put-at", passage.lemma(verb))
        || passage.isOneOf(first - 1, "at", "between")
        || passage.isOneOf(first, "as", "at", "between"); // “put the toll as high as 900”
  }

  /** “sees inflation at 4 percent”, but “saw him at 40 metres” */
  private static boolean isRate(int amount, Passage passage) {
    for (int token = amount; token < amount + AMOUNT && !passage.isPunctuation(token); token++) {
      if (passage.isCurrency(token) || passage.isOneOf(token, "percent", "%", "cent")) {
        return true;
      }
    }
    return false;
  }
}
