package org.attestnlp.rules.syntax.subjects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.nouns.NameLists;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.nouns.RelativeAntecedent;
import org.attestnlp.rules.syntax.nouns.TimePhrases;
import org.attestnlp.rules.syntax.subjects.Subject.Place;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.rules.syntax.verbs.Auxiliaries;
import org.attestnlp.rules.syntax.verbs.VerbNumber;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb group: before it, after it, or shared with another verb. */
public final class SubjectFinder {

  private static final int REACH = 60;

  private final Passage reading;
  private final Auxiliaries auxiliaries;
  private final NounPhrases phrases;
  private final NameLists lists;
  private final ClauseStart clauses;
  private final VerbLists verbLists;
  private final InvertedSubject inverted;
  private final InterposedSubject interposed;
  private final Map<Step, Optional<Subject>> known = new HashMap<>();
  private final SubjectPhrase subjects;
  private final TimePhrases times;
  private final RelativeAntecedent antecedents;
  private final FrontedReports fronted;
  private final AdjunctBeforeVerb adjuncts;
  private final AbsoluteSubjects absolutes;
  private final ReportingVerbs reporting;

  public SubjectFinder(Passage reading, NounPhrases phrases, ReportingVerbs reporting) {
    this.reporting = reporting;
    this.reading = reading;
    this.auxiliaries = new Auxiliaries(reading);
    this.phrases = phrases;
    this.lists = new NameLists(reading, phrases);
    this.clauses = new ClauseStart(reading);
    this.verbLists = new VerbLists(reading);
    this.inverted = new InvertedSubject(reading, phrases);
    this.subjects = new SubjectPhrase(reading, phrases);
    this.times = new TimePhrases(reading);
    this.adjuncts = new AdjunctBeforeVerb(reading);
    this.absolutes = new AbsoluteSubjects(reading, phrases);
    this.fronted = new FrontedReports(reading, phrases);
    this.antecedents = new RelativeAntecedent(reading, phrases);
    this.interposed = new InterposedSubject(reading, phrases, clauses, subjects, reporting);
  }

  /**
   * The subject of a finite verb group, or null if the sentence shows none.
   *
   * @param mayInvert whether it may follow its verb
   */
  public @Nullable Subject ofFinite(VerbSite verb, boolean mayInvert) {
    Depth depth = new Depth(0, verb.speech());
    int floor = reading.sentenceFirst(verb.main());
    return ofFinite(verb.first(), verb.end(), floor, mayInvert, depth);
  }

  /** The subject of any finite verb, or null. */
  public @Nullable Subject ofVerb(int verb) {
    int floor = reading.sentenceFirst(verb);
    return ofFinite(auxiliaries.before(verb).first(), verb + 1, floor, false, new Depth(0, false));
  }

  /** How often a subject was looked for by way of another verb, and whether that verb speaks. */
  private record Depth(int steps, boolean speech) {}

  /** A verb by way of which a subject was looked for. */
  private record Step(int verb, boolean mayInvert, int steps) {}

  private @Nullable Subject ofFinite(
      int first, int end, int floor, boolean mayInvert, Depth depth) {
    int before = first - 1;
    if (before < floor) {
      return mayInvert ? inverted.after(first, end) : null;
    }
    if (reading.is(before, FunctionWords.ACTING_PRONOUN) && !isTied(before)) {
      return subject(new TokenRange(before, first), Place.BEFORE, before, end); // “the sum it paid”
    }
    if (reading.is(before, "than")
        && reading.isOneOf(before - 1, "more", "less")
        && before - 1 > floor) {
      return ofFinite(before - 1, end, floor, mayInvert, depth); // “Profits more than doubled”
    }
    int time = times.first(first, floor);
    if (time < first && time - 1 >= floor && mayPrecedeTime(time - 1)) {
      return ofFinite(time, end, floor, false, depth); // “The office (HO) on Monday said”
    }
    if (isRelative(before)) {
      return ofRelative(before, first, end, floor);
    }
    int and = adjuncts.joint(before, floor);
    if (and >= 0) {
      return shared(and, first, end, floor, depth);
    }
    if (reading.is(before, WordClass.COMMA) && verbLists.goesOnAt(before, end, floor)) {
      return shared(before, first, end, floor, depth);
    }
    if (interposed.mayEndAt(before)) {
      Subject after = mayInvert ? inverted.after(first, end) : null;
      if (after != null && reading.is(after.sources().get(0).end(), "that")) {
        after = null; // “Quill, the mayor, told the Post that it rained”
      }
      Subject aside =
          after == null || interposed.isLikelier(before, end)
              ? interposed.before(before, end, floor)
              : null;
      Subject around = aside != null ? aside : after;
      if (around == null && holdsVerb(floor, before)) {
        return shared(before, first, end, floor, depth); // “Quill made him his deputy, then said”
      }
      // a comma too many: “The firm in Oslo, said that it rained”
      return around != null || before <= floor ? around : plain(before, end);
    }
    int setting = setting(first, floor);
    if (setting > floor && reading.is(setting, WordClass.CONJUNCTION)) {
      return shared(setting, first, end, floor, depth);
    }
    Subject plain = plain(first, end);
    if (plain != null && subjects.isTime(plain.sources().get(0))) {
      return plain.first() > floor
          ? ofFinite(plain.first(), end, floor, false, depth)
          : depth.speech() ? null : plain; // “The year brought storms”
    }
    if (plain != null) {
      TokenRange named = lists.describedName(plain.sources().get(0), floor, end);
      return named == null ? plain : subject(named, Place.BEFORE, named.first(), end);
    }
    if (reading.is(before, WordClass.CONJUNCTION)) {
      return shared(before, first, end, floor, depth);
    }
    return mayInvert ? inverted.after(first, end) : null;
  }

  /** “the union behind it said”, but “after it said” */
  private boolean isTied(int pronoun) {
    return reading.is(pronoun, WordClass.LONE_PRONOUN)
        && reading.is(pronoun - 1, WordClass.PREPOSITION)
        && !reading.is(pronoun - 1, WordClass.SUBORDINATOR)
        && !reading.isOneOf(pronoun - 1, "after", "before", "as", "than", "that");
  }

  private boolean holdsVerb(int first, int end) {
    for (int i = Math.max(first, end - REACH); i < end; i++) {
      if (reading.is(i, WordClass.FINITE)) {
        return true;
      }
    }
    return false;
  }

  /** What stands before “in a short letter” of “and in a short letter said”, or -1. */
  private int setting(int verb, int floor) {
    int first = phrases.plainFirst(verb, floor);
    boolean tied = first < verb && reading.is(first - 1, WordClass.SETTING_OPENER);
    boolean indefinite = reading.is(first, "a") || reading.is(first, "an");
    return tied && (indefinite || reading.is(first, WordClass.POSSESSIVE_DETERMINER))
        ? first - 2
        : -1;
  }

  private boolean mayPrecedeTime(int token) {
    return reading.isAny(
        token,
        WordClass.mask(
            WordClass.NOUN,
            WordClass.NAME,
            WordClass.SUBJECT_PRONOUN,
            WordClass.COMMA,
            WordClass.CLOSE_BRACKET));
  }

  /** “Quill said”: the clause before the verb is the subject. */
  private @Nullable Subject plain(int limit, int end) {
    TokenRange found = subjects.in(clauses.before(limit), limit);
    boolean joined = // “move its loans and mortgage desk and said”: the subject stands elsewhere
        found != null && reading.is(limit - 1, "and") && subjects.reaches(found, limit - 1);
    if (found == null || joined && found.first() > reading.sentenceFirst(found.first())) {
      return null;
    }
    TokenRange list = lists.endingWith(found, reading.sentenceFirst(found.first()));
    return subject(list, Place.BEFORE, list.first(), end);
  }

  private boolean isRelative(int token) {
    return reading.is(token, "that")
        ? reading.tag(token).equals("WDT") || reading.is(token - 1, WordClass.NOUN)
        : reading.is(token, "who") || reading.is(token, "which");
  }

  private @Nullable Subject ofRelative(int pronoun, int first, int end, int floor) {
    Phrase antecedent = antecedents.of(pronoun, floor);
    if (antecedent == null) {
      return null;
    }
    int last = phrases.fullEnd(antecedent.first(), pronoun);
    return subject(new TokenRange(antecedent.first(), last), Place.RELATIVE, first, end);
  }

  /**
   * The subject of a participle or an infinitive, or null if the sentence shows none.
   *
   * @param gerund whether it is a participle
   */
  public @Nullable Subject ofNonFinite(VerbSite verb, boolean gerund) {
    int floor = reading.sentenceFirst(verb.main());
    int before = verb.first() - 1;
    if (before < floor) { // “Saying it rained, Quill left”
      TokenRange main = gerund ? fronted.subject(verb.end()) : null;
      return main == null
          ? null
          : new Subject(List.of(main), Place.SHARED, verb.first(), verb.end());
    }
    TokenRange with = gerund ? absolutes.before(verb.first(), floor) : null;
    if (with != null) {
      return subject(with, Place.BEFORE, with.first(), verb.end());
    }
    if (before == floor && gerund && fronted.opens(before)) {
      TokenRange behind = fronted.subject(verb.end());
      return behind == null
          ? null
          : new Subject(List.of(behind), Place.SHARED, verb.first(), verb.end());
    }
    return shared(before, verb.first(), verb.end(), floor, new Depth(0, verb.speech()));
  }

  /** “…, adding that”, “and added that”: the subject of the verb before. */
  private @Nullable Subject shared(int before, int first, int end, int floor, Depth depth) {
    Subject spoken = depth.speech() ? nearest(before, first, end, floor, depth, true) : null;
    return spoken != null ? spoken : nearest(before, first, end, floor, depth, false);
  }

  private @Nullable Subject nearest(
      int before, int first, int end, int floor, Depth depth, boolean cuesOnly) {
    if (depth.steps() > 3) {
      return null;
    }
    int stop = Math.max(floor, before - REACH);
    for (int i = before - 1; i >= stop; i--) {
      boolean verb = reading.is(i, WordClass.FINITE) && (!cuesOnly || reporting.speaks(i));
      if (verb && !inSpeech(i, before)) {
        Subject other = ofOther(new Step(i, cuesOnly, depth.steps() + 1), floor);
        if (other != null && !isAside(other, before) && VerbNumber.agree(reading, i, first)) {
          return new Subject(other.sources(), Place.SHARED, first, end);
        }
      }
    }
    return null;
  }

  /** “They saw a man who had left<b>,</b> and said”: the comma ends the relative clause. */
  private boolean isAside(Subject other, int joint) {
    return other.place() == Place.RELATIVE
        && reading.is(joint, WordClass.CONJUNCTION)
        && reading.is(joint - 1, WordClass.COMMA);
  }

  /** Each verb is looked at once: “and said and told and said …” would else take forever. */
  private @Nullable Subject ofOther(Step step, int floor) {
    Optional<Subject> found = known.get(step);
    if (found == null) {
      Depth depth = new Depth(step.steps(), false);
      int first = auxiliaries.before(step.verb()).first();
      found = Optional.ofNullable(ofFinite(first, step.verb() + 1, floor, step.mayInvert(), depth));
      known.put(step, found);
    }
    return found.orElse(null);
  }

  private boolean inSpeech(int token, int from) {
    int quotation = reading.marks().of(token);
    return quotation >= 0 && quotation != reading.marks().of(from);
  }

  private Subject subject(TokenRange phrase, Place place, int first, int end) {
    List<TokenRange> parts = phrases.parts(phrase.first(), phrase.end());
    return new Subject(parts, place, first, end);
  }
}
