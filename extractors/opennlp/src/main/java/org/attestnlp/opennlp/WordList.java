package org.attestnlp.opennlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A word list from a resource file: {@code [section]} lines, one entry a line, fields separated by
 * tabs, {@code #} starts a comment.
 */
final class WordList {

  private final String resource;
  private final Map<String, Map<String, String>> sections = new HashMap<>();

  private WordList(String resource) {
    this.resource = resource;
  }

  static WordList load(String resource) {
    WordList list = new WordList(resource);
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      list.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource + " cannot be read", e);
    }
    return list;
  }

  /** The words of a section. */
  Set<String> section(String name) {
    return map(name).keySet();
  }

  /** The words of a section with their second field, empty if they have none. */
  Map<String, String> map(String name) {
    Map<String, String> entries = sections.get(name);
    if (entries == null) {
      throw new IllegalStateException(
          resource + " has no section [" + name + "]; it has " + sections.keySet());
    }
    return entries;
  }

  private void read(BufferedReader lines) throws IOException {
    String section = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int comment = line.startsWith("#") ? 0 : line.indexOf("\t#");
      String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (entry.startsWith("[") && entry.endsWith("]")) {
        section = entry.substring(1, entry.length() - 1);
        sections.putIfAbsent(section, new LinkedHashMap<>());
      } else if (!entry.isEmpty()) {
        int tab = entry.indexOf('\t');
        sections
            .computeIfAbsent(section, name -> new LinkedHashMap<>())
            .put(
                tab < 0 ? entry : entry.substring(0, tab),
                tab < 0 ? "" : entry.substring(tab + 1).strip());
      }
    }
  }
}
