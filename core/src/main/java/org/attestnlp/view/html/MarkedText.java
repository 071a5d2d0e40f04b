package org.attestnlp.view.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attestnlp.model.Span;

/**
 * A text with marks that nest and overlap, as HTML: cut at every border, each piece carries the
 * classes and ids of all marks over it, and a class such as {@code quote-2} where two of a layer
 * lie on each other. The text content of the HTML is the text itself.
 */
public final class MarkedText {

  private static final int MOST_OVER_ONE_PIECE = 40;
  private static final int DEEPEST_SHOWN = 3;

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final TreeMap<Integer, List<String>> anchors = new TreeMap<>();
  private final TreeMap<Integer, String> parts = new TreeMap<>();
  private final Map<Integer, String> labels = new HashMap<>();

  /**
   * A mark.
   *
   * @param span where
   * @param style class names, separated by blanks, the layer's first
   * @param id of the item, in {@code data-ids}
   * @param title shown on hover
   */
  private record Mark(Span span, String style, String id, String title) {

    String layer() {
      return style.split(" ", 2)[0];
    }
  }

  /** A text without marks yet. */
  public MarkedText(String text) {
    this.text = text;
  }

  /** Adds a mark. */
  public MarkedText mark(Span span, String style, String id, String title) {
    marks.add(new Mark(span, style, id, title));
    return this;
  }

  /** Makes a place that a link can go to: {@code #id}. */
  public MarkedText anchor(int at, String id) {
    anchors.computeIfAbsent(at, key -> new ArrayList<>()).add(id);
    return this;
  }

  /**
   * Begins a part of a long text, which the browser lays out when it comes into sight. It must
   * begin behind a line break, and the first one with the text.
   */
  public MarkedText part(int at, String id) {
    parts.put(at, id);
    return this;
  }

  /**
   * Shows words before the mark that begins here, as its attribute {@code data-by}: they are no
   * part of the text.
   */
  public MarkedText label(int begin, String words) {
    labels.merge(begin, words, (one, other) -> one + " / " + other);
    return this;
  }

  /** The HTML; the first piece of every mark can be reached by keyboard. */
  public String html() {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(
        Comparator.comparingInt((Mark m) -> m.span().begin())
            .thenComparingInt(m -> -m.span().end())
            .thenComparing(Mark::id));
    TreeSet<Integer> borders = new TreeSet<>(anchors.keySet());
    borders.addAll(parts.keySet());
    for (Mark mark : sorted) {
      borders.add(mark.span().begin());
      borders.add(mark.span().end());
    }
    StringBuilder out = new StringBuilder(text.length() * 2);
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int at = 0;
    for (int border : borders) {
      piece(at, border, open, out);
      part(border, out);
      anchors.getOrDefault(border, List.of()).forEach(id -> anchor(id, out));
      at = border;
      open.removeIf(mark -> mark.span().end() <= border);
      while (next < sorted.size() && sorted.get(next).span().begin() == border) {
        open.add(sorted.get(next));
        next++;
      }
    }
    piece(at, text.length(), open, out);
    return out.append(parts.isEmpty() ? "" : "</div>").toString();
  }

  private void part(int at, StringBuilder out) {
    String id = parts.get(at);
    if (id != null) {
      out.append(at == 0 ? "" : "</div>").append("<div class=\"part\" id=\"");
      out.append(Html.escape(id)).append("\">");
    }
  }

  private static void anchor(String id, StringBuilder out) {
    out.append("<i id=\"").append(Html.escape(id)).append("\"></i>");
  }

  private void piece(int from, int to, List<Mark> open, StringBuilder out) {
    if (from >= to) {
      return;
    }
    String words = Html.escape(text.substring(from, to));
    if (open.isEmpty()) {
      out.append(words);
      return;
    }
    List<Mark> shown = open.subList(0, Math.min(open.size(), MOST_OVER_ONE_PIECE));
    boolean starts = shown.stream().anyMatch(mark -> mark.span().begin() == from);
    out.append("<span class=\"m");
    shown.forEach(mark -> out.append(' ').append(Html.escape(mark.style())));
    depths(shown, out);
    out.append("\" data-b=\"").append(from);
    out.append("\" data-ids=\"").append(Html.escape(join(shown, false)));
    out.append("\" title=\"").append(Html.escape(join(shown, true))).append('"');
    String label = starts ? labels.get(from) : null;
    if (label != null) {
      out.append(" data-by=\"").append(Html.escape(label)).append('"');
    }
    out.append(starts ? " tabindex=\"0\">" : ">");
    out.append(words).append("</span>");
  }

  private static void depths(List<Mark> shown, StringBuilder out) {
    Map<String, Integer> depths = new TreeMap<>();
    shown.forEach(mark -> depths.merge(mark.layer(), 1, Integer::sum));
    depths.forEach(
        (layer, depth) -> {
          if (depth > 1) {
            out.append(' ').append(Html.escape(layer)).append('-');
            out.append(Math.min(depth, DEEPEST_SHOWN));
          }
        });
  }

  private static String join(List<Mark> marks, boolean titles) {
    StringBuilder joined = new StringBuilder();
    for (Mark mark : marks) {
      joined.append(joined.isEmpty() ? "" : titles ? "\n" : " ");
      joined.append(titles ? mark.title() : mark.id());
    }
    return joined.toString();
  }
}
