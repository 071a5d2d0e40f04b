package org.attestnlp.rules.syntax.text;

/** The ending of a number that says which one: “3rd”, “11th”, “21st”. */
public final class OrdinalEnding {

  private OrdinalEnding() {}

  /** Whether digits have this ending; “14st” are stones, “11st” is nothing. */
  public static boolean is(String digits, String ending) {
    boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
    return switch (ending) {
      case "th", "nd", "rd" -> true;
      case "st" -> !teen && digits.endsWith("1");
      default -> false;
    };
  }
}
