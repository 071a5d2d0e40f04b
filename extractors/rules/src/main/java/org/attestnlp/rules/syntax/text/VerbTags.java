package org.attestnlp.rules.syntax.text;

import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tags of verbs that the tagger takes for nouns or adjectives, told by their neighbours: “29
 * percent <b>support</b> it”, “would cut 40 jobs and <b>close</b> two plants”, “rebels, who
 * <b>number</b> about 900”. Not: “40 support staff”, “29 percent support for the bill”.
 */
final class VerbTags {

  /** How far before a conjunct the verb stands that it is joined to, in tokens. */
  private static final int REACH = 25;

  private final Tokens tokens;
  private final Sentences sentences;

  VerbTags(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** The tag that the neighbours of a token show, or null. */
  @Nullable String of(int token) {
    String tag = tokens.tag(token);
    if (tag.equals("NNS") && isThird(token)) {
      return "VBZ";
    }
    boolean mistaken = tag.equals("NN") || tag.equals("JJ") || tag.equals("RB");
    if (!mistaken || token == 0 || token + 2 >= tokens.size()) {
      return null;
    }
    Sentence sentence = sentences.of(token);
    if (token <= sentence.first() || token + 1 >= sentence.end()) {
      return null;
    }
    boolean known = EventWords.NOUN_LIKE_VERB.contains(tokens.lower(token));
    if (known && isConjunct(token, sentence)) {
      return "VB";
    }
    return known && isOfPlural(token) || isNumbering(token) ? "VBP" : null;
  }

  /** “a stadium that <b>seats</b> 30,000”: a relative clause has a verb. */
  private boolean isThird(int token) {
    if (token < 2 || token + 2 >= tokens.size() || !isAmount(token + 1)) {
      return false;
    }
    boolean that =
        tokens.lower(token - 1).equals("that") || tokens.lower(token - 1).equals("which");
    return that
        && tokens.tag(token - 2).equals("NN")
        && sentences.of(token).first() < token - 2
        && !SubjectStart.FINITE.contains(tokens.tag(token + 2));
  }

  /** “would cut 40 jobs and <b>close</b> two plants”: what joins has an amount as its object. */
  private boolean isConjunct(int token, Sentence sentence) {
    if (!tokens.lower(token - 1).equals("and") || !isAmount(token + 1)) {
      return false;
    }
    for (int i = token - 2; i > Math.max(sentence.first(), token - REACH); i--) {
      String before = tokens.tag(i - 1);
      if (tokens.tag(i).equals("VB")) {
        return before.equals("MD") || before.equals("TO");
      }
      if (SubjectStart.FINITE.contains(tokens.tag(i))) {
        return false;
      }
    }
    return false;
  }

  /** “two in three <b>back</b> it”, “310 <b>stand</b> empty”: more than one do something. */
  private boolean isOfPlural(int token) {
    if (tokens.tag(token).equals("JJ")) {
      return false; // “40 percent free milk”
    }
    String next = tokens.tag(token + 1);
    boolean object =
        next.equals("DT")
            || next.equals("PRP$")
            || tokens.lower(token + 1).equals("it")
            || FunctionWords.OBJECT_PRONOUN.contains(tokens.lower(token + 1));
    boolean bare = next.equals("JJ") && !tokens.tag(token + 2).startsWith("NN");
    int before = token - 1;
    String unit = tokens.lower(before);
    boolean share = unit.equals("percent") || unit.equals("%") || unit.equals("cent");
    boolean count =
        tokens.tag(before).equals("CD")
            && !tokens.lower(before).equals("one")
            && !Year.is(tokens.lower(before));
    boolean plural = tokens.tag(before).equals("NNS") && !isPhraseOf(before);
    return (share || count) && (object || bare) || plural && object;
  }

  /** “after months of support it fell”: a plural that a preposition or a number governs. */
  private boolean isPhraseOf(int plural) {
    int before = plural - 1;
    while (before > 0 && (tokens.tag(before).startsWith("JJ") || tokens.tag(before).equals("DT"))) {
      before--;
    }
    return before >= 0 && (tokens.tag(before).equals("IN") || tokens.tag(before).equals("TO"));
  }

  /** “who <b>number</b> about 900”, “whose fighters <b>number</b> 900” */
  private boolean isNumbering(int token) {
    boolean subject =
        tokens.tag(token - 1).equals("NNS")
            || tokens.lower(token - 1).equals("who")
            || tokens.lower(token - 1).equals("they");
    return tokens.lower(token).equals("number") && subject && isAmount(token + 1);
  }

  private boolean isAmount(int token) {
    int next = token;
    while (next + 1 < tokens.size() && MeasureWords.BOUND_BEFORE.containsKey(tokens.lower(next))) {
      next++;
    }
    return tokens.tag(next).equals("CD") || tokens.tag(next).equals("$");
  }
}
