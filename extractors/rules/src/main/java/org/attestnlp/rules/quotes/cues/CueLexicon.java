package org.attestnlp.rules.quotes.cues;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.verbs.Inflection;
import org.attestnlp.rules.syntax.verbs.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * The reporting verbs by every inflected form, so that neither the engine's lemma nor its tag needs
 * to be right.
 */
public final class CueLexicon {

  /**
   * A form of a reporting verb.
   *
   * @param verb the verb
   * @param base whether it may be the plain form: {@code say}
   * @param third whether it may be the third person: {@code says}
   * @param past whether it may be the past tense
   * @param participle whether it may be the past participle
   * @param gerund whether it may be the -ing form
   */
  public record Form(
      CueVerb verb,
      boolean base,
      boolean third,
      boolean past,
      boolean participle,
      boolean gerund) {}

  private static final CueLexicon INSTANCE = new CueLexicon();

  private final Map<String, Form> forms = new HashMap<>();
  private final Set<String> openers = new HashSet<>(); // “ruled” of “ruled out”

  private CueLexicon() {
    ReportingWords.REPORTING_VERB.forEach((lemma, frames) -> add(CueVerb.read(lemma, frames)));
  }

  private void add(CueVerb verb) {
    String base = verb.base();
    String irregular =
        ReportingWords.FORMS.getOrDefault(
            verb.lemma(), ReportingWords.FORMS.getOrDefault(base, ""));
    Map<VerbForm, String> inflected = Inflection.of(base, irregular);
    String rest = verb.lemma().substring(base.length()); // “ out” of “rule out”
    inflected.forEach((form, word) -> forms.putIfAbsent(word + rest, form(verb, inflected, word)));
    if (!rest.isEmpty()) {
      openers.addAll(inflected.values());
    }
  }

  private static Form form(CueVerb verb, Map<VerbForm, String> inflected, String word) {
    return new Form(
        verb,
        word.equals(inflected.get(VerbForm.BASE)),
        word.equals(inflected.get(VerbForm.THIRD)),
        word.equals(inflected.get(VerbForm.PAST)),
        word.equals(inflected.get(VerbForm.PARTICIPLE)),
        word.equals(inflected.get(VerbForm.GERUND)));
  }

  /** The form that a lower-case word may be before another: “ruled” before “out”; or null. */
  public static @Nullable Form of(String lower, String next) {
    Form phrasal = INSTANCE.openers.contains(lower) ? INSTANCE.forms.get(lower + " " + next) : null;
    return phrasal != null ? phrasal : of(lower);
  }

  /** The form that a lower-case word may be, or null. */
  public static @Nullable Form of(String lower) {
    return INSTANCE.forms.get(lower);
  }
}
