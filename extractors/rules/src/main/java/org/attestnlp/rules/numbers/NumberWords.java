package org.attestnlp.rules.numbers;

import java.util.Set;
import org.attestnlp.spi.Lexicon;

/** The words around a number that decide how it is read, from {@code words.txt}. */
final class NumberWords {

  private static final Lexicon FILE = Lexicon.load(NumberWords.class, "words.txt");

  static final Set<String> COMPARISON = FILE.words("comparison");
  static final Set<String> AFTER_A_PART = FILE.words("after a part");
  static final Set<String> AFTER_HALF = FILE.words("after half");
  static final Set<String> BEFORE_HALF = FILE.words("before half");
  static final Set<String> HALF_NAMES = FILE.words("half names");
  static final Set<String> BEFORE_QUARTERS = FILE.words("before quarters");
  static final Set<String> RANGING = FILE.words("ranging");
  static final Set<String> MOVING = FILE.words("moving");
  static final Set<String> METRES = FILE.words("metres");
  static final Set<String> AFTER_A_TIME = FILE.words("after a time");
  static final Set<String> BEFORE_A_PART = FILE.words("before a part");
  static final Set<String> AFTER_AN_AMOUNT = FILE.words("after an amount");
  static final Set<String> STERLING = FILE.words("sterling");
  static final Set<String> PER = FILE.words("per");
  static final Set<String> OBJECT_OPENERS = FILE.words("object openers");

  private NumberWords() {}
}
