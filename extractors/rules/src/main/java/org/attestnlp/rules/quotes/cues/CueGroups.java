package org.attestnlp.rules.quotes.cues;

import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.quotes.cues.CueGroup.Mood;
import org.attestnlp.rules.syntax.subjects.PluralSubjects;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.rules.syntax.verbs.Auxiliaries;
import org.attestnlp.rules.syntax.verbs.Auxiliary;
import org.attestnlp.rules.syntax.verbs.AuxiliaryRun;
import org.jspecify.annotations.Nullable;

/** Tells where a form of a reporting verb is one, and whether its act took place. */
public final class CueGroups {

  private static final int REACH = 8;

  /** How long an aside that holds a participle is at most, in tokens. */
  private static final int ASIDE = 24;

  private static final long NOUN_OPENERS =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE_DETERMINER,
          WordClass.POSSESSIVE_ENDING,
          WordClass.ADJECTIVE);

  private static final long COUNTED = WordClass.mask(WordClass.NOUN, WordClass.NUMBER);

  private static final long MODIFIED = WordClass.mask(WordClass.NOUN, WordClass.ADJECTIVE);

  private static final long REDUCERS = WordClass.mask(WordClass.DETERMINER, WordClass.NOUN);

  private final Passage reading;
  private final Auxiliaries auxiliaries;
  private final CatenativeVerbs catenatives;
  private final ShownClauses documents;
  private final PluralSubjects plurals;

  public CueGroups(Passage reading) {
    this.reading = reading;
    this.auxiliaries = new Auxiliaries(reading);
    this.catenatives = new CatenativeVerbs(reading, auxiliaries);
    this.documents = new ShownClauses(reading);
    this.plurals = new PluralSubjects(reading);
  }

  /** The group of the reporting verb at this token, or null if it is none. */
  public @Nullable CueGroup at(int token) {
    CueLexicon.Form form =
        CueLexicon.of(
            reading.lower(token), token + 1 < reading.size() ? reading.lower(token + 1) : "");
    if (form == null || reading.nameType(token) != null || !isVerb(token, form)) {
      return null;
    }
    if (isOtherParticle(token + 1, form.verb())) {
      return null;
    }
    int end = particleEnd(token, form.verb());
    AuxiliaryRun run = auxiliaries.before(token);
    int led = end < 0 ? -1 : catenatives.before(run, form);
    if (led >= 0) {
      return new CueGroup(form.verb(), token, led, end, Mood.FINITE);
    }
    Mood mood = end < 0 ? null : mood(token, run, form);
    return mood == null ? null : new CueGroup(form.verb(), token, run.first(), end, mood);
  }

  /** “talks that many had written off”, “would point out of the window”: no act of speech. */
  private boolean isOtherParticle(int next, CueVerb verb) {
    boolean off = reading.is(next, "off") && verb.particle().isEmpty();
    return off || reading.is(next, "out") && reading.is(next + 1, "of");
  }

  private boolean isVerb(int token, CueLexicon.Form form) {
    boolean tagged = reading.tag(token).startsWith("VB");
    int before = token - 1;
    boolean named = before >= 0 && reading.nameType(before) != null;
    boolean closes =
        reading.isAny(token + 1, WordClass.mask(WordClass.STOP, WordClass.COMMA, WordClass.COLON));
    boolean afterPronoun =
        reading.is(before, WordClass.SUBJECT_PRONOUN) || (named && closes && !form.base());
    if (form.verb().takes(Frame.COMMON)
        && !tagged
        && !afterPronoun
        && !trails(token, form)
        && !documents.show(token, form)) {
      return false;
    }
    if (isCounted(token, form)) {
      return false;
    }
    if (reading.isAny(before, NOUN_OPENERS)
        && reading.sentenceFirst(token) <= before
        && !reading.is(before, WordClass.LONE_PRONOUN)
        && !opensMarked(token)) {
      return tagged && reading.is(before, WordClass.ADJECTIVE) && !form.gerund();
    }
    return tagged || !reading.tag(token).startsWith("JJ") || trails(token, form);
  }

  /** “Growth will slow, the bank forecasts.”: a verb ends what else were an apposition's plural. */
  private boolean trails(int token, CueLexicon.Form form) {
    int first = token - 1;
    while (first > token - REACH && reading.isAny(first - 1, PluralSubjects.PHRASE)) {
      first--;
    }
    boolean past = form.past() && !form.base();
    boolean bound = reading.is(token - 1, WordClass.COMMA) && reading.is(token + 1, "that");
    if (bound && (form.third() || past)) {
      return token - 1 > reading.sentenceFirst(token); // “The letter, signed by 40, claims that”
    }
    boolean singular = reading.tag(token - 1).equals("NN") || reading.tag(token - 1).equals("NNP");
    return form.third()
        && singular
        && reading.is(first, "the")
        && reading.is(first - 1, WordClass.COMMA)
        && reading.is(token + 1, WordClass.STOP);
  }

  /**
   * “There were 120 reported thefts”: a participle behind a number that is no subject; “a share of
   * reported thefts”, but “the firm he works for said miners left”.
   */
  private boolean isCounted(int token, CueLexicon.Form form) {
    int number = token - 1;
    while (reading.is(number, WordClass.NUMBER)) {
      number--;
    }
    boolean counted = number < token - 1;
    boolean share = // “a third of reported assaults”
        reading.is(number - 1, WordClass.ADJECTIVE) && reading.is(number - 2, WordClass.DETERMINER);
    boolean noun = reading.isAny(number - 1, COUNTED) || reading.is(number - 1, "%");
    boolean tied = counted || share || noun;
    boolean most = reading.is(number, "most") && reading.is(number - 1, "the");
    if (most && form.participle() && reading.is(token + 1, WordClass.NOUN)) {
      return true; // “won the most pledged delegates”
    }
    return form.participle()
        && reading.isAny(token + 1, MODIFIED)
        && (counted && reading.isVerb(number) || tied && reading.is(number, WordClass.PREPOSITION));
  }

  /** “a message that said, “It is late””: here “that” stands for the message. */
  private boolean opensMarked(int token) {
    int next = reading.isAny(token + 1, COMMA_OR_COLON) ? token + 2 : token + 1;
    return reading.is(token - 1, "that")
        && reading.is(token - 2, WordClass.NOUN)
        && reading.is(next, WordClass.MARK);
  }

  private static final long COMMA_OR_COLON = WordClass.mask(WordClass.COMMA, WordClass.COLON);

  /** One past the verb and its particle, or -1 if one is missing. */
  private int particleEnd(int token, CueVerb verb) {
    boolean follows =
        !verb.particle().isEmpty()
            && reading.is(token + 1, verb.particle())
            && reading.inParagraph(token, token + 2);
    return follows ? token + 2 : verb.bare() ? token + 1 : -1;
  }

  private @Nullable Mood mood(int token, AuxiliaryRun run, CueLexicon.Form form) {
    if (run.says(Auxiliary.NEGATION)) {
      return Mood.NEGATED;
    }
    if (run.says(Auxiliary.UNREAL)) {
      return saysNoMore(token, run) ? Mood.FINITE : Mood.UNREAL;
    }
    if (run.says(Auxiliary.TO)) {
      boolean did = reading.is(token - 2, "enough"); // “was honest enough to admit”
      return did ? Mood.GERUND : Mood.INFINITIVE;
    }
    if (form.gerund()) {
      return run.says(Auxiliary.PROGRESSIVE) ? Mood.FINITE : Mood.GERUND;
    }
    if (run.says(Auxiliary.BE) && form.participle()) {
      return Mood.PASSIVE;
    }
    if (isAsked(token, run, form)) {
      return Mood.PASSIVE;
    }
    if (isReduced(token, run, form) || isNamed(token, run, form)) {
      return isBy(token + 1) || form.verb().takes(Frame.NAME) ? Mood.PASSIVE : null;
    }
    return isBare(token, run, form) ? null : Mood.FINITE;
  }

  /** “Officials would only say that he had died”, “would say only that”: they did say it. */
  private boolean saysNoMore(int token, AuxiliaryRun run) {
    boolean only = reading.is(token - 1, "only") || reading.is(token + 1, "only");
    return only && reading.is(run.first(), "would");
  }

  /** “Quill, asked why he left, said”: a participle between two commas before the main verb. */
  private boolean isAsked(int token, AuxiliaryRun run, CueLexicon.Form form) {
    boolean hears = form.verb().takes(Frame.TELL) || form.verb().takes(Frame.URGE);
    boolean tied = // “The deal, confirmed shortly before midnight, eclipses”
        form.verb().takes(Frame.CLAUSE)
            && reading.isAny(token + 1, WordClass.mask(WordClass.ADVERB, WordClass.PREPOSITION));
    boolean set =
        (hears || tied)
            && form.participle()
            && reading.is(run.first() - 1, WordClass.COMMA)
            && run.first() - 1 > reading.sentenceFirst(token);
    if (!set || isBy(token + 1)) {
      return set;
    }
    for (int i = token + 1; i + 1 < Math.min(reading.sentenceEnd(token), token + ASIDE); i++) {
      if (reading.is(i, WordClass.MARK)) {
        return false;
      }
      if (reading.is(i, WordClass.COMMA)) {
        return reading.is(i + 1, WordClass.FINITE);
      }
    }
    return false;
  }

  /** “said by Quill”, but not “said by text message”. */
  private boolean isBy(int token) {
    return reading.is(token, "by")
        && !reading.is(token + 1, ReportingWords.SPEECH_MEANS)
        && !(reading.is(token + 1, WordClass.NOUN)
            && reading.is(token + 2, ReportingWords.SPEECH_MEANS));
  }

  /** “those told of the fire”, “boats reported by crews”: a participle that modifies a noun. */
  private boolean isReduced(int token, AuxiliaryRun run, CueLexicon.Form form) {
    boolean helped =
        run.says(Auxiliary.FINITE) || reading.isAny(run.first(), WordClass.AUXILIARY.bit());
    return reading.tag(token).equals("VBN")
        && !helped
        && reading.is(token + 1, WordClass.PREPOSITION)
        && !form.verb().prepositions().contains(reading.lower(token + 1))
        && (isBy(token + 1) || !reading.is(token + 1, "by"))
        && reading.isAny(token - 1, REDUCERS)
        && !followsMarks(token)
        && !leadsToThat(token, form);
  }

  /** “the prison, dubbed the “Lunara Hilton” by guards”: a participle that gives a name. */
  private boolean isNamed(int token, AuxiliaryRun run, CueLexicon.Form form) {
    int next = reading.is(token + 1, WordClass.DETERMINER) ? token + 2 : token + 1;
    return form.verb().takes(Frame.NAME)
        && form.participle()
        && run.first() == token
        && reading.is(token - 1, WordClass.COMMA)
        && reading.is(next, WordClass.MARK);
  }

  /** “The court held by a vote of five to two <b>that</b> …” */
  private boolean leadsToThat(int token, CueLexicon.Form form) {
    boolean takes = form.past() && form.verb().takes(Frame.THAT);
    for (int i = token + 1; takes && i < token + 2 * REACH; i++) {
      if (reading.isAny(i, THAT_BORDERS)) {
        return false;
      }
      if (reading.is(i, "that") && reading.tag(i).equals("IN")) {
        return !reading.is(i - 1, WordClass.VERB);
      }
    }
    return false;
  }

  private static final long THAT_BORDERS =
      WordClass.mask(WordClass.FINITE, WordClass.COMMA, WordClass.STOP, WordClass.MARK);

  /** A plain form without a plural subject: a noun, or the object of another verb. */
  private boolean isBare(int token, AuxiliaryRun run, CueLexicon.Form form) {
    return form.base()
        && !form.past()
        && !run.says(Auxiliary.FINITE)
        && !reading.tag(token).equals("VBP")
        && !plurals.standBefore(run.first())
        && !documents.show(token, form);
  }

  /** “‘It is over,’ the father repeated into his phone”: the phrase before opens the report. */
  private boolean followsMarks(int verb) {
    int first = verb;
    while (first > verb - REACH && reading.isAny(first - 1, PluralSubjects.PHRASE)) {
      first--;
    }
    return reading.is(first - 1, WordClass.MARK);
  }
}
