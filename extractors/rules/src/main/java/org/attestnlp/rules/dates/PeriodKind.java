package org.attestnlp.rules.dates;

import org.jspecify.annotations.Nullable;

/** Reads one kind of period. */
interface PeriodKind {

  /** The period that starts at a word, or null. */
  @Nullable Found read(Words words, int at, Anchor anchor);
}
