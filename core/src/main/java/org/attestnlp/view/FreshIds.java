package org.attestnlp.view;

import java.util.Set;

/** Ids of a letter and a number for new items, in rising order. */
final class FreshIds {

  private final String letter;
  private int last;

  FreshIds(String letter) {
    this.letter = letter;
  }

  /** The next id that no item has; numbers that were found taken are not tried again. */
  String next(Set<String> taken) {
    last = Math.max(last, taken.size()) + 1;
    while (taken.contains(letter + last)) {
      last++;
    }
    return letter + last;
  }
}
