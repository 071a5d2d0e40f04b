package org.attestnlp.opennlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Tokens;

/** Finds runs of capital words that may hold names: {@code Ministry of Health}. */
final class CapitalRuns {

  private static final Set<String> PARTICLES =
      Set.of("de", "la", "von", "van", "bin", "al", "el", "du", "da", "dos", "der", "ibn", "del");

  private final Tokens tokens;
  private final Sentences sentences;
  private final Gazetteer gazetteer;
  private final Set<String> lowerWords = new HashSet<>();
  private final Set<String> capitalInside = new HashSet<>();
  private final boolean[] inHeading;

  CapitalRuns(Tokens tokens, Sentences sentences, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.gazetteer = gazetteer;
    this.inHeading = new boolean[sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      inHeading[i] = isHeading(sentences.get(i));
      gather(sentences.get(i), inHeading[i]);
    }
  }

  List<TokenRange> find() {
    List<TokenRange> runs = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int token = sentence.first();
      while (token < sentence.end()) {
        int end = isNamePart(token, i) ? runEnd(token, i) : token;
        if (end > token) {
          runs.add(new TokenRange(token, end));
        }
        token = Math.max(end, token + 1);
      }
    }
    return runs;
  }

  private int runEnd(int first, int sentence) {
    int limit = sentences.get(sentence).end();
    int end = first + 1;
    while (end < limit) {
      if (isNamePart(end, sentence)) {
        end++;
      } else {
        int next = joiner(first, end, sentence, limit);
        if (next < 0) {
          return end;
        }
        end = next;
      }
    }
    return end;
  }

  /** One past the name part that a joining word links to the run, or -1. */
  private int joiner(int first, int at, int sentence, int limit) {
    String word = tokens.text(at);
    int next = at + 1 < limit && tokens.text(at + 1).equals("the") ? at + 2 : at + 1;
    if (next >= limit || !isNamePart(next, sentence)) {
      return -1;
    }
    boolean body = hasOrganizationWord(first, at);
    return switch (word) {
      case "of" -> body || isPlaceWord(at - 1) ? next + 1 : -1;
      case "for", "on", "in" ->
          body && gazetteer.organizationWords.contains(tokens.text(at - 1)) && !word.equals("in")
              ? next + 1
              : -1;
      case "and" -> body && hasOf(first, at) && next == at + 1 ? next + 1 : -1;
      case "&" -> next + 1;
      default -> PARTICLES.contains(word) && next == at + 1 ? next + 1 : -1;
    };
  }

  private boolean isPlaceWord(int token) {
    return gazetteer.placeWords.contains(tokens.text(token));
  }

  private boolean hasOrganizationWord(int first, int end) {
    for (int i = first; i < end; i++) {
      String word = tokens.text(i);
      if (gazetteer.organizationWords.contains(word)
          || (word.endsWith("s")
              && gazetteer.organizationWords.contains(word.substring(0, word.length() - 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOf(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.text(i).equals("of") || tokens.text(i).equals("for")) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamePart(int token, int sentence) {
    String word = tokens.text(token);
    if (!isCapital(word) || gazetteer.noNames.contains(word)) {
      return false;
    }
    if (!inHeading[sentence] && !startsClause(token, sentences.get(sentence))) {
      return tokens.tag(token).startsWith("N")
          || !Tagger.isOrdinary(tokens.lower(token))
          || isListed(word);
    }
    if (capitalInside.contains(word) || isListed(word)) {
      return true;
    }
    return tokens.tag(token).startsWith("NNP")
        && !lowerWords.contains(tokens.lower(token))
        && !Tagger.isOrdinary(tokens.lower(token));
  }

  private boolean isListed(String word) {
    return gazetteer.places.contains(word)
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
    String before = tokens.text(token - 1);
    return switch (before) {
      case "“", "\"", "‘", "'", ":", "(", "•", "—", "–", "-", "--", "[" -> true;
      default -> false;
    };
  }

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
    return words > 3 && capitals * 10 > words * 7;
  }

  private void gather(Sentence sentence, boolean heading) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = tokens.text(i);
      if (Character.isLowerCase(word.charAt(0))) {
        lowerWords.add(word);
      } else if (!heading
          && isCapital(word)
          && !startsClause(i, sentence)
          && tokens.tag(i).startsWith("NNP")) {
        capitalInside.add(word);
      }
    }
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }
}
