package org.attestnlp.rules.entities.names;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Tokens;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Trace;

/** To tell a trace about mentions, which are runs of tokens here. */
public final class MentionSlots {

  private MentionSlots() {}

  /** One slot of the mention from one token to before another. */
  public static Trace.Slot of(Passage reading, int first, int end, String name) {
    Tokens tokens = reading.tokens();
    Trace trace = reading.document().trace();
    return trace.slot(Item.MENTION, tokens.begin(first), tokens.end(end - 1), name);
  }
}
