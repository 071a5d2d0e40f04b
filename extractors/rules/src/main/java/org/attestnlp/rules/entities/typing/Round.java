package org.attestnlp.rules.entities.typing;

/** One vote on some of the names of a text. */
enum Round {
  /** Ada Quill, Harrow Mills */
  LONG("round 1 of 2 on names of several words"),
  /** The same, once it is known what the longest of them are. */
  LONG_AGAIN("round 2 of 2 on names of several words"),
  /** Quill, Harrow: once it is known what the names are that hold them. */
  SHORT("the round on names of one word");

  private final String label;

  Round(String label) {
    this.label = label;
  }

  /** What a trace calls it. */
  String label() {
    return label;
  }
}
