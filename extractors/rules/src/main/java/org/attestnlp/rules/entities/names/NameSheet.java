package org.attestnlp.rules.entities.names;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Walk;
import org.jspecify.annotations.Nullable;

/** The names of a document while they are being mended: at most one over each token. */
public final class NameSheet {

  private final @Nullable Name[] at;

  public NameSheet(int tokens, List<Name> names) {
    this.at = new Name[tokens];
    names.forEach(this::put);
  }

  /** The name over a token, or null. */
  public @Nullable Name at(int token) {
    return token >= 0 && token < at.length ? at[token] : null;
  }

  /** Whether a name covers the token. */
  public boolean covers(int token) {
    return at(token) != null;
  }

  /** Whether no name covers any token of the run. */
  public boolean isFree(int first, int end) {
    for (int i = first; i < end; i++) {
      if (covers(i)) {
        return false;
      }
    }
    return true;
  }

  /** Puts a name down; those that it overlaps go. */
  public void put(Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      Name old = at[i];
      if (old != null) {
        remove(old);
      }
      at[i] = name;
    }
  }

  /** Puts a name of another type in the place of one. */
  public void retype(Name name, EntityType type) {
    put(new Name(name.first(), name.end(), type));
  }

  public void remove(Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (name.equals(at[i])) {
        at[i] = null;
      }
    }
  }

  /** The names in text order. */
  public List<Name> list() {
    List<Name> names = new ArrayList<>();
    Walk.over(
        0,
        at.length,
        i -> {
          Name name = at[i];
          if (name == null) {
            return i + 1;
          }
          names.add(name);
          return name.end();
        });
    return names;
  }
}
