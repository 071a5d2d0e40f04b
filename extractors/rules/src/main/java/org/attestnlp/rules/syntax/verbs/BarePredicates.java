package org.attestnlp.rules.syntax.verbs;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Sentence;

/** Participles and adjectives without an auxiliary, and the noun phrases that stand before them. */
final class BarePredicates {

  /** The longest aside between two commas, in tokens. */
  private static final int ASIDE = 14;

  /** How far from a predicate its subject begins, and the verb that its noun may belong to. */
  private static final int REACH = 40;

  private final Passage passage;
  private final VerbGroups verbs;

  BarePredicates(Passage passage, VerbGroups verbs) {
    this.passage = passage;
    this.verbs = verbs;
  }

  /** Whether a token could be a predicate by its form: {@code wounded}, {@code dead}. */
  boolean isLike(int token) {
    String tag = passage.tag(token);
    return passage.is(token, EventWords.TOLL_PREDICATE.keySet())
        || tag.equals("VBN") && !passage.isAuxiliary(token) && !isAge(token)
        || isDoing(token);
  }

  /** “Three men aged between 21 and 40 were held”: how old they are befell nobody. */
  private boolean isAge(int token) {
    return passage.is(token, "aged");
  }

  /** “with 12,000 watching”, “left 40 sleeping in a barn”: what those counted do. */
  boolean isDoing(int token) {
    boolean shape = passage.tag(token).equals("VBG") || passage.tag(token).equals("NN");
    boolean things = passage.isPluralNoun(token + 1) || passage.isPluralNoun(token + 2);
    boolean modifies = // “12 fishing boats”, but “left 12 needing surgery”
        passage.isNoun(token + 1) && (things || passage.tag(token).equals("NN"));
    boolean ing = shape && passage.lower(token).endsWith("ing") && !modifies;
    if (!ing || !passage.tag(token - 1).equals("CD") || passage.is(token - 1, "one")) {
      return false;
    }
    int before = token - 2;
    while (passage.tag(before).equals("CD") || passage.is(before, MeasureWords.BEFORE_COUNT)) {
      before--;
    }
    return passage.is(before, "with") || EventWords.LEAVING.contains(passage.lemma(before));
  }

  /** Whether a token is a predicate that neither has an auxiliary nor modifies its noun. */
  boolean isAt(int token, Sentence sentence) {
    return isLike(token)
        && isLone(token, sentence)
        && !hasObject(token)
        && !finiteFollows(token, sentence);
  }

  private boolean isLone(int token, Sentence sentence) {
    int before = token - 1;
    while (before > sentence.first() && isDegree(before)) {
      before--;
    }
    return !passage.isAuxiliary(before) && !passage.isVerb(before) && !passage.isDeterminer(before);
  }

  private boolean isDegree(int token) {
    return passage.isAdverb(token) && !passage.is(token, FunctionWords.FURTHER);
  }

  /** “wounded a guard”, “wounded soldiers”, but “wounded Monday”, “swept away”. */
  boolean hasObject(int token) {
    int next = token + 1;
    if (passage.is(next, TimeWords.DAY)) {
      return false;
    }
    boolean time =
        passage.is(next + 1, TimeWords.TIME_NOUN)
            && (passage.isDeterminer(next) || passage.isAdjective(next));
    boolean noun = passage.isNoun(next) || passage.isAdjective(next) && passage.isNoun(next + 1);
    boolean opens =
        passage.isDeterminer(next)
            || passage.tag(next).equals("CD")
            || passage.is(next, FunctionWords.OBJECT_PRONOUN);
    return (noun || opens) && !time;
  }

  /** “two suspects arrested on Friday were freed”: whether a participle modifies a subject. */
  boolean isModifier(VerbGroup group) {
    int main = group.main();
    boolean lone = group.first() == main && passage.lower(main).endsWith("ed");
    return lone && !hasObject(main) && finiteFollows(main, passage.sentence(main));
  }

  private boolean finiteFollows(int token, Sentence sentence) {
    int limit = Math.min(sentence.end(), token + REACH);
    VerbGroup group = verbs.firstAfter(token + 1, limit);
    while (group != null && !isFinite(group)) {
      group = verbs.firstAfter(group.end(), limit);
    }
    if (group == null) {
      return false;
    }
    return reaches(token + 1, group);
  }

  /** Whether no clause begins between a token and a verb. */
  boolean reaches(int from, VerbGroup group) {
    for (int token = from; token < group.first(); token++) {
      boolean zero = // “the army” in “in an attack the army said was over”
          passage.isNoun(token - 1)
              && (passage.isDeterminer(token) || passage.is(token, FunctionWords.ACTING_PRONOUN));
      if (stops(token) || zero && token > from) {
        return false;
      }
    }
    return true;
  }

  private boolean isFinite(VerbGroup group) {
    String tag = passage.tag(group.first());
    boolean lone = group.first() == group.main();
    boolean by = passage.is(group.end(), "by") || passage.is(group.end() + 1, "by");
    boolean participle = // “in an ambush carried out by rebels”
        tag.equals("VBG") || tag.equals("VBN") || tag.equals("VBD") && by;
    return !group.infinitive() && !(lone && participle);
  }

  private boolean stops(int token) {
    return passage.is(token, FunctionWords.BORDER)
        || passage.is(token, FunctionWords.SUBORDINATOR)
        || passage.is(token, TimeWords.TIME_SUBORDINATOR)
        || passage.isOneOf(token, ",", "”", "that", "and", "but");
  }

  /** One past the noun phrase before a predicate, adverbs and an aside left out. */
  int subjectEnd(int predicate, int from) {
    int end = predicate;
    while (end > from && isDegree(end - 1)) {
      end--; // “two others critically injured”
      boolean pair = passage.is(end - 1, "to") && end - 2 >= from && isDegree(end - 2);
      end = pair ? end - 1 : end; // “lightly to moderately injured”
    }
    return passage.is(end - 1, ",") ? beforeAside(end - 1, from) : end;
  }

  /** “10 others, five of them guards, injured”: before the first comma; no aside: the same. */
  private int beforeAside(int comma, int from) {
    for (int token = comma - 1; token > Math.max(from, comma - ASIDE); token--) {
      if (passage.is(token, ",")) {
        return token;
      }
    }
    return comma + 1;
  }

  /** The first token of the noun phrase that ends before a token; that token if there is none. */
  int subjectFirst(int end, int from) {
    int first = end;
    boolean named = false;
    int floor = Math.max(from, end - REACH);
    while (first > floor && belongs(first - 1, first, end)) {
      first--;
      named |=
          passage.isNoun(first)
              || passage.tag(first).equals("CD")
              || passage.is(first, FunctionWords.PLURAL)
              || passage.isOneOf(first, "others", "dozens", "scores", "hundreds", "thousands");
    }
    return named ? first : end;
  }

  private boolean belongs(int token, int first, int end) {
    String tag = passage.tag(token);
    if (passage.is(token, "of")) {
      return first < end && (passage.isNoun(token - 1) || passage.tag(token - 1).equals("CD"));
    }
    boolean counted = first < end && passage.tag(first).equals("CD");
    return passage.isNoun(token)
        || passage.isAdjective(token)
        || passage.isDeterminer(token)
        || tag.equals("CD")
        || tag.equals("POS")
        || passage.is(token, FunctionWords.PLURAL)
        || passage.is(token, FunctionWords.FURTHER)
        || passage.is(token, FunctionWords.PART_PRONOUN) && first == end
        || isBound(token, first, counted);
  }

  /** “killed and above 100 injured” */
  private boolean isCoordinator(int token) {
    return passage.isOneOf(token, "and", "or", "but", ",", ";");
  }

  /** “at least 20”, “as many as 90”, “about 10” */
  private boolean isBound(int token, int first, boolean counted) {
    boolean opened =
        counted
            || passage.is(first, MeasureWords.BEFORE_COUNT)
            || passage.isOneOf(first, "as", "many");
    return opened
        && (passage.is(token, MeasureWords.BEFORE_COUNT)
            || counted
                && isCoordinator(token - 1)
                && passage.isPreposition(token)
                && !passage.is(token, "with")
            || passage.isOneOf(token, "as", "many", "estimated", "another")
            || passage.isAdverb(token));
  }
}
