package org.attestnlp.rules.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;

/** Which tokens name the sources of speech, and what those sources say. */
final class Speech {

  private final Passage reading;
  private final Map<Integer, List<Utterance>> bySource = new HashMap<>();
  private final Map<Integer, TokenRange> phrases = new HashMap<>();

  Speech(Passage reading) {
    this.reading = reading;
    if (reading.document().has(Layer.UTTERANCES)) {
      reading.document().utterances().forEach(this::read);
    }
  }

  private void read(Utterance utterance) {
    for (TokenRange source : utterance.sources()) {
      int end = Math.min(source.end(), reading.size());
      phrases.put(source.first(), source);
      for (int i = Math.max(source.first(), end - 20); i < end; i++) {
        bySource.computeIfAbsent(i, token -> new ArrayList<>(1)).add(utterance);
      }
    }
  }

  /** Whether the token stands in a noun phrase that names a source. */
  boolean isSource(int token) {
    return bySource.containsKey(token);
  }

  /** The noun phrase of a source that begins at the token, or a run of that token alone. */
  TokenRange phrase(int token) {
    return phrases.getOrDefault(token, new TokenRange(token, token + 1));
  }

  /** Whether the other token stands in what the source at the token says. */
  boolean isSaidBy(int source, int other) {
    int at = reading.tokens().begin(other);
    for (Utterance utterance : bySource.getOrDefault(source, List.of())) {
      if (utterance.begin() <= at && at < utterance.end()) {
        return true;
      }
    }
    return false;
  }
}
