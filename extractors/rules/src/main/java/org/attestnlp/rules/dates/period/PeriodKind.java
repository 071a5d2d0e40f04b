package org.attestnlp.rules.dates.period;

import org.jspecify.annotations.Nullable;

/** Reads one kind of period. */
public interface PeriodKind {

  /** The period that starts at a word, or null. */
  @Nullable Found read(Words words, int at, Anchor anchor);
}
