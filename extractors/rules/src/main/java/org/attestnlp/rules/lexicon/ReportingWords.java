package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Words by which somebody reports: verbs with their frames, nouns of speech, where it was said. */
public final class ReportingWords {

  /** Where or how somebody spoke: “She said in a statement that it rained.” */
  public static final Set<String> SPEECH_SETTING = Vocabulary.words("speech-setting");

  /** How somebody spoke: “She said bluntly it rained.” */
  public static final Set<String> WAY_OF_SAYING = Vocabulary.words("way-of-saying");

  /** What somebody spoke with: “She said with a smile it rained.” */
  public static final Set<String> GESTURE = Vocabulary.words("gesture");

  /** With “to” and a verb of telling they end what was said: “but declined to give details”. */
  public static final Set<String> BREAKING_OFF = Vocabulary.words("breaking-off");

  /** What somebody declined to do: “declined to comment”. */
  public static final Set<String> TELLING = Vocabulary.words("telling");

  /** With “no” they end what was said: “but gave no details”. */
  public static final Set<String> TELLING_PAST = Vocabulary.words("telling-past");

  /**
   * Nouns in the grammar of speech. Carry a clause with “that”, in their plural too: “They
   * expressed their belief that it rained.” “Claims by the mayor that it rained were false.”
   */
  public static final Set<String> CUE_NOUN = Vocabulary.words("cue-noun");

  /** Verbs that give a cue noun to their subject: “They expressed their belief that it rained.” */
  public static final Set<String> VOICING = Vocabulary.words("voicing");

  /** Voicing verbs that turn the content round: “She rejected the claim that it rained.” */
  public static final Set<String> DENYING = Vocabulary.words("denying");

  /** Stand for words that were said, besides the cue nouns: “She rejected the criticism.” */
  public static final Set<String> STATEMENT_NOUN = Vocabulary.words("statement-noun");

  /** “We stay,” she said. */
  public static final Map<String, String> REPORTING_VERB = Vocabulary.values("reporting-verb");

  /** Frames that many reporting verbs share, by the name of their class. */
  public static final Map<String, String> VERB_CLASS = Vocabulary.values("verb-class");

  /** Documents and those who look into things: “The audit found 40 invoices were forged.” */
  public static final Set<String> FINDER = Vocabulary.words("finder");

  /** Behind “be” with a clause they report: “Quill was adamant that it would hold.” */
  public static final Map<String, String> CUE_ADJECTIVE = Vocabulary.values("cue-adjective");

  /**
   * Show that something is so, but what they merely show is no report: “The footage shows that the
   * gate was open.”
   */
  public static final Set<String> PICTURE = Vocabulary.words("picture");

  /** Behind “make”: “She made it clear that it was late.” */
  public static final Set<String> MADE_KNOWN = Vocabulary.words("made-known");

  /** What a document does in a participle: “They cited a poll showing that few would come.” */
  public static final Set<String> SHOWING = Vocabulary.words("showing");

  /**
   * The subject is the source: “Hospital staff counted at least 16 dead”, “Norva has promised 20
   * tanks”.
   */
  public static final Set<String> SOURCE_VERB = Vocabulary.words("source-verb");

  /** A number right after them opens a clause: “said 20 people died”. */
  public static final Set<String> NUMBER_CLAUSE_VERB = Vocabulary.words("number-clause-verb");

  /** Nouns that stand for a claim: “a figure the ministry disputed”. */
  public static final Set<String> FIGURE = Vocabulary.words("figure");

  /** Verbs by which somebody contradicts: “the ministry disputed the figure”. */
  public static final Set<String> DISPUTE = Vocabulary.words("dispute");

  /** “a robot called Nemo 2”. */
  /** By which somebody speaks: “said by phone”. */
  public static final Set<String> SPEECH_MEANS = Vocabulary.words("speech-means");

  public static final Set<String> NAMING = Vocabulary.words("naming");

  /**
   * The source behind them is nearer to the fact: “reported, citing a leaked memo, that 48 drones”.
   */
  public static final Set<String> NESTED_SOURCE = Vocabulary.words("nested-source");

  /** With the preposition before its owner: “In Quill’s words, the mill is a ruin.” */
  public static final Map<String, String> SOURCE_ACCOUNT = Vocabulary.values("source-account");

  /** A nested source does not reach over them: “according to a memo, 48 left; 20 stayed”. */
  public static final Set<String> SOURCE_BORDER = Vocabulary.words("source-border");

  /** Nouns that stand for what was counted before: “raised the toll to 12”. */
  public static final Set<String> TALLY = Vocabulary.words("tally");

  /** The source gives another number: “he raised the toll to 12”. */
  public static final Set<String> REVISING = Vocabulary.words("revising");

  /** Who expected an amount stands behind it: “the 160,000 jobs expected by economists”. */
  public static final Set<String> FORECASTING = Vocabulary.words("forecasting");

  /** The clause behind them is denied: “There was no evidence that 10,000 votes were stolen.” */
  public static final Set<String> NO_EVIDENCE = Vocabulary.words("no-evidence");

  /**
   * Nobody stands for the clause behind them: “is looking into claims that 40 voters had been
   * paid”.
   */
  public static final Set<String> OPEN_REPORTS = Vocabulary.words("open-reports");

  /** Negated they leave open what follows: “could not confirm that 40 people had died”. */
  public static final Set<String> CONFIRMING = Vocabulary.words("confirming");

  /** Who calls a report so contradicts it: “called the report false”. */
  public static final Set<String> UNTRUE = Vocabulary.words("untrue");

  /** A subject may follow these verbs: “…,” said Quill. */
  public static final Set<String> INVERTED_SPEECH_VERB = Vocabulary.words("inverted-speech-verb");

  /** Verbs whose subject is the one who speaks: “she said”. */
  public static final Set<String> SPEAKING_VERB = Vocabulary.words("speaking-verb");

  /**
   * Irregular forms of a verb: past, participle, third person, -ing;
   * “wrote,written,writes,writing”.
   */
  public static final Map<String, String> FORMS = Vocabulary.values("forms");

  /** “Harrow said”. */
  public static final Set<String> BARE_SPEECH_VERB = Vocabulary.words("bare-speech-verb");

  /** Whose object is what they say is so: “The paper wrongly listed 40 guests.” */
  public static final Set<String> WRITING_DOWN = Vocabulary.words("writing-down");

  /** Nouns for what holds figures and may be their source: “Hospital logs list 64 patients.” */
  public static final Set<String> DOCUMENT = Vocabulary.words("document");

  /** What a document does with a figure: “The accounts show a total of 900 tonnes.” */
  public static final Set<String> DOCUMENT_VERB = Vocabulary.words("document-verb");

  /** How headlines say that somebody says: “DAM IS SAFE, SAYS GOVERNOR”, “EXPERTS FEAR FLOOD”. */
  public static final Set<String> HEADLINE_VERB = Vocabulary.words("headline-verb");

  /** Before words in marks in a headline: “Watchdog finds ‘serious failings’ at jail”. */
  public static final Set<String> HEADLINE_FINDING = Vocabulary.words("headline-finding");

  /** With “to” and a verb of speech they tell what somebody often said: “She liked to say”. */
  public static final Set<String> HABIT = Vocabulary.words("habit");

  /**
   * With a form in -ing of speech they tell that somebody spoke: “She kept saying that it rained”.
   */
  public static final Set<String> PHASE = Vocabulary.words("phase");

  /** What is booked: who confirms it reports nothing: “He confirmed his seat.” */
  public static final Set<String> BOOKED = Vocabulary.words("booked");

  private ReportingWords() {}
}
