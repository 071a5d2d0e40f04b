package org.attestnlp.json;

import java.util.List;
import org.attestnlp.field.Type;

/** What a field reads as in a file of an earlier version, which does not have it. */
final class Absent {

  private Absent() {}

  /** Nothing is in a list, and nothing is said to be true. */
  static Object of(Type<?> type) {
    if (type instanceof Type.Row<?>) {
      return List.of();
    }
    if (type instanceof Type.Truth) {
      return false;
    }
    throw new IllegalArgumentException(
        "a field that files may lack is nullable, a list or a truth value, not " + type);
  }
}
