package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.SymbolTags;

/** Gives Penn Treebank tags; symbols have theirs without the model. */
final class Tagger {

  private static final String KNOWN_SYMBOLS = "“”‘’\"'`.,;:?!-–—…()[]{}$€£¥%#&*+=/<>~";

  private Tagger() {}

  /** Sets the tag of each token of a sentence. */
  static void tag(String plain, List<CoreLabel> sentence) {
    List<CoreLabel> input = new ArrayList<>(sentence.size());
    for (CoreLabel label : sentence) {
      CoreLabel spelled = new CoreLabel();
      spelled.setWord(spelling(label.word()));
      input.add(spelled);
    }
    Models.TAGGER.get().tagCoreLabels(input);
    for (int i = 0; i < input.size(); i++) {
      CoreLabel label = sentence.get(i);
      String tag = input.get(i).tag();
      label.setTag(
          SymbolTags.of(plain, label.beginPosition(), label.endPosition())
              .orElse(penn(label.word(), tag)));
    }
  }

  /**
   * A word as the model knows it. Words it has never seen cost a hundred times the others, and ’ll
   * is one of them.
   */
  private static String spelling(String word) {
    char first = word.charAt(0);
    if (word.length() == 1) {
      return switch (first) {
        case '’' -> "'";
        case '«', '„' -> "“";
        case '»' -> "”";
        case '‚' -> "‘";
        default -> isUnknownSymbol(word) ? "*" : word;
      };
    }
    if (isUnknownSymbol(word)) {
      return "*";
    }
    boolean address = word.contains("://") || word.indexOf('@') > 0;
    return address ? "website" : word.replace('’', '\'');
  }

  private static boolean isUnknownSymbol(String word) {
    return KNOWN_SYMBOLS.indexOf(word.charAt(0)) < 0
        && word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The model's newer tags as the Penn Treebank's own. */
  private static String penn(String word, String tag) {
    return switch (tag) {
      case "IN" -> word.equalsIgnoreCase("to") ? "TO" : tag;
      case "HYPH", "NFP", "ADD", "AFX", "GW" ->
          Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
      default -> tag;
    };
  }
}
