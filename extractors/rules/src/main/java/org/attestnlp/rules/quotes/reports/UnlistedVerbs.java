package org.attestnlp.rules.quotes.reports;

import java.util.EnumSet;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.CueGroup.Mood;
import org.attestnlp.rules.quotes.cues.CueLexicon;
import org.attestnlp.rules.quotes.cues.CueVerb;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of manner that no list has, told by their shape: a marked clause with its comma inside, the
 * verb, a person and no object: “Best night of my life,” simpered the keeper. Not: “The Long Road,”
 * opened the festival.
 */
final class UnlistedVerbs {

  private static final int SUBJECT = 6; // tokens
  private static final int FEWEST = 2; // words inside the marks
  private static final Set<String> TENSES = Set.of("VBD", "VBZ");
  private static final long AFTER =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.STOP,
          WordClass.PREPOSITION,
          WordClass.ADVERB,
          WordClass.SUBORDINATOR,
          WordClass.TIME,
          WordClass.CONJUNCTION,
          WordClass.MARK);

  private final Passage passage;
  private final NounPhrases phrases;
  private final MarkedWords words;
  private final People people;

  UnlistedVerbs(Passage passage, NounPhrases phrases, People people) {
    this.passage = passage;
    this.phrases = phrases;
    this.people = people;
    this.words = new MarkedWords(passage);
  }

  /** The report that the verb at this token makes, or null. */
  @Nullable Report at(int verb) {
    boolean may =
        TENSES.contains(passage.tag(verb))
            && !passage.isAuxiliary(verb)
            && !passage.isCapital(verb)
            && CueLexicon.of(passage.lower(verb)) == null;
    if (!may) {
      return null;
    }
    Report inverted = passage.is(verb - 1, WordClass.MARK) ? inverted(verb) : null;
    return inverted != null ? inverted : plain(verb);
  }

  /** “…,” simpered Quill. */
  private @Nullable Report inverted(int verb) {
    int limit = passage.sentenceEnd(verb);
    int end = leadsOn(verb - 1) ? phrases.plainEnd(verb + 1, limit) : -1;
    boolean said =
        end > verb + 1
            && isPerson(new TokenRange(verb + 1, end))
            && (end >= limit || passage.isAny(end, AFTER) && !passage.is(end, "to"));
    return said ? report(verb, new TokenRange(verb + 1, end), Place.AFTER) : null;
  }

  /** “…,” the keeper simpered. “…,” she simpered. */
  private @Nullable Report plain(int verb) {
    int limit = passage.sentenceEnd(verb);
    boolean free = verb + 1 >= limit || passage.isAny(verb + 1, AFTER);
    int first = verb - 1;
    while (free && first > verb - SUBJECT && !passage.is(first - 1, WordClass.MARK)) {
      first--;
    }
    boolean set = free && passage.is(first - 1, WordClass.MARK) && leadsOn(first - 1);
    boolean said =
        set
            && (!passage.isCapital(first) || endsInComma(first - 1)) // “Why?” Quill waited.
            && phrases.plainEnd(first, verb) == verb
            && isPerson(new TokenRange(first, verb));
    return said ? report(verb, new TokenRange(first, verb), Place.BEFORE) : null;
  }

  private boolean isPerson(TokenRange subject) {
    EntityType type = passage.nameType(subject.end() - 1);
    boolean body =
        type == EntityType.LOCATION
            || type == EntityType.ORGANIZATION
            || passage.is(subject.end() - 1, BodyWords.BODY_HEAD);
    return people.are(subject) && !body;
  }

  /** Whether the mark closes a clause that begins its sentence and ends in “,”, “?” or “!”. */
  private boolean leadsOn(int mark) {
    int quotation = passage.marks().of(mark);
    return quotation >= 0
        && mark >= passage.marks().endInside(quotation)
        && ",?!".indexOf(words.lastCharacter(quotation)) >= 0
        && words.startsSentence(quotation)
        && words.words(quotation) >= FEWEST
        && words.isClauseLike(quotation)
        && !words.isName(quotation);
  }

  private boolean endsInComma(int mark) {
    return words.lastCharacter(passage.marks().of(mark)) == ',';
  }

  private Report report(int verb, TokenRange subject, Place place) {
    CueVerb cue = new CueVerb(passage.lemma(verb), EnumSet.of(Frame.SPEECH, Frame.MANNER));
    CueGroup group = CueGroup.lone(cue, verb, Mood.FINITE);
    int first = Math.min(verb, subject.first());
    int end = Math.max(verb + 1, subject.end());
    return new Report(
        group, new Subject(phrases.parts(subject.first(), subject.end()), place, first, end));
  }
}
