package org.attestnlp.rules.quotes.cues;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.lexicon.ReportingWords;

/**
 * A reporting verb.
 *
 * @param lemma its dictionary form: {@code say}
 * @param frames how it takes what is reported
 * @param prepositions those that bring in the content: {@code for} of “called for calm”
 * @param particle what may follow it as a part of it: {@code on} of “went on”; empty if nothing
 * @param bare whether it reports without the particle too
 */
public record CueVerb(
    String lemma, Set<Frame> frames, Set<String> prepositions, String particle, boolean bare) {

  private static final String NEEDED = "with:";
  private static final String OPTIONAL = "perhaps:";
  private static final Set<Frame> SPEAKING =
      EnumSet.of(Frame.SPEECH, Frame.COMMON, Frame.MANNER, Frame.WORK);

  /** Words that no list has among its verbs, alone. */
  public CueVerb(String words, Set<Frame> frames) {
    this(words, frames, Set.of(), "", true);
  }

  static CueVerb read(String lemma, String frames) {
    Set<Frame> read = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new LinkedHashSet<>();
    String particle = lemma.substring(Math.min(lemma.length(), base(lemma).length() + 1));
    boolean bare = particle.isEmpty();
    for (String word : spelledOut(frames).split(",", -1)) {
      if (word.startsWith("on:")) {
        prepositions.add(word.substring(3));
      } else if (word.startsWith(NEEDED) || word.startsWith(OPTIONAL)) {
        particle = word.substring(word.indexOf(':') + 1);
        bare = word.startsWith(OPTIONAL);
      } else {
        read.add(Frame.of(word));
      }
    }
    return new CueVerb(lemma, read, prepositions, particle, bare);
  }

  /** The frames with those of a class in place of its name. */
  private static String spelledOut(String frames) {
    String read = frames;
    for (Map.Entry<String, String> verbs : ReportingWords.VERB_CLASS.entrySet()) {
      read = read.replace(verbs.getKey(), verbs.getValue());
    }
    return read;
  }

  /** The verb without its particle: {@code rule} of “rule out”. */
  String base() {
    return base(lemma);
  }

  private static String base(String lemma) {
    int blank = lemma.indexOf(' ');
    return blank < 0 ? lemma : lemma.substring(0, blank);
  }

  /** Whether it reports nothing but words in marks: “continued”, “growled”. */
  public boolean onlySpeaks() {
    return prepositions.isEmpty() && SPEAKING.containsAll(frames);
  }

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
