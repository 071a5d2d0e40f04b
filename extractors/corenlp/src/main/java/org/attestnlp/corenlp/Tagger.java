package org.attestnlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.spi.tool.Composed;
import org.attestnlp.spi.tool.SymbolTags;

/** Gives Penn Treebank tags; symbols have theirs without the model. */
final class Tagger {

  private static final int LONGEST = 50;

  private Tagger() {}

  /** Sets the tag of each token of a sentence, and gives it back. */
  static List<CoreLabel> tag(String plain, List<CoreLabel> sentence) {
    List<CoreLabel> input = new ArrayList<>(sentence.size());
    for (CoreLabel label : sentence) {
      CoreLabel spelled = new CoreLabel();
      spelled.setWord(spelling(plain, label));
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
    return sentence;
  }

  /**
   * A word as the model knows it. Words it has never seen cost a hundred times the others, and ’ll
   * is one of them; so do marks that it takes for six kinds of things.
   */
  private static String spelling(String plain, CoreLabel label) {
    String word = label.word();
    Optional<String> symbol = SymbolTags.of(plain, label.beginPosition(), label.endPosition());
    if (symbol.isPresent()) {
      return symbol(word, symbol.get());
    }
    boolean address = word.contains("://") || word.indexOf('@') > 0 || word.length() > LONGEST;
    if (address) {
      return "website";
    }
    return word.startsWith("&") && word.endsWith(";") ? "&" : Composed.of(word).replace('’', '\'');
  }

  private static String symbol(String word, String tag) {
    return switch (tag) {
      case "``" -> "“";
      case "''" -> "”";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case ":" -> word.length() == 1 && ":;".contains(word) ? word : "--";
      case "SYM" -> word.equals("/") || word.equals("+") ? word : "*";
      default -> word.substring(0, 1);
    };
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
