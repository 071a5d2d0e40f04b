package org.attestnlp.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is left of a web page in a text: <code>&amp;quot;No,&amp;quot; she said.&lt;br&gt;
 * </code> is read as {@code "No," she said.} and a line break. What only looks like a tag or an
 * entity is left alone: <code>AT&amp;T; 3 &lt; 4</code>.
 */
final class HtmlText {

  private static final Lexicon HTML = Lexicon.load(HtmlText.class, "html.txt");
  private static final Set<String> BLOCKS = HTML.words("blocks");
  private static final Set<String> LINES = HTML.words("lines");
  private static final Set<String> INLINE = HTML.words("inline");
  private static final Set<String> UNREAD = HTML.words("unread");
  private static final int LONGEST_TAG = 2_000; // characters
  private static final int LONGEST_UNREAD = 20_000;
  private static final int LONGEST_NAME = 12;

  private final String given;
  private final Rewriting read;
  private int entities;
  private int tags;
  private int at;
  private int commentClose; // the next one, so that none is sought twice
  private int unreadClose;

  private HtmlText(String given) {
    this.given = given;
    this.read = new Rewriting(given);
  }

  /** The text without HTML; null where there is none. */
  static @Nullable Rewriting read(String given, List<String> warnings) {
    if (given.indexOf('&') < 0 && given.indexOf('<') < 0) {
      return null;
    }
    HtmlText html = new HtmlText(given);
    html.read();
    if (html.entities > 0) {
      warnings.add("HTML_ENTITIES: " + html.entities + " read");
    }
    if (html.tags > 0) {
      warnings.add("HTML_TAGS: " + html.tags + " left out");
    }
    return html.entities + html.tags == 0 ? null : html.read.keepAll();
  }

  private void read() {
    while (at < given.length()) {
      char c = given.charAt(at);
      if (!(c == '&' && entity()) && !(c == '<' && tag())) {
        at++;
      }
    }
  }

  private boolean entity() {
    HtmlEntity entity = HtmlEntity.at(given, at);
    if (entity == null) {
      return false;
    }
    read.keepTo(at).write(entity.characters(), entity.length());
    entities++;
    at += entity.length();
    return true;
  }

  private boolean tag() {
    boolean comment = given.startsWith("<!--", at);
    int close = comment ? closeOfComment() : closeOfTag();
    if (close < 0) {
      return false;
    }
    String name = comment ? "" : name();
    boolean unread = UNREAD.contains(name) && given.charAt(at + 1) != '/';
    int end = unread ? endOfUnread(name, close) : close;
    String shown = BLOCKS.contains(name) ? "\n\n" : LINES.contains(name) ? "\n" : "";
    if (!(comment || unread || INLINE.contains(name) || !shown.isEmpty() || isUnread(name))) {
      return false;
    }
    read.keepTo(at).write(shown, end - at);
    tags++;
    at = end;
    return true;
  }

  private static boolean isUnread(String name) {
    return UNREAD.contains(name);
  }

  /** The name of the tag that opens or closes here, in small letters; empty if it has none. */
  private String name() {
    int begin = given.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = begin;
    while (end < given.length() && end - begin < LONGEST_NAME && isOfName(given.charAt(end))) {
      end++;
    }
    boolean whole = end < given.length() && " />\t\r\n".indexOf(given.charAt(end)) >= 0;
    return whole ? given.substring(begin, end).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }

  /** One past the {@code >} of a tag, or -1: another {@code <} comes first, or it is far. */
  private int closeOfTag() {
    int limit = Math.min(given.length(), at + LONGEST_TAG);
    for (int i = at + 1; i < limit; i++) {
      char c = given.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  private int closeOfComment() {
    if (commentClose < at + 4) {
      int close = given.indexOf("-->", at + 4);
      commentClose = close < 0 ? Integer.MAX_VALUE : close;
    }
    return commentClose - at <= LONGEST_UNREAD ? commentClose + 3 : -1;
  }

  /** One past {@code </script>}, if it is near; else the end of the opening tag. */
  private int endOfUnread(String name, int from) {
    if (unreadClose < from) {
      unreadClose = from;
      while (unreadClose < given.length() && !closesUnread(name)) {
        unreadClose++;
      }
    }
    int close = given.indexOf('>', Math.min(unreadClose, given.length()));
    return close >= 0 && close - from <= LONGEST_UNREAD ? close + 1 : from;
  }

  private boolean closesUnread(String name) {
    return given.startsWith("</", unreadClose)
        && given.regionMatches(true, unreadClose + 2, name, 0, name.length());
  }
}
