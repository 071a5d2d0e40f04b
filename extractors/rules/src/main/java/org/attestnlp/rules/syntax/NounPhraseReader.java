package org.attestnlp.rules.syntax;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.jspecify.annotations.Nullable;

/** Reads simple noun phrases to the right of a token, and subjects to the left of a verb. */
public final class NounPhraseReader {

  private static final Phrases TIME_PHRASE = new Phrases(TimeWords.TIME_PHRASE);

  private static final int LONGEST = 12;

  /** How far before its verb a subject begins at most, in tokens. */
  private static final int REACH = 60;

  private final Passage passage;
  private final VerbGroups verbs;
  private final ReducedClauses reduced;

  public NounPhraseReader(Passage passage, VerbGroups verbs) {
    this.passage = passage;
    this.verbs = verbs;
    this.reduced = new ReducedClauses(passage, verbs);
  }

  /** The clauses without a finite verb, which part noun phrases from their predicates. */
  public ReducedClauses reducedClauses() {
    return reduced;
  }

  /** The noun phrase that starts here, determiners and numbers included if wanted, or null. */
  public @Nullable Phrase at(int first, int limit) {
    int token = first;
    int stop = Math.min(limit, first + LONGEST);
    while (token < stop && opens(token)) {
      token++;
    }
    return core(first, token, stop);
  }

  /** The noun phrase that starts here without determiner, or null: {@code North Korean troops}. */
  public @Nullable Phrase core(int first, int limit) {
    return core(first, first, Math.min(limit, first + LONGEST));
  }

  private @Nullable Phrase core(int first, int from, int stop) {
    int head = -1;
    int token = from;
    while (token < stop && belongs(token, head, stop)) {
      if (isHead(token, head)) {
        head = token;
      }
      token++;
    }
    if (head < 0 && from < stop && isCasualty(from)) {
      head = from;
    }
    return head < 0 ? null : new Phrase(first, head + 1, head);
  }

  /** "at least 16 dead", but "wounded 40" */
  private boolean isCasualty(int token) {
    return passage.is(token, EventWords.CASUALTY)
        && !passage.tag(token + 1).equals("CD")
        && !reduced.isPredicate(token);
  }

  private boolean opens(int token) {
    return passage.isDeterminer(token)
        || passage.tag(token).equals("CD")
        || passage.tag(token).equals("PDT");
  }

  private boolean isHead(int token, int head) {
    boolean noun = passage.isNoun(token) || head < 0 && passage.is(token, FunctionWords.PLURAL);
    return noun && !isPossessor(token);
  }

  private boolean isPossessor(int token) {
    return isPossessive(token + 1);
  }

  private boolean isPossessive(int token) {
    return passage.tag(token).equals("POS") || passage.is(token, "’s") && !passage.isVerb(token);
  }

  private boolean belongs(int token, int head, int stop) {
    if (reduced.isPredicate(token) || verbs.isLight(token)) {
      return false; // "one doctor shot", "five sustained bullet wounds"
    }
    if (passage.is(token, FunctionWords.NOT_COUNTED) && (head >= 0 || !passage.isNoun(token + 1))) {
      return false;
    }
    if (head >= 0 && isGrade(token) || isOwned(token) || isRanked(token)) {
      return true;
    }
    if (head >= 0 && !passage.isNoun(token) && !isPossessive(token) && !modelNumber(token)) {
      return false;
    }
    if (head >= 0
        && passage.isPluralNoun(head)
        && !passage.isProper(head)
        && passage.isProper(token)) {
      return false; // "40 people Monday"
    }
    if (passage.isNoun(token)
        || passage.isAdjective(token)
        || isPossessive(token)
        || modelNumber(token)) {
      return true;
    }
    if (passage.is(token, FunctionWords.PLURAL)) {
      return true;
    }
    String tag = passage.tag(token);
    boolean past = tag.equals("VBD") && passage.lower(token).endsWith("ed"); // "6,000 took part"
    boolean participle = tag.equals("VBG") || tag.equals("VBN") || past;
    boolean nounNear =
        passage.isNoun(token + 1) || passage.isAdjective(token + 1) && passage.isNoun(token + 2);
    if (participle && !passage.isAuxiliary(token)) {
      return nounNear && token + 1 < stop;
    }
    if (passage.is(token, "and") || passage.is(token, ",")) {
      return head < 0 && passage.isAdjective(token - 1) && passage.isAdjective(token + 1);
    }
    if (passage.is(token, "-") || tag.equals("HYPH")) {
      return true;
    }
    if (tag.startsWith("RB") && passage.isAdjective(token + 1)) {
      return true;
    }
    return tag.equals("FW")
        || (tag.equals("VB") || tag.equals("VBP") || tag.equals("VBZ"))
            && head < 0
            && passage.isNoun(token + 1)
            && !passage.isAuxiliary(token);
  }

  /** "the plant's 2,100 workers" */
  private boolean isOwned(int token) {
    return passage.tag(token).equals("CD") && isPossessive(token - 1);
  }

  /** "the top 10 shareholders", "its last 15 games" */
  private boolean isRanked(int token) {
    boolean ranked = passage.is(token - 1, NumeralWords.RANKING);
    return (ranked || passage.is(token - 1, TimeWords.WINDOW_ADJECTIVE))
        && passage.tag(token).equals("CD")
        && passage.isNoun(token + 1);
  }

  /** "a magnitude 5.8 quake" */
  private boolean isGrade(int token) {
    return passage.is(token - 1, NumeralWords.GRADE)
        && passage.tag(token).equals("CD")
        && passage.isNoun(token + 1);
  }

  /** "180 K-9 howitzers": the engine may call the name of the model a number. */
  private boolean modelNumber(int token) {
    String text = passage.text(token);
    return text.length() > 1
        && Character.isLetter(text.charAt(0))
        && text.chars().anyMatch(Character::isDigit);
  }

  /**
   * The subject that ends before a verb: from the start of its clause, or after its last comma, up
   * to the verb. The head is that of its first part.
   */
  public @Nullable Phrase subject(int verb, int from) {
    int stop = Math.max(from, verb - REACH);
    int end = verb;
    while (end > stop && (passage.isAdverb(end - 1) || passage.is(end - 1, "to"))) {
      end--;
    }
    boolean more = passage.is(end - 1, "than") && passage.isOneOf(end - 2, "more", "less");
    end = more ? end - 2 : end; // "Profits more than doubled"
    end = withoutAside(end, stop);
    if (end > stop && passage.is(end - 1, FunctionWords.ACTING_PRONOUN)) {
      return new Phrase(end - 1, end, end - 1);
    }
    boolean shared = passage.is(end - 1, "but"); // "put the toll at 8 but raised it to 12"
    int first = shared && end > stop ? end - 1 : end;
    while (first > stop && !isClauseStart(first - 1)) {
      first--;
    }
    first = opened(first, end);
    Phrase phrase = first < end ? at(first, end) : null;
    if (first < end && passage.is(first, FunctionWords.ACTING_PRONOUN)) {
      phrase = new Phrase(first, first + 1, first); // "it had destroyed 14 tanks and captured"
    }
    if (phrase == null) {
      return null;
    }
    int other = lastFinite(phrase.end(), end);
    if (other < 0) {
      return new Phrase(phrase.first(), end, phrase.head());
    }
    Phrase own = joined(other + 1, end);
    return own == null ? phrase : own;
  }

  /** The last finite verb in a stretch, or -1. */
  private int lastFinite(int from, int end) {
    for (int token = end - 1; token >= from; token--) {
      String tag = passage.tag(token);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || passage.isModal(token)) {
        return token;
      }
    }
    return -1;
  }

  /**
   * The subject behind another verb: "orders for lorries" in "Sales rose 5% and orders for lorries
   * fell"; null in "The fire has burned 40 acres and is", where the first subject goes on.
   */
  private @Nullable Phrase joined(int from, int end) {
    if (passage.is(end - 1, FunctionWords.CLAUSE_LINK)) {
      return null;
    }
    for (int token = from; token < end; token++) {
      Phrase phrase = passage.isOneOf(token, "and", "but") ? at(token + 1, end) : null;
      if (phrase != null) {
        return new Phrase(phrase.first(), end, phrase.head());
      }
    }
    return null;
  }

  /** Past conjunctions and an opening time or place: "In 1998 a thief got 18 months". */
  private int opened(int start, int end) {
    int first = start;
    while (first < end
        && (passage.isAdverb(first) || passage.is(first, FunctionWords.CLAUSE_LINK))) {
      first++;
    }
    int counted = first; // "About 2,000 farmers drove 400 tractors"
    while (counted < end && passage.is(counted, MeasureWords.BEFORE_COUNT)) {
      counted++;
    }
    if (counted > first && passage.tag(counted).equals("CD")) {
      return counted;
    }
    int phrase = TIME_PHRASE.startAt(first, passage);
    if (phrase > 0 || !passage.is(first, TimeWords.TIME_PREPOSITION)) {
      return phrase > 0 && phrase < end ? phrase : first;
    }
    for (int token = first + 2; token < end; token++) {
      boolean time =
          passage.tag(token - 1).equals("CD") || passage.is(token - 1, TimeWords.TIME_NOUN);
      if (time && (passage.isDeterminer(token) || passage.isProper(token))) {
        return token;
      }
    }
    return first;
  }

  /** "Sales, which …, rose": an aside between two commas is left out. */
  private int withoutAside(int end, int from) {
    if (end - 1 <= from || !passage.is(end - 1, ",")) {
      return end;
    }
    for (int token = end - 2; token > from; token--) {
      if (passage.is(token, ",")) {
        return token;
      }
    }
    return end - 1;
  }

  private boolean isClauseStart(int token) {
    boolean relative = // "A truce that took effect on Sunday has held"
        passage.is(token, "that") && passage.isNoun(token - 1) && passage.isVerb(token + 1);
    return passage.is(token, FunctionWords.CLAUSE_START) && !relative
        || passage.is(token, FunctionWords.BORDER)
        || passage.is(token, "and") && passage.isVerb(token - 1)
        || isReport(token);
  }

  /** "The army knows the rebels hold 40 towns": what is known has a subject of its own. */
  private boolean isReport(int token) {
    String tag = passage.tag(token);
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    return finite
        && ReportingWords.NUMBER_CLAUSE_VERB.contains(passage.lemma(token))
        && (passage.isDeterminer(token + 1) || passage.is(token + 1, FunctionWords.ACTING_PRONOUN));
  }

  /** Without determiners and numbers in front. */
  public Phrase bare(Phrase phrase) {
    int first = phrase.first();
    while (first < phrase.head() && opens(first)) {
      first++;
    }
    for (int token = first; token < phrase.head(); token++) {
      boolean counts = isOwned(token) || isRanked(token); // "the plant's 2,100 workers"
      first = counts ? token + 1 : first;
    }
    return new Phrase(first, phrase.end(), phrase.head());
  }
}
