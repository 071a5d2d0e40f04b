package org.attestnlp.opennlp;

import java.util.Map;
import java.util.Set;
import org.attestnlp.spi.Lemmatizer;

/**
 * Dictionary forms of verbs and nouns: a table of irregular forms, then suffix rules. Other words
 * are their own dictionary form.
 */
final class RuleLemmatizer implements Lemmatizer {

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "will", "can");

  private final Map<String, String> verbs;
  private final Map<String, String> nouns;
  private final VerbStem stem;

  RuleLemmatizer() {
    WordList words = WordList.load("lemmas.txt");
    verbs = words.map("verb");
    nouns = words.map("noun");
    stem = new VerbStem(words.section("with-e"), words.section("bare"));
  }

  @Override
  public String lemma(String lower, String tag) {
    String word = lower.replace('’', '\'');
    if (tag.startsWith("VB") || tag.equals("MD")) {
      return verb(word, tag);
    }
    if (tag.equals("NNS")) {
      return noun(word);
    }
    return word.equals("n't") ? "not" : word;
  }

  private String verb(String word, String tag) {
    return switch (word) {
      case "'s" -> "be";
      case "'d" -> tag.equals("MD") ? "would" : "have";
      case "according" -> word; // a preposition whatever the tag
      default -> fullVerb(word, tag);
    };
  }

  private String fullVerb(String word, String tag) {
    String irregular = verbs.get(word);
    boolean base =
        tag.equals("VB") || tag.equals("VBP"); // "found" and "saw" are verbs of their own
    if (irregular != null && (!base || AUXILIARIES.contains(irregular))) {
      return irregular;
    }
    return switch (tag) {
      case "VBZ" -> withoutS(word);
      case "VBD", "VBN" -> stem.ofPast(word);
      case "VBG" -> stem.ofIng(word);
      default -> word;
    };
  }

  private String noun(String word) {
    String irregular = nouns.get(word);
    if (irregular != null) {
      return irregular;
    }
    int hyphen = word.lastIndexOf('-');
    String last = hyphen < 0 ? null : nouns.get(word.substring(hyphen + 1));
    if (last != null) {
      return word.substring(0, hyphen + 1) + last;
    }
    if (word.endsWith("men") && word.length() > 4) {
      return word.substring(0, word.length() - 2) + "an";
    }
    return withoutS(word);
  }

  private static String withoutS(String word) {
    int length = word.length();
    if (length < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("'s") || word.endsWith("is")) {
      return word.endsWith("'s") ? word.substring(0, length - 2) : word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing =
        word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("zzes")
            || word.endsWith("oes");
    return word.substring(0, hissing && length > 4 ? length - 2 : length - 1);
  }
}
