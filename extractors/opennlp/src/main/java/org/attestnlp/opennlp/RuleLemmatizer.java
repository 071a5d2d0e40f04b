package org.attestnlp.opennlp;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.spi.Lemmatizer;
import org.attestnlp.spi.tool.Lexicon;
import org.jspecify.annotations.Nullable;

/** Dictionary forms: tables of irregular forms, then suffix rules. */
final class RuleLemmatizer implements Lemmatizer {

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "will", "can");
  private static final List<String> PREFIXES =
      List.of("over", "under", "out", "mis", "re", "un", "pre", "fore");

  private final Map<String, String> verbs;
  private final Map<String, String> nouns;
  private final Map<String, String> adjectives;
  private final Map<String, String> others;
  private final VerbStem stem;

  RuleLemmatizer() {
    Lexicon words = Lexicon.load(RuleLemmatizer.class, "lemmas.txt");
    verbs = words.map("verb");
    nouns = words.map("noun");
    adjectives = words.map("adjective");
    others = words.map("other");
    stem = new VerbStem(words.words("with-e"), words.words("bare"));
  }

  @Override
  public String lemma(String lower, String tag) {
    String word = lower.replace('’', '\'');
    int hyphen = word.lastIndexOf('-') + 1;
    String front = word.substring(0, hyphen);
    String part = word.substring(hyphen);
    return switch (tag) {
      case "VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "MD" -> front + verb(part, tag);
      case "NNS", "NNPS" -> front + Plurals.singular(part, nouns);
      case "JJR", "JJS", "RBR", "RBS" -> front + Comparisons.positive(part, adjectives);
      case "DT", "PRP", "PRP$" -> others.getOrDefault(word, word);
      default -> word.equals("n't") ? "not" : word;
    };
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
    String irregular = irregular(word);
    boolean base =
        tag.equals("VB") || tag.equals("VBP"); // “found” and “saw” are verbs of their own
    if (irregular != null && (!base || AUXILIARIES.contains(irregular))) {
      return irregular;
    }
    return switch (tag) {
      case "VBZ" -> Plurals.withoutS(word);
      case "VBD", "VBN" -> stem.ofPast(word);
      case "VBG" -> stem.ofIng(word);
      default -> word;
    };
  }

  /** {@code paid} and {@code overpaid}. */
  private @Nullable String irregular(String word) {
    String known = verbs.get(word);
    if (known != null) {
      return known;
    }
    for (String prefix : PREFIXES) {
      String rest = word.startsWith(prefix) ? verbs.get(word.substring(prefix.length())) : null;
      if (rest != null && !AUXILIARIES.contains(rest) && !rest.endsWith("ie")) {
        return prefix + rest;
      }
    }
    return null;
  }
}
