package org.attestnlp.syntax.arcs;

import java.util.List;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.model.ParserModel;

/** Mends a parsed tree in place: every rule, in the order in which they build on each other. */
public final class Arcs {

  private Arcs() {}

  /**
   * Mends the arcs of a sentence.
   *
   * @param tokens the document's, with mended tags
   * @param names what the numbers of relations mean
   */
  public static void mend(
      Tokens tokens, Sentence sentence, ParserModel.Parse parse, List<String> names) {
    NumberArcs.mend(tokens, sentence, parse, names);
    ConjunctArcs.mend(tokens, sentence, parse, names);
    NounArcs.mend(tokens, sentence, parse, names);
    VerbArcs.mend(tokens, sentence, parse, names);
    TitleArcs.mend(tokens, sentence, parse, names);
    JoinedVerbs.mend(tokens, sentence, parse, names);
    JointArcs.mend(tokens, sentence, parse, names);
    TimeArcs.mend(tokens, sentence, parse, names);
    AppositionArcs.mend(tokens, sentence, parse, names);
    AntecedentArcs.mend(tokens, sentence, parse, names);
    FreeRelatives.mend(tokens, sentence, parse, names); // behind verbs: who was told is no object
  }
}
