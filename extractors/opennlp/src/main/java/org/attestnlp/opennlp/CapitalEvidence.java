package org.attestnlp.opennlp;

import java.util.HashSet;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;

/**
 * Tells capitals of names from capitals of headings and sentence starts, by what the same words
 * look like elsewhere in the article.
 */
final class CapitalEvidence {

  private final Tokens tokens;
  private final Sentences sentences;
  private final Gazetteer gazetteer;
  private final Set<String> lowerWords = new HashSet<>();
  private final Set<String> capitalInside = new HashSet<>();
  private final boolean[] heading;

  CapitalEvidence(Tokens tokens, Sentences sentences, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.gazetteer = gazetteer;
    this.heading = new boolean[sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      heading[i] = isHeading(sentences.get(i));
      gather(sentences.get(i), heading[i]);
    }
  }

  /** Whether a capital word may be part of a name. */
  boolean isNamePart(int token, int sentence) {
    String word = tokens.text(token);
    if (!isCapital(word) || gazetteer.noNames.contains(word)) {
      return false;
    }
    if (capitalInside.contains(word) || isListed(word)) {
      return true;
    }
    boolean ordinary = Tagger.isOrdinary(tokens.lower(token));
    if (isAllCapitals(word) && ordinary) {
      return false; // PHOTO
    }
    if (!heading[sentence] && !startsClause(token, sentences.get(sentence))) {
      return tokens.tag(token).startsWith("N") || !ordinary;
    }
    return tokens.tag(token).startsWith("NNP")
        && !lowerWords.contains(tokens.lower(token))
        && !ordinary;
  }

  private boolean isListed(String word) {
    return gazetteer.isPlace(word)
        || gazetteer.organizations.contains(word)
        || gazetteer.firstNames.contains(word)
        || gazetteer.isDemonym(word)
        || gazetteer.titles.contains(word)
        || gazetteer.placeStarts.contains(word);
  }

  private boolean startsClause(int token, Sentence sentence) {
    if (token == sentence.first()) {
      return true;
    }
    return switch (tokens.text(token - 1)) {
      case "“", "\"", "‘", "'", ":", "(", "•", "—", "–", "-", "--", "[" -> true;
      default -> false;
    };
  }

  /** Most words have capitals and no period ends them. */
  private boolean isHeading(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = tokens.text(i);
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        words++;
        capitals += isCapital(word) ? 1 : 0;
      }
    }
    boolean period = tokens.text(sentence.end() - 1).equals(".");
    return words > 2 && capitals * 10 > words * 7 && !period;
  }

  private void gather(Sentence sentence, boolean inHeading) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = tokens.text(i);
      if (Character.isLowerCase(word.charAt(0))) {
        lowerWords.add(word);
      } else if (!inHeading
          && isCapital(word)
          && !isAllCapitals(word)
          && !startsClause(i, sentence)
          && tokens.tag(i).startsWith("NNP")) {
        capitalInside.add(word);
      }
    }
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  private static boolean isAllCapitals(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }
}
