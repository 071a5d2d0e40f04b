package org.attestnlp.rules.syntax.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tags of reporting verbs that the tagger takes for nouns, told by what stands on both sides:
 * “analysts at Lund Bank <b>estimate</b> that it rained”, “figures released on Monday <b>show</b>
 * 340 left”. Not: “the earnings <b>report</b> that came out”.
 */
final class ReportTags {

  private static final Set<String> BASES =
      ReportingWords.REPORTING_VERB.entrySet().stream()
          .filter(e -> e.getValue().contains("clause") || e.getValue().contains("that"))
          .map(Map.Entry::getKey)
          .filter(verb -> verb.indexOf(' ') < 0)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SINGULAR = Set.of("NN", "NNP");
  private static final Set<String> OPENS_CLAUSE =
      Set.of("PRP", "PRP$", "DT", "EX", "WRB", "WP", "PDT");
  private static final Set<String> MAY_OPEN = Set.of("CD", "NNS", "NNP", "NNPS", "NN", "JJ", "VBG");
  private static final Set<String> BEFORE_NOUN =
      Set.of("DT", "PRP$", "POS", "JJ", "CD", "IN", "TO");

  private final Tokens tokens;
  private final Sentences sentences;
  private final SubjectStart starts;

  ReportTags(Tokens tokens, Sentences sentences, SubjectStart starts) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.starts = starts;
  }

  /** The tag that a token's frame shows, or null. */
  @Nullable String of(int token) {
    if (token == 0) {
      return null;
    }
    String tag = tokens.tag(token);
    boolean noun = tag.equals("NN") || tag.equals("VB") && tokens.tag(token - 1).startsWith("NN");
    boolean base = noun && BASES.contains(tokens.lower(token));
    boolean third = tag.equals("NNS") && isThird(tokens.lower(token));
    if (!base && !third) {
      return null;
    }
    Sentence sentence = sentences.of(token);
    if (token <= sentence.first() || isModified(token)) {
      return null;
    }
    int start = starts.of(token, sentence.first());
    int head = start < 0 ? -1 : starts.head(start, token);
    if (head < 0 || !(base ? isPlural(start, head, token) : isOne(start, head, token))) {
      return null;
    }
    boolean sure = head + 1 < token || isSource(head);
    boolean frame = leads(token, sentence, sure) || sure && trails(start, token, sentence);
    return frame ? base ? "VBP" : "VBZ" : null;
  }

  /**
   * “a growing fear”, but not “growers in the delta fear”, where “delta” is taken for an adjective.
   */
  private boolean isModified(int token) {
    boolean opened = token > 1 && tokens.lower(token - 2).equals("the");
    return BEFORE_NOUN.contains(tokens.tag(token - 1))
        && !(tokens.tag(token - 1).equals("JJ") && opened);
  }

  private static boolean isThird(String lower) {
    return lower.endsWith("s")
        && (BASES.contains(lower.substring(0, lower.length() - 1))
            || lower.endsWith("es") && BASES.contains(lower.substring(0, lower.length() - 2)));
  }

  /** “Affidavits” at the head of a sentence, taken for a closed word; a name is left alone. */
  boolean isInitialPlural(int token) {
    String lower = tokens.lower(token);
    String one = lower.substring(0, lower.length() - 1);
    boolean common = // “Records kept by the parish”
        PeopleWords.SOURCE_KIND.containsKey(one)
            || PeopleWords.PERSON_NOUN.contains(one)
            || PeopleWords.PERSON_ROLE.containsKey(one);
    return starts.isInitialPlural(token) && (common || !tokens.tag(token).equals("NNP"));
  }

  private boolean isPlural(int start, int head, int token) {
    boolean plural =
        tokens.tag(head).equals("NNS")
            || tokens.tag(head).equals("NNPS")
            || FunctionWords.PLURAL.contains(tokens.lower(head))
            || head == start && starts.isInitialPlural(head);
    return plural || starts.isJoined(start, token);
  }

  private boolean isOne(int start, int head, int token) {
    return SINGULAR.contains(tokens.tag(head)) && !starts.isJoined(start, token);
  }

  /** What speaks or shows: “nurses fear that”, but not “the emissions estimate that they gave”. */
  private boolean isSource(int head) {
    String lemma = tokens.lemma(head);
    String lower = tokens.lower(head);
    return PeopleWords.PEOPLE.contains(lemma)
        || PeopleWords.PEOPLE.contains(lower)
        || PeopleWords.PERSON_NOUN.contains(lemma)
        || PeopleWords.SOURCE_NOUN.contains(lemma)
        || PeopleWords.PERSON_ROLE.containsKey(lemma)
        || tokens.tag(head).startsWith("NNP")
        || PeopleWords.isDocument(lemma)
        || PeopleWords.isDocument(lower);
  }

  /** Whether what follows is the clause or the thing that is reported. */
  private boolean leads(int token, Sentence sentence, boolean sure) {
    int next = token + 1;
    if (next + 1 >= sentence.end()) {
      return false;
    }
    String tag = tokens.tag(next);
    if (tokens.text(next).equals(":")) { // “The application states: “It is late””
      return "“\"``".contains(tokens.text(next + 1));
    }
    if (tokens.lower(next).equals("that")) {
      boolean relative = SubjectStart.FINITE.contains(tokens.tag(next + 1));
      return sure && !relative;
    }
    if (OPENS_CLAUSE.contains(tag) || tokens.lower(next).equals("whether")) {
      return true;
    }
    return sure && MAY_OPEN.contains(tag) && starts.finiteFrom(next + 1, sentence.end());
  }

  /** “It will rain, analysts at Lund Bank <b>estimate</b>.” */
  private boolean trails(int start, int token, Sentence sentence) {
    int next = token + 1;
    boolean ends = next >= sentence.end() || ".,".contains(tokens.text(next));
    boolean set = start > sentence.first() && tokens.text(start - 1).equals(",");
    boolean around = next < sentence.end() && tokens.text(next).equals(",");
    return ends
        && set
        && (starts.finiteFrom(sentence.first(), start)
            || around && starts.finiteFrom(next, sentence.end()));
  }
}
