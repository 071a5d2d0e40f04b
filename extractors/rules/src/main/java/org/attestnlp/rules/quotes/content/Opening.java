package org.attestnlp.rules.quotes.content;

/**
 * What stands between a reporting verb and its content, already read.
 *
 * @param first where the content starts
 * @param marker what brings it in
 * @param listener whether a listener was named: “told reporters”
 */
public record Opening(int first, Marker marker, boolean listener) {

  public enum Marker {
    /** “said that it rained”. */
    THAT,
    /** “asked whether it rained”. */
    QUESTION,
    /** “urged them to stay”. */
    INFINITIVE,
    /** “report being ill”. */
    GERUND,
    /** “said: it rained”. */
    COLON,
    /** “said, it rained”. */
    COMMA,
    /** “said it rained”. */
    BARE,
    /** Nothing follows: the sentence, or the part between commas, ends. */
    NONE
  }
}
