package org.attestnlp.rules.claims.roles;

import org.attestnlp.model.NumberRole;

/** What tells that a number is no claim: each with what it is instead, and what it is called. */
public enum NumberRule {
  /** the third man */
  ORDINAL(
      NumberRole.ORDINAL,
      "an ordinal",
      "the third man",
      "its form tells a place in a row, not how many"),
  /** the trio */
  GROUP(
      NumberRole.VAGUE_GROUP,
      "a noun of a group",
      "the trio",
      "the word names a group and gives no amount"),
  /** several men */
  NO_NUMERAL(NumberRole.VAGUE_NO_NUMERAL, "no numeral", "several men", "no numeral says how many"),
  /** https://norva.example/news/40/ */
  CODE(
      NumberRole.IDENTIFIER,
      "a part of a code",
      "https://norva.example/news/40/",
      "it stands in an address of the web, in mark-up, or in one word with letters before it"),
  /** Ada Quill, 44, … a 58-year-old */
  AGE(
      NumberRole.AGE,
      "an age",
      "Ada Quill, 44, … a 58-year-old",
      "the words beside it are those of an age"),
  /** two of them under 16 */
  AGE_OF_GROUP(
      NumberRole.AGE,
      "the age of a group",
      "two of them under 16",
      "such a bound before it tells how old some of them are"),
  /** joblessness among under-25s */
  AGE_OF_COHORT(
      NumberRole.AGE,
      "the age of a cohort",
      "joblessness among under-25s",
      "it tells of which ages a group is"),
  /** one child in five under two */
  AGE_OF_CHILD(
      NumberRole.AGE,
      "the age of a child",
      "one child in five under two",
      "behind a word for children it tells how old they are"),
  /** Quill was 44. */
  AGE_OF_PERSON(
      NumberRole.AGE,
      "the age of a person of the article",
      "Quill was 44.",
      "somebody the article names is said to be so old"),
  /** in spring 1987 */
  YEAR(
      NumberRole.YEAR,
      "a year",
      "in spring 1987",
      "four digits of a year, and nothing beside them makes it an amount"),
  /** twice a week */
  FREQUENCY(
      NumberRole.FREQUENCY, "how often", "twice a week", "it tells how often something happens"),
  /** section 40 */
  LEGAL(
      NumberRole.LEGAL_REFERENCE,
      "part of a law",
      "section 40",
      "a word for a part of a law stands before it"),
  /** Flight 40 */
  IDENTIFIER(
      NumberRole.IDENTIFIER,
      "a label of something",
      "Flight 40",
      "a number sign, or a word that numbers tell apart, stands before it"),
  /** 40 Mill Street */
  ADDRESS(NumberRole.ADDRESS, "an address", "40 Mill Street", "a street stands behind it"),
  /** 1. It burnt. */
  LIST_NUMBER(
      NumberRole.LIST_NUMBER,
      "the number of an item",
      "1. It burnt.",
      "it opens a line, with a point or bracket behind it"),
  /** won 3-1 */
  SCORE(
      NumberRole.SCORE,
      "a score",
      "won 3-1",
      "two numbers are held against each other, as in a game or a vote"),
  /** the Norva 600 index */
  INSIDE_NAME(
      NumberRole.NAME_PART,
      "part of a name of the article",
      "the Norva 600 index",
      "a name of the article holds it"),
  /** a robot called Nemo 2 */
  NAMED(
      NumberRole.NAME_PART,
      "part of what is called by it",
      "a robot called Nemo 2",
      "it stands in what something is called"),
  /** the top 40 shareholders */
  RANKED(
      NumberRole.NAME_PART,
      "part of a ranking",
      "the top 40 shareholders",
      "it tells how long a list is, from the top"),
  /** a Norva 12 */
  MODEL(
      NumberRole.MODEL_NAME,
      "the name of a model",
      "a Norva 12",
      "a name before it is told apart by it, and it counts nothing"),
  /** a three-bedroom house */
  KIND(
      NumberRole.NAME_PART,
      "the number of a kind",
      "a three-bedroom house",
      "with its noun it says of which kind something is, not how many"),
  /** two years ago */
  DISTANCE(
      NumberRole.TIME_EXPRESSION,
      "how long ago",
      "two years ago",
      "such a word behind it makes it a point in time"),
  /** one night in May */
  SOME_TIME(
      NumberRole.TIME_EXPRESSION,
      "some day",
      "one night in May",
      "it points to a day or a night, and counts none"),
  /** for the three months to May */
  PERIOD(
      NumberRole.DURATION,
      "a period that an amount covers",
      "for the three months to May",
      "it tells over which months or seasons an amount was gathered"),
  /** within the last six hours */
  WINDOW(
      NumberRole.DURATION,
      "a window of time",
      "within the last six hours",
      "such a word makes a span of time a window in which something happens; a window has the role"
          + " DURATION"),
  /** one of the worst nights */
  PRONOUN_ONE(
      NumberRole.PRONOUN_ONE,
      "“one” for a noun",
      "one of the worst nights",
      "it counts no noun right behind it, but stands for somebody or something"),
  /** two officials said */
  SOURCE_COUNT(
      NumberRole.SOURCE_COUNT,
      "how many say it",
      "two officials said",
      "what it counts is who speaks"),
  /** the two brothers */
  DEFINITE(
      NumberRole.DEFINITE_DUAL,
      "a small number of known people or things",
      "the two brothers",
      "such a word before a small number points to whom or what the reader knows");

  private final NumberRole role;
  private final String label;
  private final String example;
  private final String why;

  NumberRule(NumberRole role, String label, String example, String why) {
    this.role = role;
    this.label = label;
    this.example = example;
    this.why = why;
  }

  /** What the number is instead of a claim. */
  public NumberRole role() {
    return role;
  }

  /** What a trace calls it. */
  public String label() {
    return label;
  }

  /** What it looks like. */
  public String example() {
    return example;
  }

  /** Why its number is no claim. */
  public String why() {
    return why;
  }
}
