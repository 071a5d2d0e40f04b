package org.attestnlp.rules.quotes.speech;

import java.util.List;
import org.attestnlp.rules.quotes.content.Draft;

/** One way to find speech. */
@FunctionalInterface
public interface SpeechRule {

  /** Adds what it finds to the drafts of the rules before it. */
  void find(List<Draft> drafts);
}
