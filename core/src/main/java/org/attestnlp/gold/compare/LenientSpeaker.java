package org.attestnlp.gold.compare;

import java.util.List;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;

/**
 * Whether the first speakers are the same as the evaluation kit sees it: overlapping mentions, or
 * names that may be one person's. For {@code quotes.spk-e2e} alone.
 */
final class LenientSpeaker {

  private LenientSpeaker() {}

  static boolean same(List<Source> wanted, List<Source> found) {
    if (wanted.isEmpty() || found.isEmpty()) {
      return wanted.isEmpty() && found.isEmpty();
    }
    Span a = wanted.get(0).mention();
    Span b = found.get(0).mention();
    return (a != null && b != null && a.overlaps(b))
        || Words.sameName(found.get(0).name(), wanted.get(0).name());
  }
}
