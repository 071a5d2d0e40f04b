package org.attestnlp.rules.precedence;

/**
 * Tells a trace what a rule looks like, so that nobody takes the words of the example for words of
 * the article.
 */
public final class MadeUp {

  private MadeUp() {}

  /** {@code made-up example of the rule: the two brothers}. */
  public static String example(String example) {
    boolean point = example.endsWith(".");
    String words = point ? example.substring(0, example.length() - 1) : example;
    return "made-up example of the rule: " + words;
  }
}
