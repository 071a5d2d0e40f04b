package org.attestnlp.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as the steps read it: without HTML and Markdown, without pictures, the
 * characters that nobody sees and the lines that a page puts between paragraphs, each paragraph one
 * line, with marks that pair and with the last full stop where it is missing. Knows for every place
 * of it where that is in the text as given.
 *
 * <p><code>19 mill\u00ADion &amp;quot;jobs&amp;quot;</code> is read as {@code 19 million "jobs"};
 * the span of {@code million} is that of all eight characters. A text with nothing to change costs
 * one look at each character.
 *
 * <p>What was read otherwise than a reader sees it stands in {@link #warnings}, a code and how
 * often:
 *
 * <pre>
 * HTML_ENTITIES: 12 read          HTML_TAGS: 4 left out
 * LINE_BREAKS: 31 joined          BULLETS: 5 left out
 * PAGE_LINES: 3 left out          MARKS: 2 mended
 * MARKDOWN: 7 left out            PICTOGRAPHS: 2 left out
 * LANGUAGE: does not look English
 * </pre>
 */
public final class TextAsRead {

  private final String given;
  private final List<Rewriting> rewritings = new ArrayList<>(2);
  private final List<String> warnings = new ArrayList<>(2);
  private String text;

  private TextAsRead(String given) {
    this.given = given;
    this.text = given;
  }

  /** Reads a text. Any text will do; the time grows with its length. */
  public static TextAsRead of(String given) {
    TextAsRead read = new TextAsRead(given);
    read.take(Typography.read(read.text)); // it may stand inside a name such as &quot;
    if (read.take(HtmlText.read(read.text, read.warnings))) {
      if (given.contains("&lt;/")) {
        read.take(HtmlText.read(read.text, read.warnings)); // &lt;p&gt;It rained.&lt;/p&gt;
      }
      read.take(Typography.read(read.text)); // &nbsp;
    }
    read.take(Markdown.read(read.text, read.warnings));
    read.take(Pictographs.read(read.text, read.warnings));
    read.take(Lines.read(read.text, read.warnings));
    read.take(MarkRepair.read(read.text, read.warnings));
    read.take(FinalStop.read(read.text));
    if (!English.looksSo(read.text)) {
      read.warnings.add("LANGUAGE: does not look English");
    }
    return read;
  }

  /** Whether there was anything to read otherwise. */
  private boolean take(@Nullable Rewriting rewriting) {
    if (rewriting != null) {
      rewritings.add(rewriting);
      text = rewriting.text();
    }
    return rewriting != null;
  }

  /** The text for the steps. */
  public String text() {
    return text;
  }

  /** Whether nothing was changed, so that every place is where it was. */
  public boolean isAsGiven() {
    return rewritings.isEmpty();
  }

  /** The article as it came. */
  public String given() {
    return given;
  }

  /** What was read otherwise than a reader sees it: {@code HTML_ENTITIES: 12 read}. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Where the character at this place of the text as read begins in the article. */
  public int begin(int place) {
    int begin = place;
    for (int i = rewritings.size() - 1; i >= 0; i--) {
      begin = rewritings.get(i).begin(begin);
    }
    return begin;
  }

  /** Where the character before this place of the text as read ends in the article. */
  public int end(int place) {
    int end = place;
    for (int i = rewritings.size() - 1; i >= 0; i--) {
      end = rewritings.get(i).end(end);
    }
    return end;
  }
}
