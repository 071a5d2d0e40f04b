package org.attestnlp.uima;

/** Text that XML 1.0 can hold. */
final class XmlText {

  private XmlText() {}

  /** The same, with U+FFFD for each code unit that XML cannot hold; offsets stay as they are. */
  static String of(String text) {
    StringBuilder fit = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (!fits(c)) {
        fit = fit == null ? new StringBuilder(text) : fit;
        fit.setCharAt(i, '\uFFFD');
      }
    }
    return fit == null ? text : fit.toString();
  }

  private static boolean fits(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return !control && !Character.isSurrogate(c) && c < '\uFFFE';
  }
}
