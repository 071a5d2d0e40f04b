package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Number words and the words around numbers. */
public final class NumeralWords {

  /** “Article 5”. */
  public static final Set<String> LEGAL = Vocabulary.words("legal");

  /** “Flight 370”, “Gate 12”. */
  public static final Set<String> IDENTIFIER = Vocabulary.words("identifier");

  /** “#4”, “№ 4”. */
  public static final Set<String> NUMBER_SIGN = Vocabulary.words("number-sign");

  /** They are labels with a stop or a capital only, “no” is a zero count: “listed as No. 44”. */
  public static final Set<String> NUMBER_LABEL = Vocabulary.words("number-label");

  /** They make a number part of a name: “the top 10 shareholders”. */
  public static final Set<String> RANKING = Vocabulary.words("ranking");

  /**
   * A number behind them stands inside the noun phrase: “a magnitude 5.8 quake”, “a category 4
   * storm”.
   */
  public static final Set<String> GRADE = Vocabulary.words("grade");

  /**
   * Words around a number that decide how it is read. make a multiple of a frequency: “three times
   * as many”, “twice the number”, “10 times higher”.
   */
  public static final Set<String> MULTIPLE_COMPARISON = Vocabulary.words("multiple-comparison");

  /** “a third of the suspects” is a part, “a third suspect” comes after the second. */
  public static final Set<String> AFTER_A_PART = Vocabulary.words("after-a-part");

  /**
   * Behind them “a third” is a part where no noun follows: “grew by a third last year”, “nearly a
   * third this year”.
   */
  public static final Set<String> BEFORE_A_PART = Vocabulary.words("before-a-part");

  /**
   * They follow an amount and open no noun: “fell by a quarter to 9 million”, but “by a third man”.
   */
  public static final Set<String> AFTER_AN_AMOUNT = Vocabulary.words("after-an-amount");

  /** “half of them”, “half the town”. */
  public static final Set<String> AFTER_HALF = Vocabulary.words("after-half");

  /** “more than half”, “nearly half”. */
  public static final Set<String> BEFORE_HALF = Vocabulary.words("before-half");

  /** They make a name with the “half” before them: “by half-time”. */
  public static final Set<String> HALF_NAME = Vocabulary.words("half-name");

  /**
   * Verbs after which “from … to …” is a range and not a change: “Prices range from $200 to $400.”
   */
  public static final Set<String> RANGING = Vocabulary.words("ranging");

  /** Words after which “m” right behind digits is metres: “a 37m long ship”, “the 100m final”. */
  public static final Set<String> METRES = Vocabulary.words("metres");

  /** Things that amounts are per: “$18 a barrel”, “$1.20 per share”. */
  public static final Set<String> PER_THING = Vocabulary.words("per-thing");

  /** Make a moment of “a year”: “$1,191 million a year earlier” is no rate. */
  public static final Set<String> AFTER_RATE_TIME = Vocabulary.words("after-rate-time");

  /**
   * Behind “won” and “scores” they make a verb of it: “the class of 2020 won the title”, “Reed
   * scores the winner”.
   */
  public static final Set<String> OBJECT_OPENER = Vocabulary.words("object-opener");

  /** Quarters behind them are those of a year: “the first two quarters”, “in three quarters”. */
  public static final Set<String> BEFORE_QUARTERS = Vocabulary.words("before-quarters");

  /** Number words. Fields: word, value. “Seven boats were missing.” */
  public static final Map<String, String> NUMERAL_UNIT = Vocabulary.values("numeral-unit");

  /** “Eleven were hurt.” */
  public static final Map<String, String> NUMERAL_TEEN = Vocabulary.values("numeral-teen");

  /** “Forty-two homes burned.” */
  public static final Map<String, String> NUMERAL_TEN = Vocabulary.values("numeral-ten");

  /** “three thousand people”, “1.2 million”. */
  public static final Map<String, String> NUMERAL_SCALE = Vocabulary.values("numeral-scale");

  /** Scale letters, only right after digits: “$3.5bn”, “1.2m”, “40k”. */
  public static final Map<String, String> SCALE_LETTER = Vocabulary.values("scale-letter");

  /** “two dozen boats”, “a dozen”. */
  public static final Map<String, String> COLLECTIVE = Vocabulary.values("collective");

  /** Twice the scale word: “Dozens of boats”, “hundreds of thousands”. */
  public static final Map<String, String> VAGUE_NUMERAL = Vocabulary.values("vague-numeral");

  /** “the third day”; the same words are denominators: “two-thirds”. */
  public static final Map<String, String> ORDINAL = Vocabulary.values("ordinal");

  /** Denominators that are no ordinals: “a quarter of the vote”. */
  public static final Map<String, String> HALF = Vocabulary.values("half");

  /** “Rents doubled.” Fields: word, factor. */
  public static final Map<String, String> MULTIPLE = Vocabulary.values("multiple");

  /** The plain forms of such verbs: “will double the number”. Fields: word, factor. */
  public static final Map<String, String> MULTIPLE_BASE = Vocabulary.values("multiple-base");

  /** Before the plain form of such a verb: “is to nearly double”, “could halve”. */
  public static final Set<String> BEFORE_MULTIPLE = Vocabulary.words("before-multiple");

  /** What its object or its end opens with: “to double the number”, “to triple in May”. */
  public static final Set<String> BEFORE_MULTIPLE_OBJECT = Vocabulary.words("multiple-object");

  /** “met twice in May”. */
  public static final Map<String, String> FREQUENCY = Vocabulary.values("frequency");

  /** Amounts without a numeral: “several people”, “a handful of injuries”. */
  public static final Set<String> INDEFINITE = Vocabulary.words("indefinite");

  /** Amounts without a numeral that have a usual value: “a couple of people”. */
  public static final Map<String, String> FEW = Vocabulary.values("few");

  /**
   * Words that start a number without being one: “a hundred”, “none of the 14”, “minus five”,
   * “every third”.
   */
  public static final Set<String> NUMERAL_STARTER = Vocabulary.words("numeral-starter");

  /** Ends or is a share of those asked, who is no source: “41 percent said”. */
  public static final Set<String> SHARE_WORD = Vocabulary.words("share-word");

  /** A share follows them: “a majority of 58 percent said”. */
  public static final Set<String> SHARE_NOUN = Vocabulary.words("share-noun");

  /** Before a number of few digits they make it a telephone number: “called 911”. */
  public static final Set<String> DIALLING = Vocabulary.words("dialling");

  /** Behind it they do: “a 911 call”. */
  public static final Set<String> DIALLED = Vocabulary.words("dialled");

  /** Follows a number and is not what is counted: “40 each”, “40 Monday”. */
  public static final Set<String> NOT_COUNTED =
      Vocabulary.union(Vocabulary.words("not-counted"), TimeWords.MONTH_OR_WEEKDAY);

  private NumeralWords() {}
}
