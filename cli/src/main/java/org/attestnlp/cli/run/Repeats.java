package org.attestnlp.cli.run;

import java.util.HashSet;
import java.util.Set;

/** Notices ids that stand for several articles; remembers eight bytes an id. */
public final class Repeats {

  private static final int MOST_TOLD = 5;

  private final Set<Long> seen = new HashSet<>();
  private final Set<Long> again = new HashSet<>();

  /** Whether an id stands for a second article, the first few times that one does. */
  public boolean isToTell(String id) {
    long mark = mark(id);
    return !seen.add(mark) && again.add(mark) && again.size() <= MOST_TOLD;
  }

  /** How many more there are than were told. */
  public int untold() {
    return Math.max(0, again.size() - MOST_TOLD);
  }

  /** FNV-1a, of 64 bits: among a million ids none is taken for another. */
  private static long mark(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
