package org.attestnlp.view;

/**
 * Annotations as brat standoff, the text and the {@code .ann} file beside it, and back.
 *
 * <p>Mentions, quotes and claims are text-bound annotations that a person may move, retype, delete
 * or add in brat; speakers are relations. What brat has no place for stands as JSON in the notes of
 * each annotation, so that export and import give the same file. Offsets are code points, as brat
 * counts. Half a character of a text, which no file in UTF-8 can hold, becomes U+FFFD.
 *
 * <pre>{@code
 * Brat brat = Brat.write(json);
 * String again = Brat.read("ada.ann", brat.text(), brat.annotations()); // equals json
 * }</pre>
 *
 * @param text the {@code .txt} file
 * @param annotations the {@code .ann} file
 */
public record Brat(String text, String annotations) {

  /**
   * Writes an {@code attest/1} object, gold or result.
   *
   * @throws org.attestnlp.json.InvalidArticleException if it is none
   */
  public static Brat write(String json) {
    return new BratWriter(json).write();
  }

  /**
   * Reads the two files back.
   *
   * @param file the name of the {@code .ann} file, for messages
   * @return the {@code attest/1} object, indented, with a line break at the end
   * @throws FormatException naming file, line and what would be right
   */
  public static String read(String file, String text, String annotations) {
    return new BratReader(file, text).read(annotations);
  }
}
