package org.attestnlp.opennlp;

import java.util.ArrayList;
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
  private final CapitalEvidence evidence;

  CapitalRuns(Tokens tokens, Sentences sentences, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.gazetteer = gazetteer;
    this.evidence = new CapitalEvidence(tokens, sentences, gazetteer);
  }

  List<TokenRange> find() {
    List<TokenRange> runs = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int token = sentence.first();
      while (token < sentence.end()) {
        int end = evidence.isNamePart(token, i) ? runEnd(token, i) : token;
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
      if (evidence.isNamePart(end, sentence)) {
        end++;
      } else {
        int next = joined(first, end, sentence, limit);
        if (next < 0) {
          return end;
        }
        end = next;
      }
    }
    return end;
  }

  /** One past the name part that a joining word links to the run, or -1. */
  private int joined(int first, int at, int sentence, int limit) {
    int next = at + 1;
    if (next < limit && (tokens.text(next).equals("the") || isParticle(next))) {
      next++;
    }
    if (next >= limit || !evidence.isNamePart(next, sentence)) {
      return -1;
    }
    return joins(first, at, next) ? next + 1 : -1;
  }

  private boolean joins(int first, int at, int next) {
    return switch (tokens.text(at)) {
      case "of" -> hasOrganizationWord(first, at) || isPlaceWord(at - 1);
      case "for", "on" -> isOrganizationWord(tokens.text(at - 1));
      case "and" -> next == at + 1 && hasOrganizationWord(first, at) && hasLink(first, at);
      case "&" -> true;
      default -> isParticle(at) && !tokens.text(at + 1).equals("the");
    };
  }

  private boolean isParticle(int token) {
    return PARTICLES.contains(tokens.text(token));
  }

  private boolean isPlaceWord(int token) {
    return gazetteer.placeWords.contains(tokens.text(token));
  }

  private boolean hasOrganizationWord(int first, int end) {
    for (int i = first; i < end; i++) {
      if (isOrganizationWord(tokens.text(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrganizationWord(String word) {
    int last = word.length() - 1;
    return gazetteer.organizationWords.contains(word)
        || (word.endsWith("s") && gazetteer.organizationWords.contains(word.substring(0, last)));
  }

  private boolean hasLink(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.text(i).equals("of") || tokens.text(i).equals("for")) {
        return true;
      }
    }
    return false;
  }
}
