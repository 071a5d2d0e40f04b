package org.attestnlp.rules.quotes;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A reporting verb.
 *
 * @param lemma its dictionary form: {@code say}
 * @param frames how it takes what is reported
 * @param prepositions those that bring in the content: {@code for} of “called for calm”
 */
record CueVerb(String lemma, Set<Frame> frames, Set<String> prepositions) {

  static CueVerb read(String lemma, String frames) {
    Set<Frame> read = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new LinkedHashSet<>();
    for (String word : frames.split(",", -1)) {
      if (word.startsWith("on:")) {
        prepositions.add(word.substring(3));
      } else {
        read.add(Frame.of(word));
      }
    }
    return new CueVerb(lemma, read, prepositions);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
