package org.attestnlp.syntax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.tool.WordClusters;
import org.attestnlp.syntax.ParserKeys;
import org.attestnlp.syntax.arcs.WordForms;
import org.attestnlp.syntax.choice.RelationCodes;
import org.attestnlp.syntax.choice.SentenceWords;
import org.attestnlp.syntax.model.Models;
import org.attestnlp.syntax.model.ParserModel;

/**
 * Learns the weights of a second look from documents that a parser was not trained on; see
 * docs/SYNTAX.md.
 *
 * <pre>
 * LearnSecondLook ROWS.tsv HOLD PARTS OUT PARSER.model...
 * </pre>
 *
 * <p>The documents are the HOLD-th of each PARTS of the rows that {@link WriteRows} writes, as in
 * {@code train_parser.py}. Of several parsers, the choices of each are learnt.
 */
public final class LearnSecondLook {

  private static final int LONGEST = 150; // as LearntSyntax

  private final ParserModel parser;
  private final RelationCodes codes;
  private final List<ChoiceExample> examples = new ArrayList<>();

  private LearnSecondLook(ParserModel parser) {
    this.parser = parser;
    this.codes = new RelationCodes(parser.relations().names());
  }

  /** Runs the command. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 5) {
      throw new IllegalArgumentException("expected ROWS.tsv HOLD PARTS OUT PARSER.model...");
    }
    List<RowText> texts = RowText.read(Path.of(arguments[0]), (lower, tag) -> lower);
    int hold = Integer.parseInt(arguments[1]);
    int parts = Integer.parseInt(arguments[2]);
    List<ChoiceExample> examples = new ArrayList<>();
    for (int model = 4; model < arguments.length; model++) {
      LearnSecondLook learning = new LearnSecondLook(Models.parser(Path.of(arguments[model])));
      for (int i = hold - 1; i < texts.size(); i += parts) {
        learning.add(texts.get(i));
      }
      examples.addAll(learning.examples);
    }
    ModelWriter.write(ChoiceLearner.learn(examples), Path.of(arguments[3]));
  }

  private void add(RowText text) {
    WordForms forms = new WordForms(text.tokens(), WordClusters.SHARED.get());
    for (Sentence sentence : text.sentences()) {
      int[][] keys = new int[sentence.end() - sentence.first()][];
      for (int i = 0; i < keys.length; i++) {
        int token = sentence.first() + i;
        keys[i] =
            ParserKeys.of(forms.get(token), text.tokens().tag(token), WordClusters.SHARED.get());
      }
      if (keys.length <= LONGEST) {
        ParserModel.Scored scored = parser.scored(parser.states(keys));
        SentenceWords words = new SentenceWords(text.tokens(), sentence, forms);
        examples.addAll(ChoiceExample.of(text, sentence, scored, codes, words));
      }
    }
  }
}
