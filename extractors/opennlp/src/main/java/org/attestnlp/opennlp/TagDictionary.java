package org.attestnlp.opennlp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which tags a known word may have: OpenNLP's tag dictionary, of which this is an entry:
 *
 * <pre>{@code
 * <entry tags="JJ VB">
 * <token>brave</token>
 * </entry>
 * }</pre>
 *
 * <p>Read without a parser of XML, which takes longer to start than the words take to be read.
 */
final class TagDictionary {

  private static final String ENTRY = "<entry ";
  private static final String TAGS = "tags=\"";
  private static final String TOKEN = "<token>";
  private static final String END = "</token>";

  private final Map<String, List<String>> tags = new HashMap<>(1 << 15);

  private TagDictionary() {}

  /**
   * Reads a dictionary.
   *
   * @throws IOException if an entry is not as above
   */
  static TagDictionary read(byte[] xml) throws IOException {
    TagDictionary dictionary = new TagDictionary();
    Map<String, List<String>> sets = new HashMap<>();
    String all = new String(xml, StandardCharsets.UTF_8);
    for (int at = all.indexOf(ENTRY); at >= 0; at = all.indexOf(ENTRY, at + 1)) {
      int tags = all.indexOf(TAGS, at) + TAGS.length();
      int behind = all.indexOf('"', tags);
      int token = all.indexOf(TOKEN, at) + TOKEN.length();
      int end = all.indexOf(END, at);
      if (behind < tags || token < behind || end < token) {
        throw new IOException("the tag dictionary is damaged at character " + at);
      }
      String set = all.substring(tags, behind);
      dictionary.tags.put(
          characters(all.substring(token, end)),
          sets.computeIfAbsent(set, s -> List.of(s.split(" ", -1))));
    }
    return dictionary;
  }

  private static String characters(String xml) {
    return xml.indexOf('&') < 0
        ? xml
        : xml.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
  }

  /** The tags that a word may have, null if the dictionary does not know it. */
  @Nullable List<String> of(String word) {
    return tags.get(word);
  }
}
