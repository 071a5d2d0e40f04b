package org.attestnlp.model;

/**
 * A stretch of the article with its words.
 *
 * <p>{@code Span.of("Quill said so.", 0, 5)} is {@code Quill}.
 *
 * @param begin first character, counted in UTF-16 code units of the untouched text
 * @param end one past the last character
 * @param text the words themselves, always {@code article.substring(begin, end)}
 */
public record Span(int begin, int end, String text) {

  /** Refuses empty and backward spans and a text of another length. */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("span [" + begin + "," + end + ") is empty or backward");
    }
    if (text.length() != end - begin) {
      throw new IllegalArgumentException(
          "span ["
              + begin
              + ","
              + end
              + ") does not fit its text of "
              + text.length()
              + " characters");
    }
  }

  /**
   * The span of an article's text.
   *
   * @throws IllegalArgumentException if the borders are empty, backward or outside the text
   */
  public static Span of(String article, int begin, int end) {
    if (begin < 0 || end <= begin || end > article.length()) {
      throw new IllegalArgumentException(
          "span ["
              + begin
              + ","
              + end
              + ") is not inside the text of "
              + article.length()
              + " characters");
    }
    return new Span(begin, end, article.substring(begin, end));
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether every character of the other is also in this one. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** {@code “Quill” [0,5)}; long words are shortened in the middle. */
  @Override
  public String toString() {
    return Brief.quoted(text) + " [" + begin + "," + end + ")";
  }
}
