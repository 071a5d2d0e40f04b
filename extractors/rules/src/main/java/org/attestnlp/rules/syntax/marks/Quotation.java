package org.attestnlp.rules.syntax.marks;

/**
 * Words between quotation marks. Offsets are characters of the article.
 *
 * @param outerBegin the opening mark
 * @param begin first character inside
 * @param end one past the last character inside
 * @param outerEnd one past the closing mark; {@code end} if it is missing
 * @param paragraph the paragraph it stands in
 * @param runsOn whether it is left open because the next paragraph goes on with it
 */
public record Quotation(
    int outerBegin, int begin, int end, int outerEnd, int paragraph, boolean runsOn) {

  /** Whether a closing mark was found. */
  public boolean closed() {
    return outerEnd > end;
  }
}
