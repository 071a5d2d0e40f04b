package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** What happened: deeds, tolls, states. */
public final class EventWords {

  /** Adjectives that stand for people: “at least 16 dead”. */
  public static final Set<String> CASUALTY = Vocabulary.words("casualty");

  /** The subject is what the number measures: “Losses could top 2.5 trillion won”. */
  public static final Set<String> STATE_VERB = Vocabulary.words("state-verb");

  /** Verbs that hand their subject on: “plans to raise”, “is expected to slow”. */
  public static final Set<String> CHAIN = Vocabulary.words("chain");

  /** Changes that somebody brings about: “The company will cut 1,500 jobs”. */
  public static final Set<String> CUTTING = Vocabulary.words("cutting");

  /** “Rovers beat United 3-1”. */
  public static final Set<String> SPORT = Vocabulary.words("sport");

  /**
   * They tell what somebody else did. Fields: lemma, preposition: “charged a man with killing 3
   * people”.
   */
  public static final Map<String, String> ACCUSING = Vocabulary.values("accusing");

  /**
   * They measure their subject (“Shares closed at 40”) or have an object (“closed 12 branches”).
   */
  public static final Set<String> DEAL_VERB = Vocabulary.words("deal-verb");

  /** A time behind them measures the subject: “The trial lasted 43 days”. */
  public static final Set<String> DURATION_VERB = Vocabulary.words("duration-verb");

  /** The source is the doer too: “Norva has promised 20 tanks”. */
  public static final Set<String> COMMITTING = Vocabulary.words("committing");

  /** Participles that say a state: “Dozens of boats were missing”. */
  public static final Set<String> STATE_PARTICIPLE = Vocabulary.words("state-participle");

  /** A time before them is a sentence served: “three years in prison”. */
  public static final Set<String> PRISON = Vocabulary.words("prison");

  /** The source gives a number: “The army gave a toll of 12.” */
  public static final Set<String> GIVING = Vocabulary.words("giving");

  /**
   * What they leave or put “at” an amount is measured by it: “left its rate unchanged at 4
   * percent”.
   */
  public static final Set<String> SETTING_VERB = Vocabulary.words("setting-verb");

  /** Nouns that leave open who is counted: two tolls with them may be of one event. */
  public static final Set<String> OPEN_PEOPLE = Vocabulary.words("open-people");

  /** Nouns whose numbers can be held against each other. Fields: lemma, what is counted. */
  public static final Map<String, String> TOLL_NOUN = Vocabulary.values("toll-noun");

  /** Verbs whose objects or subjects can be held against each other. */
  public static final Map<String, String> TOLL_EVENT = Vocabulary.values("toll-event");

  /** Verbs by which a toll gets somewhere: “the toll had reached 38”. */
  public static final Set<String> REACHING = Vocabulary.words("reaching");

  /** Behind “if” they make what stands before depend on it: “faces five years if convicted”. */
  public static final Set<String> DECIDED = Vocabulary.words("decided");

  /** A name behind them is a firm, no place: “a stake in Norva”. */
  public static final Set<String> STAKES = Vocabulary.words("stakes");

  /**
   * Who did it is their object. Fields: lemma, preposition: “fined the driver for killing three
   * cows”.
   */
  public static final Map<String, String> PUNISHING = Vocabulary.values("punishing");

  /** What is cut to somebody: “cut power to 40,000 homes” is no change. */
  public static final Set<String> SUPPLIES = Vocabulary.words("supplies");

  /**
   * They say what became of people, with or without an auxiliary: “10 dead, 25 injured”. Field: the
   * verb of a participle.
   */
  public static final Map<String, String> TOLL_PREDICATE = Vocabulary.values("toll-predicate");

  /** What becomes of their object stands behind it: “left 14 officers wounded”. */
  public static final Set<String> LEAVING = Vocabulary.words("leaving");

  /** Dead and hurt may stand behind them with the word for it: “reported 30 people killed”. */
  public static final Set<String> REPORTING_STATE = Vocabulary.words("reporting-state");

  /** So it ends for somebody: “ended with six soldiers dead”, “resulted in two guards killed”. */
  public static final Set<String> ENDING = Vocabulary.words("ending");

  /** With its verb it is the event: “sustained injuries”, “lost their lives”. Field: the verbs. */
  public static final Map<String, String> HARM = Vocabulary.values("harm");

  /** With “no” in front and a word of harm beside they are a count: “no troops were hurt”. */
  public static final Set<String> ZERO_COUNTED = Vocabulary.words("zero-counted");

  /** Tells what became of people and things: “no troops were hurt”, “arrested no women”. */
  public static final Set<String> OUTCOME_WORD = Vocabulary.words("outcome-word");

  /** What their subject comes to is measured: “the rate peaked at 9 percent”. */
  public static final Set<String> LEVEL_VERB = Vocabulary.words("level-verb");

  /** Says what something has or wants; nobody acts: “the camp needs 600 tents”. */
  public static final Set<String> HAVING = Vocabulary.words("having");

  /**
   * How things are, what somebody has or wants, what a record holds; with “share” of a part of a
   * whole alone: “Imports make up 70 percent of what the island eats”.
   */
  public static final Map<String, String> IDLE_VERB = Vocabulary.values("idle-verb");

  /** What their subject comes through is a change of it: “production took a dip to 41”. */
  public static final Set<String> UNDERGOING = Vocabulary.words("undergoing");

  /** What becomes of the object of a verb, or of its subject in the passive. */
  public static final Map<String, Outcome> OUTCOME_OBJECT = Outcome.read("outcome-object");

  /** What becomes of the subject of a verb. */
  public static final Map<String, Outcome> OUTCOME_SUBJECT = Outcome.read("outcome-subject");

  /** What has become of the subject of “be”. */
  public static final Map<String, Outcome> OUTCOME_STATE = Outcome.read("outcome-state");

  /** Things that are outcomes themselves: “12 deaths”. */
  public static final Map<String, Outcome> OUTCOME_NOUN = Outcome.read("outcome-noun");

  /** Behind a verb they say what became of its object: “shot dead”. */
  public static final Map<String, Outcome> OUTCOME_COMPLEMENT = Outcome.read("outcome-complement");

  /** With lives as object they kill. */
  public static final Set<String> LIFE_TAKING = Vocabulary.words("life-taking");

  /** Who is sent: “deployed 3,000 troops”. */
  public static final Set<String> FORCE = Vocabulary.words("force");

  /** Whoever cuts them lays people off. */
  public static final Set<String> JOB = Vocabulary.words("job");

  /** With “off” they end somebody’s work. */
  public static final Set<String> LAYING_OFF = Vocabulary.words("laying-off");

  /** Before “toll” they say that it is of the dead. */
  public static final Set<String> DEATH_TOLL = Vocabulary.words("death-toll");

  /** Acts whose “of” or “to” says to whom: “the killing of 12 miners”. */
  public static final Map<String, Outcome> OUTCOME_ACT = Outcome.read("outcome-act");

  /** Before a verb of harm it kills. */
  public static final Set<String> FATALLY = Vocabulary.words("fatally");

  /** They come about by themselves: “killed 12 people and 40 cars burned”. */
  public static final Set<String> BEFALLING = Vocabulary.words("befalling");

  /** What they tell of is their subject's own deed: “claimed to have sunk six boats”. */
  public static final Set<String> OWNING_UP = Vocabulary.words("owning-up");

  /**
   * What is investigated or mourned is there, whoever plans or refuses to: “will investigate 14
   * deaths”.
   */
  public static final Set<String> PRESUPPOSING = Vocabulary.words("presupposing");

  /** Done to some of the dead or hurt, however many there are: “A priest buried 60 dead.” */
  public static final Set<String> DEED_TO_SOME = Vocabulary.words("deed-to-some");

  /** Their objects are parts of their subject: “The total of 900 included 400 refugees.” */
  public static final Set<String> HOLDING_PARTS = Vocabulary.words("holding-parts");

  /** What one side does where the other loses: “The rebels sank seven boats.” */
  public static final Set<String> WRECKING = Vocabulary.words("wrecking");

  /** Two numbers behind them with “to” between are a result: “The bill passed 52 to 48”. */
  public static final Set<String> VOTING = Vocabulary.words("voting");

  /** Who does them stands behind “by”: “were killed in a raid by the army”. */
  public static final Set<String> ATTACK_NOUN = Vocabulary.words("attack-noun");

  /** Between them and an outcome stands another number or “none”: “of the 300 hostages”. */
  public static final Set<String> APART = Vocabulary.words("apart");

  /** Who is displaced when they flee: “200 families fled”, but “four gunmen fled in a van”. */
  public static final Set<String> FLEEING = Vocabulary.words("fleeing");

  /** Who work for somebody: whoever cuts or sheds them lays them off. */
  public static final Set<String> STAFF = Vocabulary.words("staff");

  /** Things that are killed in a manner of speaking: “killed three bills”. */
  public static final Set<String> LIFELESS = Vocabulary.words("lifeless");

  /** Whom they hold is arrested: “Police held 30 people.” */
  public static final Set<String> HOLDING = Vocabulary.words("holding");

  /** Where the subject of “be” is: “are still in hospital”. */
  public static final Map<String, Outcome> OUTCOME_PLACE = Outcome.read("outcome-place");

  /** The verb of an act: “the killing of 12 miners”. */
  public static final Map<String, String> ACT_VERB = Vocabulary.values("act-verb");

  /** What happened to them, by its kind: “the storm”, “a second blast”. */
  public static final Map<String, String> HAPPENS = Vocabulary.values("happens");

  /** With what happened they name another than the one told of: “in a separate attack”. */
  public static final Set<String> OTHER_HAPPENING = Vocabulary.words("other-happening");

  /**
   * What becomes of the subject of a verb with its noun: “took to the streets”. Fields: lemmas of
   * verb and noun.
   */
  public static final Map<String, Outcome> OUTCOME_IDIOM = Outcome.read("outcome-idiom");

  /** Whom they pull out they save, whom they look for is missing. */
  public static final Set<String> RESCUER = Vocabulary.words("rescuer");

  /** What rescuers do: “pulled four boys from the sea”. */
  public static final Set<String> PULLING = Vocabulary.words("pulling");

  /** Whoever is, is convicted, even “to death”. */
  public static final Set<String> SENTENCING = Vocabulary.words("sentencing");

  /** Before who is counted they tell what became of them: “two injured victims”. */
  public static final Set<String> HARMED = Vocabulary.words("harmed");

  /** Things go to hospitals by them too: “sent 40 beds to hospitals”. */
  public static final Set<String> GIVING_AWAY = Vocabulary.words("giving-away");

  /** What follows is of another happening: “Elsewhere, two guards were hurt.” */
  public static final Set<String> APART_OPENER = Vocabulary.words("apart-opener");

  /** What people live, work or travel in, and what floods and fires ruin. */
  public static final Set<String> STRUCTURE = Vocabulary.words("structure");

  /** What a verb with its particle says of its object: “swept away 12 bridges”. */
  public static final Map<String, Outcome> OUTCOME_PHRASAL = Outcome.read("outcome-phrasal");

  /** Those whom a number counts came to a protest by them: “25,000 took part”. */
  public static final Set<String> ATTENDING = Vocabulary.words("attending");

  /** Their object came to their subject: “The march drew 6,000.” */
  public static final Set<String> DRAWING = Vocabulary.words("drawing");

  /** Of whatever disease: “the outbreak”, while measles are no cholera. */
  public static final Set<String> ANY_DISEASE = Vocabulary.words("any-disease");

  /** Whoever is pulled from it is saved: “pulled six children from the rubble”. */
  public static final Set<String> PERIL = Vocabulary.words("peril");

  /** How many came: “The attendance was 6,000.” */
  public static final Set<String> CROWD_NOUN = Vocabulary.words("crowd-noun");

  /** Stands before cases that are counted: “40 active cases”. */
  public static final Set<String> CASE_WORD = Vocabulary.words("case-word");

  /** Said of cases that are counted: “58 cases were detected.” */
  public static final Set<String> CASE_COUNTED = Vocabulary.words("case-counted");

  /** Verbs of headlines that the engine takes for nouns: “Blasts kill 12”. */
  public static final Set<String> HEADLINE_DEED = Vocabulary.words("headline-deed");

  /** Behind “treated” they tell of manners, or of care on the spot: “treated badly”. */
  public static final Set<String> TREATED_OTHERWISE = Vocabulary.words("treated-otherwise");

  /** Whose subject goes somewhere and does nothing: “Shares swung by 4 percent.” */
  public static final Set<String> GOING = Vocabulary.words("going");

  /** Near them those who are treated are ill: “Medics said 40 were treated.” */
  public static final Set<String> CARE_WORD = Vocabulary.words("care-word");

  /** They are nouns or adjectives too: “29 percent support it”, “and close two plants”. */
  public static final Set<String> NOUN_LIKE_VERB = Vocabulary.words("noun-like-verb");

  /** Who has an office or a part does nothing by it: “Women hold 41 seats”. */
  public static final Set<String> OCCUPYING = Vocabulary.words("occupying");

  /** What is had so: “41 seats”, “a 12 percent stake”. */
  public static final Set<String> HELD = Vocabulary.words("held");

  private EventWords() {}
}
