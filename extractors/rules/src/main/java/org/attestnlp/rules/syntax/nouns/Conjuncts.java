package org.attestnlp.rules.syntax.nouns;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;

/** Cuts a noun phrase into the parts that “and” and commas join: “Quill and Reed”. */
final class Conjuncts {

  private final Passage passage;
  private final NounPhrases phrases;

  Conjuncts(Passage passage, NounPhrases phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** Without “both”. */
  List<TokenRange> of(int first, int end) {
    int start = passage.is(first, "both") && end > first + 1 ? first + 1 : first;
    List<TokenRange> parts = new ArrayList<>();
    int from = start;
    int at = start;
    while (at < end) {
      int plain = phrases.plainEnd(at, end);
      at = Math.max(plain, at + 1);
      boolean joint = at < end - 1 && (passage.is(at, "and") || passage.is(at, WordClass.COMMA));
      boolean afterTie = from < at && hasTie(from, at);
      if (joint && (!afterTie || isPerson(at + 1, end))) {
        parts.add(new TokenRange(from, at));
        at += passage.is(at, WordClass.COMMA) && passage.is(at + 1, "and") ? 2 : 1;
        from = Math.min(at, end - 1);
      }
    }
    parts.add(new TokenRange(from, end));
    return JoinedRoles.read(passage, parts);
  }

  private boolean hasTie(int first, int end) {
    for (int i = first; i < end; i++) {
      if (passage.is(i, WordClass.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int token, int end) {
    return token < end && passage.nameType(token) == EntityType.PERSON;
  }
}
