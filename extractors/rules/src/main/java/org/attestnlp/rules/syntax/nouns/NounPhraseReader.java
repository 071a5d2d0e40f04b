package org.attestnlp.rules.syntax.nouns;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.NumeralWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.rules.syntax.verbs.CountedPlurals;
import org.attestnlp.rules.syntax.verbs.LightVerbs;
import org.attestnlp.rules.syntax.verbs.MistaggedVerbs;
import org.attestnlp.rules.syntax.verbs.ReducedClauses;
import org.attestnlp.rules.syntax.verbs.VerbGroups;
import org.jspecify.annotations.Nullable;

/** Reads simple noun phrases to the right of a token. */
public final class NounPhraseReader {

  private static final int LONGEST = 12;

  private final Passage passage;
  private final LightVerbs light;
  private final MistaggedVerbs mistagged;
  private final ReducedClauses reduced;
  private final CountedPlurals plurals;

  public NounPhraseReader(Passage passage, VerbGroups verbs) {
    this.passage = passage;
    this.light = new LightVerbs(passage);
    this.mistagged = new MistaggedVerbs(passage);
    this.plurals = new CountedPlurals(passage);
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

  /**
   * The noun phrase that ends before a token, or null: {@code the old yard} before {@code of}.
   *
   * @param from the first token that it may begin at
   */
  public @Nullable Phrase endingAt(int end, int from) {
    int head = end - 1;
    if (head < from || !passage.isNoun(head)) {
      return null;
    }
    int first = head;
    while (first > from && precedes(first - 1)) {
      first--;
    }
    boolean determined =
        first > from && passage.isDeterminer(first - 1) && !passage.is(first - 1, "that");
    return new Phrase(determined ? first - 1 : first, end, head);
  }

  private boolean precedes(int token) {
    return passage.isNoun(token)
        || passage.isAdjective(token)
        || passage.tag(token).equals("CD")
        || passage.nameType(token) != null && passage.nameType(token + 1) != null;
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
      token += head == token && isShortened(token + 1) && token + 4 < stop ? 4 : 1;
    }
    if (head < 0 && from < stop && isCasualty(from)) {
      head = from;
    }
    return head < 0 ? null : new Phrase(first, head + 1, head);
  }

  /** “Coastal Border Force (CBF) guards”: the bracket stands inside the phrase. */
  private boolean isShortened(int token) {
    return passage.is(token, "(")
        && passage.is(token + 2, ")")
        && (passage.isProper(token + 1) || isShort(passage.text(token + 1)))
        && passage.isNoun(token + 3)
        && !passage.isProper(token + 3);
  }

  private static boolean isShort(String text) {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** “at least 16 dead”, but “wounded 40” */
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
    boolean noun =
        passage.isNoun(token)
            || head < 0 && passage.is(token, FunctionWords.PLURAL)
            || plurals.isAt(token)
            || plurals.isOpening(token);
    return noun && !isPossessor(token) && !isCompoundModifier(token);
  }

  /** “10 loss-making overseas markets” */
  private boolean isCompoundModifier(int token) {
    String lower = passage.lower(token);
    return lower.indexOf('-') > 0
        && (lower.endsWith("ing") || lower.endsWith("ed"))
        && passage.isAdjective(token + 1)
        && passage.isNoun(token + 2);
  }

  private boolean isPossessor(int token) {
    return passage.isPossessive(token + 1);
  }

  private boolean belongs(int token, int head, int stop) {
    if (reduced.isPredicate(token) || light.isAt(token) || mistagged.endsRelative(token)) {
      return false; // “one doctor shot”, “five sustained bullet wounds”
    }
    if (passage.is(token, FunctionWords.NOT_COUNTED) && (head >= 0 || !passage.isNoun(token + 1))) {
      return false;
    }
    if (head >= 0 && isGrade(token)
        || plurals.isOpening(token)
        || plurals.isAt(token)
        || isOwned(token)
        || isRanked(token)) {
      return true;
    }
    if (head >= 0
        && !passage.isNoun(token)
        && !passage.isPossessive(token)
        && !modelNumber(token)) {
      return false;
    }
    if (head >= 0
        && passage.isPluralNoun(head)
        && !passage.isProper(head)
        && passage.isProper(token)) {
      return false; // “40 people Monday”
    }
    if (passage.isNoun(token)
        || passage.isAdjective(token)
        || passage.isPossessive(token)
        || modelNumber(token)) {
      return true;
    }
    if (passage.is(token, FunctionWords.PLURAL)) {
      return true;
    }
    String tag = passage.tag(token);
    boolean past = tag.equals("VBD") && passage.lower(token).endsWith("ed"); // “6,000 took part”
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
    if (tag.startsWith("RB") && (passage.isAdjective(token + 1) || isDegreeOfModifier(token))) {
      return true;
    }
    return tag.equals("FW")
        || (tag.equals("VB") || tag.equals("VBP") || tag.equals("VBZ"))
            && head < 0
            && passage.isNoun(token + 1)
            && !passage.isAuxiliary(token);
  }

  /** “internally displaced people” */
  private boolean isDegreeOfModifier(int token) {
    boolean participle = passage.is(token + 1, WordClass.PARTICIPLE);
    return participle
        && !passage.isAuxiliary(token + 1)
        && (passage.isNoun(token + 2)
            || passage.isAdjective(token + 2) && passage.isNoun(token + 3));
  }

  /** “the plant’s 2,100 workers” */
  private boolean isOwned(int token) {
    return passage.tag(token).equals("CD") && passage.isPossessive(token - 1);
  }

  /** “the top 10 shareholders”, “its last 15 games” */
  private boolean isRanked(int token) {
    boolean ranked = passage.is(token - 1, NumeralWords.RANKING);
    return (ranked || passage.is(token - 1, TimeWords.WINDOW_ADJECTIVE))
        && passage.tag(token).equals("CD")
        && passage.isNoun(token + 1);
  }

  /** “a magnitude 5.8 quake” */
  private boolean isGrade(int token) {
    return passage.is(token - 1, NumeralWords.GRADE)
        && passage.tag(token).equals("CD")
        && passage.isNoun(token + 1);
  }

  /** “180 K-9 howitzers”: the engine may call the name of the model a number. */
  private boolean modelNumber(int token) {
    String text = passage.text(token);
    return text.length() > 1
        && Character.isLetter(text.charAt(0))
        && text.chars().anyMatch(Character::isDigit);
  }

  /** The subject that ends before a verb, from a token on, or null. */
  public @Nullable Phrase subject(int verb, int from) {
    return new SubjectReader(passage, this).before(verb, from);
  }

  /** Without determiners and numbers in front. */
  public Phrase bare(Phrase phrase) {
    int first = phrase.first();
    while (first < phrase.head() && opens(first)) {
      first++;
    }
    for (int token = first; token < phrase.head(); token++) {
      boolean counts = isOwned(token) || isRanked(token); // “the plant’s 2,100 workers”
      first = counts ? token + 1 : first;
    }
    return new Phrase(first, phrase.end(), phrase.head());
  }
}
