package org.attestnlp.rules.claims;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.spi.Lexicon;

/** The word classes of the claim rules, from {@code words.txt}. */
final class Words {

  private static final Lexicon LEXICON = Lexicon.load(Words.class, "words.txt");

  static final Set<String> DETERMINER = LEXICON.words("determiner");
  static final Set<String> PREPOSITION = LEXICON.words("preposition");
  static final Set<String> CONJUNCTION = LEXICON.words("conjunction");
  static final Set<String> PRONOUN = LEXICON.words("pronoun");
  static final Set<String> MODAL = LEXICON.words("modal");
  static final Set<String> AUXILIARY = LEXICON.words("auxiliary");
  static final Set<String> NEGATION = LEXICON.words("negation");
  static final Set<String> ADVERB = LEXICON.words("adverb");
  static final Set<String> PLURAL = LEXICON.words("plural");
  static final Set<String> BORDER = LEXICON.words("border");
  static final Set<String> CASUALTY = LEXICON.words("casualty");
  static final Set<String> NOT_COUNTED = LEXICON.words("not-counted");
  static final Set<String> MEASURE_NOUN = LEXICON.words("measure-noun");
  static final Set<String> STATE_VERB = LEXICON.words("state-verb");
  static final Set<String> CHAIN = LEXICON.words("chain");
  static final Set<String> SOURCE_VERB = LEXICON.words("source-verb");
  static final Set<String> SPEECH = LEXICON.words("speech");
  static final Set<String> CUTTING = LEXICON.words("cutting");
  static final Set<String> REVISION = LEXICON.words("revision");
  static final Set<String> FIGURE = LEXICON.words("figure");
  static final Set<String> DISPUTE = LEXICON.words("dispute");
  static final Set<String> SITE = LEXICON.words("site");
  static final Set<String> PLACE_PREPOSITION = LEXICON.words("place-preposition");
  static final Set<String> TIME_NOUN = LEXICON.words("time-noun");
  static final Set<String> TIME_EVENT = LEXICON.words("time-event");
  static final Set<String> TIME_PREPOSITION = LEXICON.words("time-preposition");
  static final Set<String> TIME_ADVERB = LEXICON.words("time-adverb");
  static final Set<String> YEAR_BEFORE = LEXICON.words("year-before");
  static final Set<String> AMOUNT_BEFORE = LEXICON.words("amount-before");
  static final Set<String> BOUND_WORD = LEXICON.words("bound-word");
  static final Set<String> TIME_DISTANCE = LEXICON.words("time-distance");
  static final Phrases AGE_BEFORE = new Phrases(LEXICON, "age-before");
  static final Phrases AGE_AFTER = new Phrases(LEXICON, "age-after");
  static final Set<String> TURNING = LEXICON.words("turning");
  static final Set<String> LEGAL = LEXICON.words("legal");
  static final Set<String> IDENTIFIER = LEXICON.words("identifier");
  static final Set<String> NUMBER_SIGN = LEXICON.words("number-sign");
  static final Set<String> NUMBER_LABEL = LEXICON.words("number-label");
  static final Set<String> STREET = LEXICON.words("street");
  static final Set<String> WINDOW_BEFORE = LEXICON.words("window-before");
  static final Set<String> WINDOW_AFTER = LEXICON.words("window-after");
  static final Set<String> WINDOW_BETWEEN = LEXICON.words("window-between");
  static final Set<String> WINDOW_ADJECTIVE = LEXICON.words("window-adjective");
  static final Set<String> TIME_UNIT = LEXICON.words("time-unit");
  static final Set<String> SOURCE_NOUN = LEXICON.words("source-noun");
  static final Set<String> SPORT = LEXICON.words("sport");
  static final Set<String> GROUP = LEXICON.words("group");
  static final Phrases NESTED_SOURCE = new Phrases(LEXICON, "nested-source");
  static final Set<String> SOURCE_BORDER = LEXICON.words("source-border");
  static final Phrases PART = new Phrases(LEXICON, "part");
  static final Set<String> DEAL_VERB = LEXICON.words("deal-verb");
  static final Set<String> DURATION_VERB = LEXICON.words("duration-verb");
  static final Set<String> COMMITTING = LEXICON.words("committing");
  static final Set<String> STATE_PARTICIPLE = LEXICON.words("state-participle");
  static final Set<String> SUBJECT_PRONOUN = LEXICON.words("subject-pronoun");
  static final Set<String> CLAUSE_START = LEXICON.words("clause-start");
  static final Set<String> MONEY_NAME = LEXICON.words("money-name");
  static final Set<String> FURTHER = LEXICON.words("further");
  static final Phrases PRISON = new Phrases(LEXICON, "prison");
  static final Set<String> RANKING = LEXICON.words("ranking");
  static final Set<String> TALLY = LEXICON.words("tally");
  static final Set<String> PART_PRONOUN = LEXICON.words("part-pronoun");
  static final Set<String> PEOPLE_PRONOUN = LEXICON.words("people-pronoun");
  static final Set<String> AGE_BOUND = LEXICON.words("age-bound");
  static final Set<String> REVISING = LEXICON.words("revising");
  static final Set<String> GIVING = LEXICON.words("giving");
  static final Set<String> NEARNESS = LEXICON.words("nearness");
  static final Set<String> NAMING = LEXICON.words("naming");
  static final Set<String> COMPARISON = LEXICON.words("comparison");
  static final Set<String> BEFORE_ONE = LEXICON.words("before-one");
  static final Set<String> AFTER_ONE = LEXICON.words("after-one");
  static final Set<String> DEFINITE = LEXICON.words("definite");
  static final Set<String> SUPERLATIVE = LEXICON.words("superlative");
  static final Set<String> YEAR_NOUN = LEXICON.words("year-noun");
  static final Set<String> SETTING = LEXICON.words("setting");
  static final Set<String> SCALE_NOUN = LEXICON.words("scale-noun");
  static final Set<String> GRADE = LEXICON.words("grade");
  static final Set<String> DEADLINE = LEXICON.words("deadline");
  static final Set<String> NEXT_CLAUSE = LEXICON.words("next-clause");
  static final Set<String> SITE_PREPOSITION = LEXICON.words("site-preposition");
  static final Set<String> DAY_NAME = LEXICON.words("day-name");
  static final Set<String> WEEKDAY = LEXICON.words("weekday");
  static final Set<String> DAY = LEXICON.words("day");
  static final Set<String> MONTH = LEXICON.words("month");
  static final Phrases TIME_PHRASE = new Phrases(LEXICON, "time-phrase");
  static final Set<String> PEOPLE = LEXICON.words("people");
  static final Map<String, String> TOLL_NOUN = LEXICON.map("toll-noun");
  static final Map<String, String> TOLL_EVENT = LEXICON.map("toll-event");
  static final Set<String> FORECASTING = LEXICON.words("forecasting");
  static final Set<String> CONFIRMING = LEXICON.words("confirming");
  static final Set<String> UNTRUE = LEXICON.words("untrue");
  static final Set<String> BEFORE_COUNT = LEXICON.words("before-count");
  static final Set<String> ADDRESS = LEXICON.words("address");
  static final Set<String> SUPPLIES = LEXICON.words("supplies");
  static final Set<String> DECIDED = LEXICON.words("decided");
  static final Set<String> BARE_SITE = LEXICON.words("bare-site");
  static final Set<String> STAKES = LEXICON.words("stakes");
  static final Set<String> OPEN_REPORTS = LEXICON.words("open-reports");
  static final Map<String, String> PUNISHING = LEXICON.map("punishing");
  static final Set<String> ABOUT = LEXICON.words("about");
  static final Phrases NO_EVIDENCE = new Phrases(LEXICON, "no-evidence");
  static final Set<String> ADDED = LEXICON.words("added");
  static final Set<String> OLD_REPORT = LEXICON.words("old-report");
  static final Set<String> REACHING = LEXICON.words("reaching");
  static final Set<String> OLD = LEXICON.words("old");
  static final Set<String> OTHER_TIME = LEXICON.words("other-time");
  static final Map<String, String> ACCUSING = LEXICON.map("accusing");

  /** All words that are never nouns or adjectives, whatever the tagger says. */
  static final Set<String> FUNCTION =
      Stream.of(DETERMINER, PREPOSITION, CONJUNCTION, PRONOUN, MODAL)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private Words() {}
}
