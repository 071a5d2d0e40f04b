package org.attestnlp.view.page;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.view.html.Html;

/** Where the parts of the page are, and of a long text its own. */
public final class Contents {

  private static final int LONG = 12_000; // characters that are more than a few screens
  private static final int MOST_PARTS = 100;
  private static final int SHOWN = 60;

  private Contents() {}

  /** Whether the text is of many screens. */
  public static boolean isLong(String text) {
    return text.length() >= LONG;
  }

  /**
   * A part of a long text.
   *
   * @param at where it begins, always behind a line break
   * @param id of its anchor
   * @param words its first ones
   */
  record Part(int at, String id, String words) {}

  /** Parts of about the same length, each from the beginning of a line; none of a short text. */
  static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    if (!isLong(text)) {
      return parts;
    }
    int step = Math.max(LONG / 4, text.length() / MOST_PARTS);
    int next = 0;
    for (int at = 0; at >= 0 && at < text.length(); at = line(text, next)) {
      int end = Math.min(text.length(), at + SHOWN);
      String words = text.substring(at, end).strip().replaceAll("\\s+", " ");
      parts.add(new Part(at, "part-" + (parts.size() + 1), words));
      next = at + step;
    }
    return parts;
  }

  /** The beginning of the first line from here on; -1 if there is none. */
  private static int line(String text, int from) {
    int end = from >= text.length() ? -1 : text.indexOf('\n', from);
    return end < 0 ? -1 : end + 1;
  }

  /**
   * The links.
   *
   * @param sections the sections of the page as they are written, to tell which there are
   */
  public static String html(String text, String sections) {
    StringBuilder out = new StringBuilder("<nav class=\"contents\" aria-label=\"Contents\">");
    link("text", "Text", "<section id=\"text\"", out);
    link("who", "Who says what", sections, out);
    link("tolls", "Tolls", sections, out);
    link("dated", "When", sections, out);
    link("claims", "Claims", sections, out);
    link("quotes", "Quotes", sections, out);
    List<Part> parts = parts(text);
    if (!parts.isEmpty()) {
      out.append("<details><summary>Contents of the text</summary><ol>\n");
      for (Part part : parts) {
        out.append("<li>").append(Fragments.link(part.id(), part.words() + " …")).append("</li>\n");
      }
      out.append("</ol></details>");
    }
    return out.append("</nav>\n").toString();
  }

  private static void link(String id, String words, String sections, StringBuilder out) {
    if (sections.contains("<section id=\"" + id + "\"")) {
      out.append("<a href=\"#").append(id).append("\">").append(Html.escape(words)).append("</a> ");
    }
  }
}
