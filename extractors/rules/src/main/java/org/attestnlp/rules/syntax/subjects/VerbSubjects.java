package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.NounPhrases;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.rules.syntax.verbs.Auxiliaries;
import org.attestnlp.rules.syntax.verbs.VerbGroup;
import org.attestnlp.spi.TokenRange;
import org.jspecify.annotations.Nullable;

/** Reads the subject of any verb as a phrase with its head. */
public final class VerbSubjects {

  private final Passage passage;
  private final NounPhraseReader phrases;
  private final Auxiliaries auxiliaries;
  private final SubjectFinder finder;
  private final ClauseStart starts;
  private final ParticipleSubjects participles;

  public VerbSubjects(Passage passage, NounPhraseReader phrases) {
    this.passage = passage;
    this.phrases = phrases;
    this.auxiliaries = new Auxiliaries(passage);
    this.finder = new SubjectFinder(passage, new NounPhrases(passage), ReportingVerbs.NONE);
    this.starts = new ClauseStart(passage);
    this.participles = new ParticipleSubjects(passage, phrases);
  }

  /** The subject of a verb; one without a finite form has it from a token on; or null. */
  public @Nullable Phrase of(VerbGroup group, int from) {
    return of(group, group.first(), from, false);
  }

  /**
   * The subject that joined verbs share, or null.
   *
   * @param first where the first of them begins: “killing” of “killing six and wounding 14”
   */
  public @Nullable Phrase of(VerbGroup group, int first, int from) {
    return of(group, first, from, true);
  }

  private @Nullable Phrase of(VerbGroup group, int first, int from, boolean clause) {
    boolean gerund = passage.tag(group.main()).equals("VBG") && group.first() == group.main();
    if (!gerund && !group.infinitive()) {
      int start = Math.min(group.first(), auxiliaries.before(group.main()).first());
      if (passage.is(group.first() - 1, "there")) {
        return null; // “There were 40”
      }
      VerbSite site = new VerbSite(group.main(), start, group.end(), false);
      Subject subject = finder.ofFinite(site, false);
      Phrase named = isAppositive(subject) ? participles.before(start, from) : null;
      Phrase found = named == null ? phrase(subject, start) : named;
      boolean outside = clause && (found == null || found.first() < from);
      return outside ? inside(found, first, from) : found;
    }
    boolean aside = // “, killing 12”, but “people, numbering 40”
        gerund
            && passage.is(first - 1, ",")
            && !EventWords.LEVEL_VERB.contains(passage.lemma(group.main()));
    VerbSite site = new VerbSite(group.main(), first, group.end(), false);
    Subject shared = aside ? finder.ofNonFinite(site, true) : null;
    Phrase phrase = shared == null ? null : phrase(shared, first);
    return phrase == null ? participles.before(first, from) : phrase;
  }

  /** “the firm, <b>Harrow Mills</b>, lost”: who speaks is named, what acts is the firm. */
  private boolean isAppositive(@Nullable Subject subject) {
    if (subject == null || subject.place() != Subject.Place.BEFORE) {
      return false;
    }
    TokenRange source = subject.sources().get(0);
    return passage.is(source.first() - 1, ",") && passage.is(source.end(), ",");
  }

  /** “the men who said <b>the rebels</b> killed 12”: what fills the clause; else what was found. */
  private @Nullable Phrase inside(@Nullable Phrase found, int verb, int from) {
    Phrase own = participles.before(verb, from);
    boolean whole = own != null && own.first() == from && passage.isNoun(verb - 1);
    return whole || passage.isOneOf(from - 1, "who", "which") ? own : found;
  }

  private @Nullable Phrase phrase(@Nullable Subject subject, int verb) {
    if (subject == null) {
      return bare(verb);
    }
    TokenRange first = subject.sources().get(0);
    int end = subject.place() == Subject.Place.BEFORE ? end(first.end(), verb) : first.end();
    if (passage.is(first.first(), FunctionWords.ACTING_PRONOUN)) {
      return new Phrase(first.first(), end, first.first());
    }
    boolean bound = // “Some 300 firefighters”
        passage.is(first.first(), MeasureWords.BEFORE_COUNT)
            && passage.tag(first.first() + 1).equals("CD");
    int start = bound ? first.first() + 1 : first.first();
    Phrase phrase = phrases.at(start, first.end());
    return phrase == null ? bare(verb) : new Phrase(start, end, phrase.head());
  }

  /** What opens the clause and is no noun by its tag: “the injured”, “stealing”; or null. */
  private @Nullable Phrase bare(int verb) {
    boolean deed = passage.tag(verb - 1).equals("VBG") && passage.isOneOf(verb - 2, "and", "but");
    if (deed) {
      return new Phrase(verb - 1, verb, verb - 1); // “fraud fell to 236 and stealing rose”
    }
    int floor = passage.sentenceFirst(verb);
    int marked = passage.marks().of(passage.is(verb - 1, ",") ? floor : verb - 1);
    if (marked >= 0 && passage.marks().endInside(marked) <= verb - 1) {
      return title(marked);
    }
    int start = starts.before(verb);
    boolean opens = start == floor;
    if (opens && isDeed(start)) {
      return new Phrase(start, verb, start);
    }
    Phrase phrase = opens ? phrases.at(start, verb) : null;
    boolean whole = phrase != null && (phrase.end() == verb || passage.isPreposition(phrase.end()));
    return whole && phrase != null
        ? new Phrase(phrase.first(), end(phrase.end(), verb), phrase.head())
        : null;
  }

  /** “<b>Fighting</b> between the army and rebels killed 12”, “Shelling has killed nine” */
  private boolean isDeed(int token) {
    return passage.tag(token).equals("VBG")
        && (passage.isPreposition(token + 1)
            || passage.isAuxiliary(token + 1)
            || passage.is(token + 1, WordClass.FINITE));
  }

  /** “Operation Lark” cost a million. */
  private @Nullable Phrase title(int marked) {
    int first = passage.marks().firstInside(marked);
    int end = passage.marks().endInside(marked);
    Phrase phrase = passage.isCapital(first) ? phrases.at(first, end) : null;
    return phrase != null && phrase.end() >= end - 1 ? phrase : null;
  }

  /** Where a subject ends with all that is tied to it, up to its verb or an aside. */
  private int end(int from, int verb) {
    int end = from;
    while (end < verb
        && !passage.is(end, ",")
        && !passage.isVerb(end)
        && !passage.is(end, WordClass.RELATIVE)) {
      end++;
    }
    while (end > from && passage.isAdverb(end - 1)) {
      end--;
    }
    boolean joined = end > from && passage.isOneOf(end - 1, "and", "but", "or", "than");
    return joined ? from : end;
  }
}
