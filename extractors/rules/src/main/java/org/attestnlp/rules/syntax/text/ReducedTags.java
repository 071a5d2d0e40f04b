package org.attestnlp.rules.syntax.text;

import java.util.Set;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;

/**
 * Participles that the tagger takes for past tenses, told by the finite verb behind them: “files
 * <b>kept</b> by the parish show”, “messages <b>read</b> out in court were”. Not: “prices rose by
 * 40 percent last week”.
 */
final class ReducedTags {

  /** How far behind a participle the verb of its noun stands at most, in tokens. */
  private static final int REACH = 16;

  private static final Set<String> ENDS = Set.of(",", ";", ":", "(", "and", "but", "or", "that");

  private final Tokens tokens;
  private final Sentences sentences;
  private final ReportTags reports;

  ReducedTags(Tokens tokens, Sentences sentences, ReportTags reports) {
    this.reports = reports;
    this.tokens = tokens;
    this.sentences = sentences;
  }

  boolean isAt(int token) {
    if (!tokens.tag(token).equals("VBD") || token + 2 >= tokens.size()) {
      return false;
    }
    Sentence sentence = sentences.of(token);
    return token > sentence.first()
        && tokens.tag(token - 1).startsWith("NN")
        && isParticiple(tokens.lower(token))
        && isTied(token + 1)
        && finiteFollows(token + 2, Math.min(sentence.end(), token + REACH));
  }

  private static boolean isParticiple(String past) {
    return past.endsWith("ed") || FunctionWords.PAST_PARTICIPLE.contains(past);
  }

  /** “by the parish”, “out in court”, but not “by 40 percent”, “out a man”. */
  private boolean isTied(int next) {
    boolean agent = tokens.lower(next).equals("by") && !tokens.tag(next + 1).equals("CD");
    return agent || tokens.tag(next).equals("RP") && tokens.tag(next + 1).equals("IN");
  }

  private boolean finiteFollows(int first, int end) {
    for (int i = first; i < end; i++) {
      if (ENDS.contains(tokens.lower(i)) || tokens.tag(i).startsWith("W")) {
        return false;
      }
      boolean finite = SubjectStart.FINITE.contains(tokens.tag(i)) || reports.of(i) != null;
      if (finite && i > first) {
        return true;
      }
    }
    return false;
  }
}
