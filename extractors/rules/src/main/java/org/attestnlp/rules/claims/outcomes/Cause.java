package org.attestnlp.rules.claims.outcomes;

/**
 * What brought it about that people were harmed, moved or held, as the words name it: {@code the
 * storm}, {@code a second blast}.
 *
 * @param word the lemma of its noun
 * @param kind what kind of happening it is
 * @param naming whether it is one that the text knows already
 * @param name the name it bears in lower case, “odile” of “Hurricane Odile”; empty if it has none
 */
record Cause(String word, Kind kind, Naming naming, String name) {

  /** Kinds of what happens; the values of the notion {@code happens} of the lexicon. */
  enum Kind {
    WEATHER(true),
    QUAKE(true),
    DISEASE(true),
    WAR(true),
    ATTACK(false),
    CRASH(false),
    FIRE(true),
    COLLAPSE(false),
    PROTEST(false);

    /** Whether one of them comes to many places: a storm, but not a crash. */
    final boolean spreads;

    Kind(boolean spreads) {
      this.spreads = spreads;
    }
  }

  /** “Cyclone Orsa” beside “Cyclone Delwa”. */
  boolean isNamedOtherThan(Cause other) {
    return kind == other.kind
        && !name.isEmpty()
        && !other.name.isEmpty()
        && !name.equals(other.name);
  }

  /** How a noun names it. */
  enum Naming {
    /** “the storm”, “its attack”: the one that was told of. */
    KNOWN,
    /** “that fire”: the one just told of. */
    THAT,
    /** “a blast” */
    ONE,
    /** “floods”, “fighting”: it may be the same or another. */
    OPEN,
    /** “a second blast”, “the last outbreak”: another than the one told of. */
    OTHER
  }
}
