package org.attestnlp.rules.syntax.verbs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.lexicon.ReportingWords;

/** The finite forms of verbs by their words: {@code shows} is the third person of “show”. */
public final class VerbForms {

  private VerbForms() {}

  /** The names of the forms that each word may be: “base”, “third”, “past”. */
  public static Map<String, Set<String>> of(Set<String> lemmas) {
    Map<String, Set<String>> forms = new HashMap<>();
    for (String lemma : lemmas) {
      String irregular = ReportingWords.FORMS.getOrDefault(lemma, "");
      Inflection.of(lemma, irregular)
          .forEach(
              (form, word) ->
                  forms
                      .computeIfAbsent(word, key -> new HashSet<>())
                      .add(form.name().toLowerCase(Locale.ROOT)));
    }
    return forms;
  }
}
