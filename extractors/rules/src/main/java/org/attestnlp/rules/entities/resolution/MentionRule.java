package org.attestnlp.rules.entities.resolution;

import org.attestnlp.rules.precedence.NamedRule;

/** What ties a mention to its entity: each with what a trace calls it and why it may. */
public enum MentionRule implements NamedRule {
  /** Ada Quill … Ada Quill */
  FULL_NAME("the full name", "one full name, in any of its spellings, is one person"),
  /** Ada Quill … Quill */
  ONLY_BEARER("part of a full name", "only one person of the article bears this part of a name"),
  /** Ada Quill, Bo Quill … Quill */
  LIKELIEST_BEARER(
      "part of several full names",
      "of those who bear it: who is known by now, then who has the title, then who was named last"),
  /** Quill … Quill, never in full */
  LONE_NAME("a name that stands alone", "no full name of the article holds it"),
  /** Harrow Mills … Harrow Mills plc */
  SAME_SPELLING("the same name", "names that differ in case, points or legal form are one"),
  /** Harrow Mills … Harrow */
  SHORT_FORM("a short form", "only one longer name of the article can be shortened to it"),
  /** A name of the caller’s list. */
  GIVEN("a name given beforehand", "the list of names says whose it is, and no rule changes that"),
  /** Quill left. He was ill. */
  PRONOUN("evidence for a pronoun", "the sum of the evidence is highest for this person"),
  /** In his book, Bo Reed tells of it. */
  PRONOUN_AHEAD("a pronoun before its name", "it stands in what opens the sentence of its name"),
  /** Harrow Mills raised its offer. */
  BODY_OWNER(
      "“its” of the subject",
      "the body or country that is the subject of its clause, or, where it opens its sentence or "
          + "what stands in front, of the sentence before or the clause behind"),
  /** Harrow Mills closed. It had lost money. */
  BODY_SUBJECT(
      "“it” of the subject", "the subject of the sentence before, or the body that speaks there"),
  /** Bo Reed, the minister … The minister */
  NOMINAL_CALLED("a noun phrase with “the”", "what the article has told of it makes it one"),
  /** Harrow Bank … The bank */
  NOMINAL_NAMED("a noun phrase with “the”", "a word of its name says that it is one"),
  /** Bo Reed, 44 … The 44-year-old */
  NOMINAL_AGED("a noun phrase with “the”", "the article has given that age before"),
  /** Harrow Mills … The company */
  NOMINAL_NEAR("a noun phrase with “the”", "of those who fit nobody or nothing else is near"),
  /** a cyclist … the cyclist */
  UNNAMED("somebody without a name", "the noun that brought in somebody whom nobody names");

  @SuppressWarnings("ImmutableEnumChecker") // two strings
  private final Words words;

  MentionRule(String label, String why) {
    this.words = new Words(label, why);
  }

  @Override
  public Words words() {
    return words;
  }
}
