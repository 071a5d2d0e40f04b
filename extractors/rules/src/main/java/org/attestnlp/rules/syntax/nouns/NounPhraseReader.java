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

/**
 * Reads noun phrases with their heads, as claims count them: within the borders that {@link
 * NounPhrases} finds, up to a predicate, a time or a name that is no part of what is counted.
 */
public final class NounPhraseReader {

  private static final int LONGEST = 12;

  private final Passage passage;
  private final NounPhrases borders;
  private final LightVerbs light;
  private final MistaggedVerbs mistagged;
  private final ReducedClauses reduced;
  private final CountedPlurals plurals;

  public NounPhraseReader(Passage passage, VerbGroups verbs) {
    this.passage = passage;
    this.borders = new NounPhrases(passage);
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
   * The noun phrase that ends before a token, without an owner, or null: {@code the old yard}
   * before {@code of}, {@code forecast growth} of {@code the bank’s forecast growth}.
   *
   * @param from the first token that it may begin at
   */
  public @Nullable Phrase endingAt(int end, int from) {
    Phrase whole = passage.isNoun(end - 1) ? borders.endingAt(end, from) : null;
    if (whole == null) {
      return null;
    }
    int first = whole.head();
    while (first > whole.first() && !passage.isPossessive(first - 1)) {
      first--;
    }
    return new Phrase(first, whole.end(), whole.head());
  }

  /** The noun phrase that starts here without determiner, or null: {@code North Korean troops}. */
  public @Nullable Phrase core(int first, int limit) {
    return core(first, first, Math.min(limit, first + LONGEST));
  }

  private @Nullable Phrase core(int first, int from, int stop) {
    int head = -1;
    int last = from;
    boolean tied = false; // “the Agency of Fisheries”: the head stands before “of”
    int end = plainEnd(from, stop);
    int token = from;
    while (token < end && !isBorder(token, head, stop)) {
      tied |= head >= 0 && passage.is(token, "of");
      if (isHead(token, head)) {
        head = tied ? head : token;
        last = token;
      }
      boolean bracket = head == token && isShortened(token + 1) && token + 4 < stop;
      token += bracket ? 4 : 1;
      end = bracket ? Math.max(end, plainEnd(token, stop)) : end;
    }
    if (head < 0) {
      return from < stop && isCasualty(from) ? new Phrase(first, from + 1, from) : null;
    }
    return new Phrase(first, last + 1, head);
  }

  /** One past the plain phrase, which modifiers may open here. */
  private int plainEnd(int from, int stop) {
    int start = from;
    while (start < stop && isModifier(start, stop)) {
      start++;
    }
    boolean opener =
        passage.is(start, FunctionWords.PLURAL)
            || passage.is(start, "-")
            || passage.tag(start).equals("HYPH")
            || passage.tag(start).equals("FW");
    int end = opener ? Math.min(start + 1, stop) : start;
    end = borders.plainEnd(end, stop);
    while (end < stop && (plurals.isAt(end) || plurals.isOpening(end))) {
      end++;
    }
    return end;
  }

  /** Whether a word modifies the noun behind it, whatever the engine calls it. */
  private boolean isModifier(int token, int stop) {
    String tag = passage.tag(token);
    if (tag.startsWith("RB")) {
      return passage.isAdjective(token + 1) || isDegreeOfModifier(token);
    }
    boolean noun = passage.isNoun(token + 1);
    if (passage.isAdjective(token) || modelNumber(token)) {
      return noun || token + 1 < stop && isModifier(token + 1, stop);
    }
    if (passage.isOneOf(token, "and", ",")) { // “a torn, stained envelope”
      return passage.isAdjective(token - 1) && passage.isAdjective(token + 1);
    }
    boolean past = tag.equals("VBD") && passage.lower(token).endsWith("ed"); // “6,000 took part”
    boolean participle = tag.equals("VBG") || tag.equals("VBN") || past;
    boolean near =
        noun || participle && passage.isAdjective(token + 1) && passage.isNoun(token + 2);
    boolean verb = participle || tag.equals("VB") || tag.equals("VBP") || tag.equals("VBZ");
    return verb && near && token + 1 < stop && !passage.isAuxiliary(token);
  }

  /** Whether what is counted ends before a token, though the phrase may go on. */
  private boolean isBorder(int token, int head, int stop) {
    if (reduced.isPredicate(token) || light.isAt(token) || mistagged.endsRelative(token)) {
      return true; // “one doctor shot”, “five sustained bullet wounds”
    }
    boolean outside = passage.is(token, NumeralWords.NOT_COUNTED);
    if (outside && (head >= 0 || !passage.isNoun(token + 1))) {
      return true;
    }
    if (passage.tag(token).equals("CD") && !passage.isNoun(token)) {
      boolean own = modelNumber(token) || isOwned(token) || isRanked(token);
      return !own && (head < 0 || !isGrade(token));
    }
    return head < 0 ? isOpener(token, stop) : isBehind(token, head);
  }

  /**
   * A preposition, a determiner or a verb, but not “V10” or “IE6”, which the engine may call one.
   */
  private boolean isOpener(int token, int stop) {
    boolean verb =
        passage.isAny(token, WordClass.mask(WordClass.GERUND, WordClass.PARTICIPLE))
            && !isModifier(token, stop);
    boolean opener =
        passage.isPreposition(token)
            || passage.isDeterminer(token)
            || passage.is(token, WordClass.POSSESSIVE_DETERMINER);
    return verb || opener && passage.nameType(token) == null && !modelNumber(token);
  }

  private boolean isBehind(int token, int head) {
    if (passage.isProper(token) && passage.isPluralNoun(head) && !passage.isProper(head)) {
      return true; // “40 people Monday”
    }
    boolean inName =
        passage.nameType(token) != null
            && !passage.startsName(token)
            && FunctionWords.NAME_JOINT.contains(passage.text(token));
    boolean modifier = // “Norvan primary voters”
        passage.isProper(head)
            && passage.isAdjective(token)
            && passage.isNoun(token + 1)
            && !passage.is(token, TimeWords.WINDOW_ADJECTIVE)
            && !passage.is(token + 1, NumeralWords.NOT_COUNTED);
    boolean plural = plurals.isAt(token) || plurals.isOpening(token);
    return !passage.isNoun(token)
        && !passage.isPossessive(token)
        && !inName
        && !modifier
        && !plural;
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
