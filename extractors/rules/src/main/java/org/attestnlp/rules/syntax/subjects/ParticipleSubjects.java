package org.attestnlp.rules.syntax.subjects;

import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.nouns.NounPhraseReader;
import org.attestnlp.rules.syntax.nouns.Phrase;
import org.attestnlp.rules.syntax.nouns.Phrases;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads the subject of a participle or an infinitive to its left: “sees the deficit falling”. */
final class ParticipleSubjects {

  private static final Phrases TIME_PHRASE = new Phrases(TimeWords.TIME_PHRASE);

  /** What they are told of does what follows: “sees the deficit falling”. */
  private static final Set<String> FORESEEING =
      Set.of("see", "expect", "forecast", "project", "predict", "envisage", "show", "find");

  /** How far before its verb a subject begins at most, in tokens. */
  private static final int REACH = 60;

  private final Passage passage;
  private final NounPhraseReader phrases;

  ParticipleSubjects(Passage passage, NounPhraseReader phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /**
   * The subject that ends before a verb: from the start of its clause, or after its last comma, up
   * to the verb. The head is that of its first part.
   */
  @Nullable Phrase before(int verb, int from) {
    int stop = Math.max(from, verb - REACH);
    int end = verb;
    while (end > stop && (passage.isAdverb(end - 1) || passage.is(end - 1, "to"))) {
      end--;
    }
    boolean more = passage.is(end - 1, "than") && passage.isOneOf(end - 2, "more", "less");
    end = more ? end - 2 : end; // “Profits more than doubled”
    end = withoutAside(end, stop);
    if (end > stop && passage.is(end - 1, FunctionWords.ACTING_PRONOUN)) {
      return new Phrase(end - 1, end, end - 1);
    }
    boolean shared = passage.is(end - 1, "but"); // “put the toll at 8 but raised it to 12”
    int first = shared && end > stop ? end - 1 : end;
    while (first > stop && !isClauseStart(first - 1)) {
      first--;
    }
    if (first < end && passage.is(first - 1, ",") && isFinite(first)) {
      Phrase inner = subordinate(first, lastFinite(first, end), end);
      if (inner != null) {
        return inner; // “Morl, the brewer, cut its outlook after sales fell 4%”
      }
      int open = withoutAside(first, stop); // “The storm, on Monday, hit Orle and killed 12”
      return open < first ? before(open, from) : null;
    }
    first = opened(first, end);
    Phrase phrase = first < end ? phrases.at(first, end) : null;
    if (first < end && passage.is(first, FunctionWords.ACTING_PRONOUN)) {
      phrase = new Phrase(first, first + 1, first); // “it had destroyed 14 tanks and captured”
    }
    if (phrase == null) {
      return first < end && isDeed(first)
          ? new Phrase(first, end, first)
          : shared(first, end, from);
    }
    int other = lastFinite(phrase.end(), end);
    if (other < 0) {
      return new Phrase(phrase.first(), end, phrase.head());
    }
    Phrase inner = subordinate(first, other, end);
    if (inner != null) {
      return inner;
    }
    Phrase moving = // “see temperatures dropping by 8 degrees”
        passage.tag(end).equals("VBG") ? phrases.at(other + 1, end) : null;
    boolean seen = FORESEEING.contains(passage.lemma(other)); // “sees the deficit falling to 3%”
    if (moving != null && moving.end() == end && (seen || passage.isPluralNoun(moving.head()))) {
      return moving;
    }
    Phrase own = joined(other + 1, end);
    return own == null ? phrase : own;
  }

  /**
   * The subject of a clause of time or cause behind the main verb: “revenue” in “cut its outlook
   * after revenue slid”, but “The man who fled after the raid died”.
   */
  private @Nullable Phrase subordinate(int first, int verb, int end) {
    for (int token = first; token < verb; token++) {
      if (passage.isOneOf(token, "who", "which", "that", "whose", "whom")) {
        return null;
      }
    }
    if (passage.tag(verb).equals("VBD") && isPresent(end)) {
      return null; // “The bridge built after the flood carries 2,000 cars a day”
    }
    for (int token = end - 2; token > verb; token--) {
      boolean opens =
          passage.is(token, TimeWords.TIME_SUBORDINATOR) || passage.isOneOf(token, "as", "since");
      Phrase phrase = opens ? phrases.at(token + 1, end) : null;
      if (phrase != null && isWhole(phrase, end)) {
        return new Phrase(phrase.first(), end, phrase.head());
      }
      if (opens || passage.isOneOf(token, ",", "and", "but")) {
        return null;
      }
    }
    return null;
  }

  private boolean isPresent(int verb) {
    return passage.tag(verb).equals("VBZ") || passage.tag(verb).equals("VBP");
  }

  /** Whether only what prepositions tie to a phrase stands between it and its verb. */
  private boolean isWhole(Phrase phrase, int end) {
    boolean time =
        passage.is(phrase.head(), TimeWords.TIME_NOUN) || passage.is(phrase.head(), TimeWords.DAY);
    return !time && (phrase.end() == end || passage.isPreposition(phrase.end()));
  }

  /** The last finite verb in a quotation, or -1. */
  private int lastFinite(int from, int end) {
    for (int token = end - 1; token >= from; token--) {
      if (isFinite(token)) {
        return token;
      }
    }
    return -1;
  }

  private boolean isFinite(int token) {
    String tag = passage.tag(token);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || passage.isModal(token);
  }

  /**
   * The subject behind another verb: “orders for lorries” in “Sales rose 5% and orders for lorries
   * fell”; null in “The fire has burned 40 acres and is”, where the first subject goes on.
   */
  private @Nullable Phrase joined(int from, int end) {
    if (passage.is(end - 1, FunctionWords.CLAUSE_LINK)) {
      return null;
    }
    for (int token = from; token < end; token++) {
      Phrase phrase = passage.isOneOf(token, "and", "but") ? phrases.at(token + 1, end) : null;
      boolean deed = // “fraud fell to 236 and stealing rose”
          phrase == null
              && passage.isOneOf(token, "and", "but")
              && token + 2 == end
              && passage.tag(token + 1).equals("VBG");
      phrase = deed ? new Phrase(token + 1, end, token + 1) : phrase;
      if (phrase != null) {
        return new Phrase(phrase.first(), end, phrase.head());
      }
    }
    return null;
  }

  /** “<b>Fighting</b> between the army and rebels killed 12”, “Shelling has killed nine” */
  private boolean isDeed(int token) {
    boolean ing = passage.lower(token).endsWith("ing") && passage.tag(token).startsWith("VBG");
    return ing
        && (passage.isPreposition(token + 1)
            || passage.isAuxiliary(token + 1)
            || isFinite(token + 1));
  }

  /**
   * The subject of the verb before: “Morl came fourth, 8 points behind, and have spent”; or null.
   */
  private @Nullable Phrase shared(int first, int end, int from) {
    int and = end - 1;
    while (and > from && passage.isAdverb(and)) {
      and--;
    }
    boolean bare = first >= end && passage.is(and, "and");
    int verb = bare ? lastFinite(Math.max(from, end - REACH), and) : -1;
    verb = bare && verb < 0 && passage.isVerb(and - 1) ? and - 1 : verb; // tagged as a participle
    for (int token = verb + 1; token < end && verb > from; token++) {
      if (passage.isOneOf(token, "who", "which", "that", "when", "where", "as")) {
        return null;
      }
    }
    return verb > from ? before(verb, from) : null;
  }

  /** Past conjunctions and an opening time or place: “In 1998 a thief got 18 months”. */
  private int opened(int start, int end) {
    int first = start;
    while (first < end
        && (passage.isAdverb(first) || passage.is(first, FunctionWords.CLAUSE_LINK))) {
      first++;
    }
    int counted = first; // “About 2,000 farmers drove 400 tractors”
    while (counted < end && passage.is(counted, MeasureWords.BEFORE_COUNT)) {
      counted++;
    }
    if (counted > first && passage.tag(counted).equals("CD")) {
      return counted;
    }
    boolean with = passage.is(first, "with") && passage.tag(end).equals("VBG");
    if (with) {
      return first + 1; // “with temperatures soaring to 45 degrees”
    }
    Phrase setting = // “In rape cases the share was lower”, “Under current plans the rise”
        passage.isPreposition(first) ? phrases.at(first + 1, end) : null;
    while (setting != null && passage.is(setting.end(), "of") && setting.end() < end) {
      setting = phrases.at(setting.end() + 1, end); // “In the province of Ardell the rate”
    }
    boolean fronted =
        setting != null
            && passage.isOneOf(setting.end(), "the", "a", "an", "its", "their")
            && setting.end() + 1 < end;
    if (fronted && setting != null) {
      return setting.end();
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

  /** “Sales, which …, rose”: an aside between two commas is left out. */
  private int withoutAside(int end, int from) {
    if (end - 1 <= from || !passage.is(end - 1, ",")) {
      return end;
    }
    for (int token = end - 2; token > from; token--) {
      if (passage.is(token, ",")) {
        boolean clause = isFinite(token + 1) && passage.tag(end).equals("VBG");
        return clause ? end - 1 : token; // “Morl, the brewer, sold 5 mills, beating forecasts”
      }
    }
    return end - 1;
  }

  private boolean isClauseStart(int token) {
    boolean relative = // “A truce that took effect on Sunday has held”
        passage.is(token, "that") && passage.isNoun(token - 1) && passage.isVerb(token + 1);
    return passage.is(token, FunctionWords.CLAUSE_START) && !relative
        || passage.is(token, FunctionWords.BORDER)
        || passage.is(token, "and") && passage.isVerb(token - 1)
        || isReport(token);
  }

  /** “The army knows the rebels hold 40 towns”: what is known has a subject of its own. */
  private boolean isReport(int token) {
    String tag = passage.tag(token);
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    return finite
        && ReportingWords.NUMBER_CLAUSE_VERB.contains(passage.lemma(token))
        && (passage.isDeterminer(token + 1) || passage.is(token + 1, FunctionWords.ACTING_PRONOUN));
  }
}
