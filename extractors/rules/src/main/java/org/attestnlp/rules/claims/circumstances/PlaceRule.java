package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.rules.precedence.NamedRule;

/** Where a place stands that a claim has: in the order in which they are asked. */
enum PlaceRule implements NamedRule {
  /** Velia with 115 */
  LISTED("before “with”", "in a list “with” ties each number to the place before it"),
  /** 40 tanks to Maruva */
  BEHIND("behind the number", "the place nearest behind a number is where it happens"),
  /** In Maruva 40 tanks … */
  BEFORE("before the number, in its clause", "nothing behind the number is a place"),
  /** In Maruva, Quill said, 40 tanks … */
  OPENING("what opens it all", "a place that opens the words holds for all of them"),
  /** On the coast on Sunday … and 40 tanks … */
  SETTING("a place with its day", "with its day a place holds for the clauses behind it too"),
  /** In Maruva boats sank, and 40 tanks … */
  OTHER_CLAUSE("a place in another clause", "it stands in a clause of its own");

  @SuppressWarnings("ImmutableEnumChecker") // two strings
  private final Words words;

  PlaceRule(String label, String why) {
    this.words = new Words(label, why);
  }

  @Override
  public Words words() {
    return words;
  }
}
