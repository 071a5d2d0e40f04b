package org.attestnlp.gold;

import org.attestnlp.model.Span;

/** Shows a span in its text: {@code …the minister said [the talks failed], and left the…}. */
public final class Bracketed {

  private static final int CONTEXT = 40;
  private static final int LONGEST = 160;

  private Bracketed() {}

  /** The span in brackets with some forty characters on either side, in one line. */
  public static String around(String text, Span span) {
    int from = whole(text, Math.max(0, span.begin() - CONTEXT));
    int to = whole(text, Math.min(text.length(), span.end() + CONTEXT));
    String inside = span.text();
    if (inside.length() > LONGEST) {
      inside =
          inside.substring(0, whole(inside, LONGEST / 2))
              + " … "
              + inside.substring(whole(inside, inside.length() - LONGEST / 2));
    }
    String shown =
        (from > 0 ? "…" : "")
            + text.substring(from, span.begin())
            + "["
            + inside
            + "]"
            + text.substring(span.end(), to)
            + (to < text.length() ? "…" : "");
    return shown.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ");
  }

  /** The offset, or the one before it where it would cut a pair. */
  private static int whole(String text, int at) {
    boolean cuts =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return cuts ? at - 1 : at;
  }
}
