package org.attestnlp.rules.syntax.verbs;

import java.util.EnumMap;
import java.util.Map;

/** Inflects English verbs: {@code deny} gives denied, denied, denies, denying. */
public final class Inflection {

  private Inflection() {}

  /**
   * The forms of a verb.
   *
   * @param irregular past, participle, third person and -ing, separated by commas; the later ones
   *     may be missing
   */
  public static Map<VerbForm, String> of(String lemma, String irregular) {
    Map<VerbForm, String> forms = new EnumMap<>(VerbForm.class);
    forms.put(VerbForm.BASE, lemma);
    forms.put(VerbForm.THIRD, lemma + (isSibilant(lemma) ? "es" : "s"));
    String stem = lemma.endsWith("e") && !lemma.endsWith("ee") ? cut(lemma) : lemma;
    forms.put(VerbForm.GERUND, stem + "ing");
    String past = lemma.endsWith("e") ? lemma + "d" : lemma + "ed";
    forms.put(VerbForm.PAST, past);
    forms.put(VerbForm.PARTICIPLE, past);
    if (endsInConsonantY(lemma)) {
      forms.put(VerbForm.THIRD, cut(lemma) + "ies");
      forms.put(VerbForm.PAST, cut(lemma) + "ied");
      forms.put(VerbForm.PARTICIPLE, cut(lemma) + "ied");
    }
    if (!irregular.isEmpty()) {
      override(forms, irregular.split(",", -1));
    }
    return forms;
  }

  private static void override(Map<VerbForm, String> forms, String[] irregular) {
    VerbForm[] order = {VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.THIRD, VerbForm.GERUND};
    for (int i = 0; i < order.length; i++) {
      boolean given = i < irregular.length;
      if (given) {
        forms.put(order[i], irregular[i]);
      } else if (i == 1) {
        forms.put(VerbForm.PARTICIPLE, irregular[0]);
      }
    }
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static boolean isSibilant(String word) {
    return word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x");
  }

  private static boolean endsInConsonantY(String word) {
    int last = word.length() - 2;
    return word.endsWith("y") && last >= 0 && "aeiou".indexOf(word.charAt(last)) < 0;
  }
}
