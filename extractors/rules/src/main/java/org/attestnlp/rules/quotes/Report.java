package org.attestnlp.rules.quotes;

import java.util.List;
import org.attestnlp.spi.TokenRange;

/**
 * A place where somebody is said to say something: “Quill said”, “said Quill”, “adding”.
 *
 * @param group the verb with its helpers
 * @param subject who
 */
record Report(CueGroup group, Subject subject) {

  CueVerb cue() {
    return group.cue();
  }

  List<TokenRange> sources() {
    return subject.sources();
  }

  /** The first token of subject and verb together. */
  int first() {
    return subject.first();
  }

  /** One past the last token of subject and verb together. */
  int end() {
    return subject.end();
  }

  boolean takes(Frame frame) {
    return group.cue().takes(frame);
  }
}
