package org.attestnlp.rules.entities.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.QuoteKind;
import org.attestnlp.model.Span;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;

/** Which tokens name the sources of speech, and what those sources say. */
public final class Speech {

  private final Passage reading;
  private final Map<Integer, List<Utterance>> bySource = new HashMap<>();
  private static final int DEPTH = 3; // quotations in quotations

  private final Map<Integer, List<Utterance>> byQuoted = new HashMap<>();
  private final Map<Integer, TokenRange> phrases = new HashMap<>();

  public Speech(Passage reading) {
    this.reading = reading;
    if (reading.document().has(Layer.UTTERANCES)) {
      reading.document().utterances().forEach(this::read);
    }
  }

  /** The utterances whose words in quotation marks hold the token. */
  List<Utterance> quoting(int token) {
    return byQuoted.getOrDefault(token, List.of());
  }

  /** Whether the token stands in words whose source is known. */
  boolean isQuoting(int token) {
    return quoting(token).stream().anyMatch(utterance -> !utterance.sources().isEmpty());
  }

  /** The utterances that name the token among their sources. */
  List<Utterance> of(int source) {
    return bySource.getOrDefault(source, List.of());
  }

  private void readQuoted(Utterance utterance) {
    List<Span> parts = new ArrayList<>(utterance.quoted());
    if (utterance.kind() == QuoteKind.DIRECT) {
      parts.add(Span.of(reading.document().text(), utterance.begin(), utterance.end()));
    }
    for (Span part : parts) {
      int first = reading.at(part.begin());
      for (int i = first; i < reading.size() && reading.tokens().begin(i) < part.end(); i++) {
        List<Utterance> at = byQuoted.computeIfAbsent(i, token -> new ArrayList<>(1));
        if (at.size() < DEPTH && !at.contains(utterance)) {
          at.add(utterance);
        }
      }
    }
  }

  private void read(Utterance utterance) {
    readQuoted(utterance);
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

  /** Whether what the source at the token says opens with the other: “Reed hid, he said”. */
  boolean isSaidFirstBy(int source, int other) {
    for (Utterance utterance : bySource.getOrDefault(source, List.of())) {
      int first = reading.at(utterance.begin());
      boolean titled = other - first == 1 && Titles.isTitle(reading.text(first));
      if (utterance.kind() == QuoteKind.INDIRECT && (first == other || titled)) {
        return true;
      }
    }
    return false;
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
