package org.attestnlp.rules.claims.roles;

import org.attestnlp.model.NumberRole;

/** What tells that a number is no claim: each with what it is instead, and what it is called. */
public enum NumberRule {
  /** the third man */
  ORDINAL(NumberRole.ORDINAL, "an ordinal", "the third man"),
  /** the trio */
  GROUP(NumberRole.VAGUE_GROUP, "a noun of a group", "the trio"),
  /** several men */
  NO_NUMERAL(NumberRole.VAGUE_NO_NUMERAL, "no numeral", "several men"),
  /** Ada Quill, 44, … a 58-year-old */
  AGE(NumberRole.AGE, "an age", "Ada Quill, 44, … a 58-year-old"),
  /** two of them under 16 */
  AGE_OF_GROUP(NumberRole.AGE, "the age of a group", "two of them under 16"),
  /** joblessness among under-25s */
  AGE_OF_COHORT(NumberRole.AGE, "the age of a cohort", "joblessness among under-25s"),
  /** one child in five under two */
  AGE_OF_CHILD(NumberRole.AGE, "the age of a child", "one child in five under two"),
  /** Quill was 44. */
  AGE_OF_PERSON(NumberRole.AGE, "the age of a person of the article", "Quill was 44."),
  /** since 2022 */
  YEAR(NumberRole.YEAR, "a year", "since 2022"),
  /** twice a week */
  FREQUENCY(NumberRole.FREQUENCY, "how often", "twice a week"),
  /** section 40 */
  LEGAL(NumberRole.LEGAL_REFERENCE, "part of a law", "section 40"),
  /** Flight 40 */
  IDENTIFIER(NumberRole.IDENTIFIER, "a label of something", "Flight 40"),
  /** 40 Mill Street */
  ADDRESS(NumberRole.ADDRESS, "an address", "40 Mill Street"),
  /** 1. It burnt. */
  LIST_NUMBER(NumberRole.LIST_NUMBER, "the number of an item", "1. It burnt."),
  /** won 3-1 */
  SCORE(NumberRole.SCORE, "a score", "won 3-1"),
  /** the Norva 600 index */
  INSIDE_NAME(NumberRole.NAME_PART, "part of a name of the article", "the Norva 600 index"),
  /** a robot called Nemo 2 */
  NAMED(NumberRole.NAME_PART, "part of what is called by it", "a robot called Nemo 2"),
  /** the top 40 shareholders */
  RANKED(NumberRole.NAME_PART, "part of a ranking", "the top 40 shareholders"),
  /** a Norva 12 */
  MODEL(NumberRole.MODEL_NAME, "the name of a model", "a Norva 12"),
  /** a three-bedroom house */
  KIND(NumberRole.NAME_PART, "the number of a kind", "a three-bedroom house"),
  /** two years ago */
  DISTANCE(NumberRole.TIME_EXPRESSION, "how long ago", "two years ago"),
  /** one night in May */
  SOME_TIME(NumberRole.TIME_EXPRESSION, "some day", "one night in May"),
  /** for the three months to May */
  PERIOD(NumberRole.DURATION, "a period that an amount covers", "for the three months to May"),
  /** over the past two years */
  WINDOW(NumberRole.DURATION, "a window of time", "over the past two years"),
  /** one of the worst nights */
  PRONOUN_ONE(NumberRole.PRONOUN_ONE, "“one” for a noun", "one of the worst nights"),
  /** two officials said */
  SOURCE_COUNT(NumberRole.SOURCE_COUNT, "how many say it", "two officials said"),
  /** the two leaders */
  DEFINITE(NumberRole.DEFINITE_DUAL, "a small number of known people or things", "the two leaders");

  private final NumberRole role;
  private final String label;
  private final String example;

  NumberRule(NumberRole role, String label, String example) {
    this.role = role;
    this.label = label;
    this.example = example;
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
}
