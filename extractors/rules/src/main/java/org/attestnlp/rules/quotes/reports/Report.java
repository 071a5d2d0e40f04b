package org.attestnlp.rules.quotes.reports;

import java.util.List;
import org.attestnlp.rules.quotes.cues.CueGroup;
import org.attestnlp.rules.quotes.cues.CueVerb;
import org.attestnlp.rules.quotes.cues.Frame;
import org.attestnlp.rules.syntax.subjects.Subject;
import org.attestnlp.spi.TokenRange;

/**
 * A place where somebody is said to say something: “Quill said”, “said Quill”, “adding”.
 *
 * @param group the verb with its auxiliaries
 * @param subject who
 */
public record Report(CueGroup group, Subject subject) {

  public CueVerb cue() {
    return group.cue();
  }

  public List<TokenRange> sources() {
    return subject.sources();
  }

  /** The first token of subject and verb together. */
  public int first() {
    return subject.first();
  }

  /** One past the last token of subject and verb together. */
  public int end() {
    return subject.end();
  }

  public boolean takes(Frame frame) {
    return group.cue().takes(frame);
  }
}
