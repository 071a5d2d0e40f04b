package org.attestnlp.rules.quotes.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Utterance;

/** Keeps, for a trace, what ended the content of reports. */
public final class ContentEnds {

  private final boolean kept;
  private final Map<Integer, EndRule> ends = new HashMap<>();

  /** Keeps them if somebody asks. */
  public ContentEnds(boolean kept) {
    this.kept = kept;
  }

  /** Takes what ended content that ends before a token. */
  void ended(int token, EndRule rule) {
    if (kept) {
      ends.put(token, rule);
    }
  }

  /**
   * What ended a finding.
   *
   * @param found what it became
   * @param token one past its last token
   */
  public EndRule of(Draft draft, Utterance found, int token) {
    List<Span> quoted = found.quoted();
    if (!quoted.isEmpty() && quoted.get(quoted.size() - 1).end() == found.end()) {
      return EndRule.MARKS;
    }
    return ends.getOrDefault(token, EndRule.of(draft.rule()));
  }
}
