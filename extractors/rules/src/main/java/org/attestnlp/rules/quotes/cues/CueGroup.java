package org.attestnlp.rules.quotes.cues;

/**
 * A reporting verb with its auxiliaries: “has repeatedly said”. Token indexes.
 *
 * @param cue the reporting verb
 * @param verb the verb itself
 * @param first its first auxiliary or adverb
 * @param end one past its last particle: “went on”, “pointed out”
 * @param mood what its auxiliaries say
 */
public record CueGroup(CueVerb cue, int verb, int first, int end, Mood mood) {

  /** Whether and how the act took place. */
  public enum Mood {
    /** “She said”, “she has said”. */
    FINITE,
    /** “saying”, “adding”. */
    GERUND,
    /** “She was told”. */
    PASSIVE,
    /** “to say”. */
    INFINITIVE,
    /** “She did not say”. */
    NEGATED,
    /** “Critics may say”. */
    UNREAL
  }

  /** A verb or a noun without auxiliaries and particles. */
  public static CueGroup lone(CueVerb cue, int token, Mood mood) {
    return new CueGroup(cue, token, token, token + 1, mood);
  }

  public boolean finite() {
    return mood == Mood.FINITE;
  }

  public boolean gerund() {
    return mood == Mood.GERUND;
  }

  public boolean happened() {
    return mood == Mood.FINITE || mood == Mood.GERUND;
  }
}
