package org.attestnlp.bench.pronouns;

import java.util.List;
import org.attestnlp.rules.entities.mentions.Evidence;
import org.attestnlp.rules.entities.mentions.PronounCase;
import org.attestnlp.spi.tool.Lexicon;

/**
 * What the weights are before any text is seen, by hand.
 *
 * @param columns one for each use of a pronoun, a number in it for each evidence
 * @param fixed for each evidence, whether it keeps its weight because the texts cannot show it
 */
record Prior(double[][] columns, boolean[] fixed) {

  static Prior read() {
    return of(Lexicon.load(Prior.class, "pronoun-prior.txt").entries(""));
  }

  /** Lines of an evidence, its weight for each use and perhaps the word {@code fixed}. */
  static Prior of(List<List<String>> lines) {
    PronounCase[] uses = PronounCase.values();
    double[][] columns = new double[uses.length][Evidence.COUNT];
    boolean[] fixed = new boolean[Evidence.COUNT];
    for (List<String> fields : lines) {
      int evidence = Evidence.valueOf(fields.get(0)).index();
      for (PronounCase use : uses) {
        columns[use.column()][evidence] = Double.parseDouble(fields.get(1 + use.column()));
      }
      fixed[evidence] = fields.size() > 1 + uses.length;
    }
    return new Prior(columns, fixed);
  }
}
