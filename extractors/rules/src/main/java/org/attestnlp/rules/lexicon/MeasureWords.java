package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Units, money, bounds and what is measured. */
public final class MeasureWords {

  /** What is counted stands behind “of”: “a population of 40,000”, “a total of 14”. */
  public static final Set<String> MEASURE_NOUN = Vocabulary.words("measure-noun");

  /** Prepositions that stand before amounts as well as years: “a fleet of 1,800”. */
  public static final Set<String> AMOUNT_BEFORE = Vocabulary.words("amount-before");

  /** A number right behind them is an amount: “more than 2000”. */
  public static final Set<String> BOUND_WORD = Vocabulary.words("bound-word");

  /** Currencies of several states, which have no code: “6 million crowns in aid”. */
  public static final Set<String> MONEY_NAME = Vocabulary.words("money-name");

  /** They count the steps of a scale, not what stands on it: “fell 214 points, or 1.1 percent”. */
  public static final Set<String> SCALE_NOUN = Vocabulary.words("scale-noun");

  /** Words of votes, polls and rates: “4 points ahead in the poll”. */
  public static final Set<String> POLL_WORD = Vocabulary.words("poll-word");

  /** A poll: “a survey of 900 voters”. */
  public static final Set<String> POLL_NOUN = Vocabulary.words("poll-noun");

  /** Asks people what they think: “interviewed 900 voters”. */
  public static final Set<String> POLLING_VERB = Vocabulary.words("polling-verb");

  /** In an article on polls, points that they tell are percentage points: “leads by 4 points”. */
  public static final Set<String> POLL_GAP = Vocabulary.words("poll-gap");

  /** Words of points that are none of a poll: “The index lost 40 points”. */
  public static final Set<String> POINTS_WORD = Vocabulary.words("points-word");

  /** They stand before the number of a subject: “About 2,000 farmers drove”. */
  public static final Set<String> BEFORE_COUNT = Vocabulary.words("before-count");

  /** Before a number, how exact it is: “at least”; conditions stand in {@code measures.txt}. */
  public static final Map<String, String> BOUND_BEFORE = Vocabulary.values("bound-before");

  /** Behind a number with a hyphen they name nothing that is counted: “a 40-strong choir”. */
  public static final Set<String> NO_UNIT = Vocabulary.words("no-unit");

  public static final Map<String, String> BOUND_AFTER = Vocabulary.values("bound-after");

  /** A text that has them means money by “40 pounds”. */
  public static final Set<String> STERLING = Vocabulary.words("sterling");

  /**
   * Units after a number. Fields: spelling, unit of the record. Measure units are singular. letters
   * right after or after a space: “120 km”, “5kg”.
   */
  public static final Map<String, String> UNIT_SYMBOL = Vocabulary.values("unit-symbol");

  /** A capital right behind digits: “49.2C”. */
  public static final Map<String, String> DEGREE_SYMBOL = Vocabulary.values("degree-symbol");

  /** Letters behind a slash: “80 km/h”, “200 mg/dL”. */
  public static final Map<String, String> PER_SYMBOL = Vocabulary.values("per-symbol");

  /** Two words, with or without hyphen: “25 basis points”, “a 40 light-year journey”. */
  public static final Map<String, String> UNIT_COMPOUND = Vocabulary.values("unit-compound");

  /**
   * Counted as things unless they are per a time: “40 barrels of oil”, “300,000 barrels per day”.
   */
  public static final Map<String, String> RATE_UNIT = Vocabulary.values("rate-unit");

  /** “15 kilometres”, “a 12-hour shift”. */
  public static final Map<String, String> UNIT = Vocabulary.values("unit");

  /**
   * Money. Codes are ISO 4217; a name without a code keeps itself as unit. in front of the number
   * or behind it: “$18 million”, “€40”.
   */
  public static final Map<String, String> CURRENCY_SIGN = Vocabulary.values("currency-sign");

  /** “EUR 40 million”, “40 USD”. */
  public static final Map<String, String> CURRENCY_CODE = Vocabulary.values("currency-code");

  /** Behind the number: “2.5 trillion won”. */
  public static final Map<String, String> CURRENCY = Vocabulary.values("currency");

  /** “40 million Canadian dollars”. Fields: people, name of the currency, code. */
  public static final Map<String, String> NATIONAL_CURRENCY =
      Vocabulary.values("national-currency");

  /** Between an amount and what it is for: “60 miles per hour”, “$18 a barrel”. */
  public static final Set<String> RATE_WORD = Vocabulary.words("rate-word");

  /** Measures only right behind the digits: “80p”, “0.19in”, “14st 3lb”. */
  public static final Map<String, String> GLUED_UNIT = Vocabulary.values("glued-unit");

  /**
   * Before “over” it says what something is about: “talks over 300 job losses”, “fined over 12
   * breaches”. The value says which verbs only in the passive.
   */
  public static final Map<String, String> MATTER_WORD = Vocabulary.values("matter-word");

  /** Before “of” and an amount they say nothing of what is measured: “an average of 4 percent”. */
  public static final Set<String> NO_MEASURE = Vocabulary.words("no-measure");

  /** What somebody does with a thing for its price: “bought a coat for $40”. */
  public static final Set<String> PRICED = Vocabulary.words("priced");

  /** What a share is held against, whether or not it is reached: “the 5 percent threshold”. */
  public static final Set<String> LIMIT = Vocabulary.words("limit");

  private MeasureWords() {}
}
