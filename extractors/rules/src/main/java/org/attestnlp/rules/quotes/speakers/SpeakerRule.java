package org.attestnlp.rules.quotes.speakers;

import org.attestnlp.rules.precedence.NamedRule;

/** How a noun phrase says who speaks: each with what a trace calls it and why it may. */
public enum SpeakerRule implements NamedRule {
  /** Ada Quill said */
  MENTION("a name, noun or pronoun", "its head is a mention of this entity"),
  /** the mayor, Ada Quill, said */
  EXPLAINED("the name behind the phrase", "an aside right behind the phrase names who it is"),
  /** Ada Quill won. “I’m happy,” said the 19-year-old */
  AGED("an age in place of the name", "who is named first just before is meant"),
  /** His lawyer, Ada Quill, left. … His lawyer said */
  DESCRIBED_BEFORE("a description told before", "the same words stood beside only one name"),
  /** The governor said … Governor Ada Quill */
  INTRODUCED_LATER("a title told later", "only one person of the article bears the title"),
  /** officials said */
  DESCRIBED("the phrase itself", "its head is no mention of an entity, so its words are kept"),
  /** They said … of “they” */
  ANTECEDENT("whom the pronoun stands for", "the speakers just before, or the subject before"),
  /** It burnt, they said, adding that they left */
  CARRIED_ON("the speakers of its first part", "it goes on with what they say");

  @SuppressWarnings("ImmutableEnumChecker") // two strings
  private final Words words;

  SpeakerRule(String label, String why) {
    this.words = new Words(label, why);
  }

  @Override
  public Words words() {
    return words;
  }
}
