package org.attestnlp.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said or wrote, and who.
 *
 * @param id {@code q1}, {@code q2}, … in text order
 * @param kind direct, indirect or mixed
 * @param span the content; outer quotation marks left out
 * @param quoted the parts inside quotation marks
 * @param speakers in text order; empty if the text names none
 * @param cue the reporting words, null if there are none
 * @param polarity whether the speakers affirm or deny the content
 * @param continues the id of the quote that this one carries on, else null
 * @param rule the rule that found it
 */
public record Quote(
    String id,
    QuoteKind kind,
    Span span,
    List<Span> quoted,
    List<Source> speakers,
    @Nullable Cue cue,
    Polarity polarity,
    @Nullable String continues,
    String rule) {

  /** Copies the lists. */
  public Quote {
    quoted = List.copyOf(quoted);
    speakers = List.copyOf(speakers);
  }

  /** {@code q1 DIRECT by Ada Quill: “We lost 40 homes.”} */
  @Override
  public String toString() {
    String denied = polarity == Polarity.DENIED ? ", denied" : "";
    return id + " " + kind + denied + Brief.by(speakers) + ": " + Brief.quoted(span.text());
  }
}
