package org.attestnlp.rules.quotes;

import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.quotes.VerbGroup.Mood;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.rules.syntax.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads the verb group around a form of a reporting verb. */
final class VerbGroupReader {

  private static final int REACH = 8;
  private static final Set<String> BE = FunctionWords.BE;
  private static final Set<String> PROGRESSIVE = FunctionWords.BE_BEFORE_GERUND;
  private static final long HELPERS =
      WordClass.mask(WordClass.AUXILIARY, WordClass.MODAL, WordClass.NEGATION, WordClass.ADVERB);
  private static final long NOUN_OPENERS =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE_DETERMINER,
          WordClass.POSSESSIVE_ENDING,
          WordClass.ADJECTIVE);

  private static final long REDUCERS = // “those told of the fire”, “boats reported by crews”
      WordClass.mask(WordClass.DETERMINER, WordClass.NOUN);

  private static final long PHRASE =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE_DETERMINER,
          WordClass.ADJECTIVE,
          WordClass.NOUN);

  private final Passage reading;

  VerbGroupReader(Passage reading) {
    this.reading = reading;
  }

  /** The group of the reporting verb at this token, or null if it is none. */
  @Nullable VerbGroup at(int token) {
    CueLexicon.Form form = CueLexicon.of(reading.lower(token));
    if (form == null || reading.nameType(token) != null || !isVerb(token, form)) {
      return null;
    }
    int end = particleEnd(token, form.verb());
    int first = first(token);
    Mood mood = end < 0 ? null : mood(token, first, form);
    return mood == null ? null : new VerbGroup(form.verb(), token, first, end, mood);
  }

  private boolean isVerb(int token, CueLexicon.Form form) {
    boolean tagged = reading.tag(token).startsWith("VB");
    int before = token - 1;
    boolean named = before >= 0 && reading.nameType(before) != null;
    boolean closes =
        reading.isAny(token + 1, WordClass.mask(WordClass.STOP, WordClass.COMMA, WordClass.COLON));
    boolean afterPronoun =
        reading.is(before, WordClass.SUBJECT_PRONOUN) || (named && closes && !form.base());
    if (form.verb().takes(Frame.COMMON) && !tagged && !afterPronoun) {
      return false;
    }
    if (reading.isAny(before, NOUN_OPENERS)
        && reading.sentenceFirst(token) <= before
        && !reading.is(before, WordClass.LONE_PRONOUN)
        && !opensMarked(token)) {
      return tagged && reading.is(before, WordClass.ADJECTIVE) && !form.gerund();
    }
    return tagged || !reading.tag(token).startsWith("JJ");
  }

  /** “a message that said, “It is late””: here “that” stands for the message. */
  private boolean opensMarked(int token) {
    int next = reading.isAny(token + 1, COMMA_OR_COLON) ? token + 2 : token + 1;
    return reading.is(token - 1, "that")
        && reading.is(token - 2, WordClass.NOUN)
        && reading.is(next, WordClass.MARK);
  }

  private static final long COMMA_OR_COLON = WordClass.mask(WordClass.COMMA, WordClass.COLON);

  private int first(int token) {
    int floor = Math.max(reading.sentenceFirst(token), token - REACH);
    int first = token;
    while (first > floor
        && (reading.isAny(first - 1, HELPERS) || reading.is(first - 1, "to"))
        && !reading.is(first - 1, WordClass.LONE_PRONOUN)
        && !reading.is(first - 1, WordClass.NOUN)) {
      first--;
    }
    return first;
  }

  /** One past the particle the verb needs, or -1 if it is missing. */
  private int particleEnd(int token, CueVerb verb) {
    return switch (verb.lemma()) {
      case "go" -> reading.is(token + 1, "on") ? token + 2 : -1;
      case "chime" -> reading.is(token + 1, "in") ? token + 2 : -1;
      case "point" -> reading.is(token + 1, "out") ? token + 2 : token + 1;
      default -> token + 1;
    };
  }

  private @Nullable Mood mood(int token, int first, CueLexicon.Form form) {
    boolean be = false;
    boolean finite = false;
    boolean progressive = false;
    boolean unreal = false;
    boolean negated = false;
    boolean to = false;
    for (int i = first; i < token; i++) {
      String word = reading.lower(i);
      be |= BE.contains(word);
      progressive |= PROGRESSIVE.contains(word);
      finite |= reading.is(i, WordClass.FINITE);
      unreal |= reading.is(i, WordClass.UNREAL_MODAL);
      negated |= reading.is(i, WordClass.NEGATION);
      to |= word.equals("to");
    }
    if (negated) {
      return Mood.NEGATED;
    }
    if (unreal) {
      return Mood.UNREAL;
    }
    if (to) {
      return Mood.INFINITIVE;
    }
    if (form.gerund()) {
      return progressive ? Mood.FINITE : Mood.GERUND;
    }
    if (be && form.participle()) {
      return Mood.PASSIVE;
    }
    boolean helped = finite || reading.isAny(first, WordClass.AUXILIARY.bit());
    boolean reduced =
        reading.tag(token).equals("VBN")
            && !helped
            && reading.is(token + 1, WordClass.PREPOSITION)
            && !form.verb().prepositions().contains(reading.lower(token + 1))
            && reading.isAny(token - 1, REDUCERS)
            && !followsMarks(token);
    if (reduced) {
      return null;
    }
    boolean bare = form.base() && !form.past() && !finite;
    return bare && !reading.tag(token).equals("VBP") && !pluralSubject(first) ? null : Mood.FINITE;
  }

  /** “‘It is over,’ the father repeated into his phone”: the phrase before opens the report. */
  private boolean followsMarks(int verb) {
    int first = verb;
    while (first > verb - REACH && reading.isAny(first - 1, PHRASE)) {
      first--;
    }
    return reading.is(first - 1, WordClass.MARK);
  }

  /** The token before “, for instance,”, or the token right before. */
  private int beforeAside(int last) {
    if (!reading.is(last, WordClass.COMMA)) {
      return last;
    }
    for (int i = last - 1; i > last - REACH && i > 0; i--) {
      if (reading.is(i, WordClass.COMMA)) {
        return i - 1;
      }
    }
    return last;
  }

  private boolean pluralSubject(int verb) {
    int first = beforeAside(verb - 1) + 1;
    String tag = first > 0 ? reading.tag(first - 1) : "";
    return tag.equals("NNS")
        || tag.equals("NNPS")
        || reading.is(first - 1, WordClass.PLURAL_NOUN)
        || tiesPlural(first - 1)
        || reading.isAny(
            first - 1, WordClass.mask(WordClass.SUBJECT_PRONOUN, WordClass.LONE_PRONOUN));
  }

  /** “Aides to Quill say”, “Officials in the town say”: the plural stands before what is tied. */
  private boolean tiesPlural(int last) {
    int at = last;
    while (at > last - REACH && reading.isAny(at, PHRASE)) {
      at--;
    }
    return at < last
        && reading.is(at, WordClass.PREPOSITION)
        && (reading.tag(Math.max(0, at - 1)).equals("NNS")
            || reading.is(at - 1, WordClass.PLURAL_NOUN));
  }
}
