package org.attestnlp.limit;

import org.attestnlp.model.ErrorCode;
import org.attestnlp.spi.tool.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is not read at all.
 *
 * @param code what kind of failure it is
 * @param message what is wrong and what would be right, without the article's name
 */
public record Refusal(ErrorCode code, String message) {

  /** The longest article that is read where nobody says otherwise, in UTF-16 code units. */
  public static final int USUAL_MAXIMUM = 1_000_000;

  /**
   * Looks at a text.
   *
   * @param maximumCharacters how long it may be, in UTF-16 code units
   * @return null if it can be read
   */
  public static @Nullable Refusal of(String text, int maximumCharacters) {
    if (text.chars().allMatch(Refusal::isUnseen)) {
      return new Refusal(ErrorCode.INPUT_EMPTY, "the article is empty; expected UTF-8 text");
    }
    return text.length() > maximumCharacters ? tooLarge(maximumCharacters) : null;
  }

  /** Blanks, characters without a width, marks of direction, soft hyphens. */
  private static boolean isUnseen(int c) {
    return Characters.isBlank(c) || Character.getType(c) == Character.FORMAT;
  }

  /** The refusal of a text that is too long. */
  public static Refusal tooLarge(int maximumCharacters) {
    return new Refusal(
        ErrorCode.INPUT_TOO_LARGE,
        "more than " + maximumCharacters + " characters; split it or raise --max-chars");
  }
}
