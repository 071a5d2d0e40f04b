package org.attestnlp.rules.claims.circumstances;

import org.attestnlp.rules.precedence.NamedRule;

/** What tells who brings an event about, or that somebody does not. */
enum AgentRule implements NamedRule {
  /** were seized by the army */
  DOER("“by” behind a passive", "a passive names with “by” who does it"),
  /** died in an ambush by gunmen */
  ATTACKER("an attack with its doer", "the noun of the attack names who did it"),
  /** Norva sent 40 tanks */
  SUBJECT("the subject of the event", "the subject of an active verb does what it tells"),
  /** 40 tanks */
  NO_EVENT("no event", "without a verb nothing is done"),
  /** arrived in a car worth $90,000 */
  ASIDE("a number that describes", "the verb is not about the number"),
  /** was banned and fined 40 crowns */
  SHARED_PASSIVE("a shared passive", "the passive before it holds for this verb too"),
  /** 40 boats were seized */
  PASSIVE("a passive", "the subject of a passive does not act"),
  /** 40 boats sailed */
  COUNTED("what is counted", "it is what the number counts"),
  /** Output rose 5 percent */
  HAPPENS("what only happens", "the verb tells a state or a change, which nobody does"),
  /** Staff counted 16 dead */
  TELLS("who only tells", "the verb tells where the number is from, not what was done"),
  /** 46 percent of voters */
  QUANTITY("an amount", "it is an amount itself, or the number stands beside it"),
  /** The year saw 40 fires */
  TIME("a time", "a time does nothing"),
  /** Quill said she saw 40 boats */
  CLAIMANT("who claims it", "it is the source, who tells of it and does not commit itself to it");

  @SuppressWarnings("ImmutableEnumChecker") // two strings
  private final Words words;

  AgentRule(String label, String why) {
    this.words = new Words(label, why);
  }

  @Override
  public Words words() {
    return words;
  }
}
