package org.attestnlp.spi.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word list from a resource file: one entry a line, fields separated by tabs, {@code #} starts a
 * comment.
 *
 * <p>A line {@code [plan]} opens a section; entries before the first one are in section {@code ""}.
 *
 * <pre>
 * [speech]
 * say	tier-1	# “We will stay,” she said.
 * </pre>
 *
 * <pre>{@code
 * Lexicon cues = Lexicon.load(MyStep.class, "cues.txt"); // beside MyStep on the class path
 * cues.words("speech"); // [say]
 * cues.map("speech"); // {say=tier-1}
 * }</pre>
 */
public final class Lexicon {

  private final String resource;
  private final Map<String, List<List<String>>> sections = new LinkedHashMap<>();

  private Lexicon(String resource) {
    this.resource = resource;
  }

  /**
   * Reads a resource that stands beside a class.
   *
   * @throws IllegalStateException if it is missing, naming it
   */
  public static Lexicon load(Class<?> beside, String resource) {
    return Lazy.loading(() -> loaded(beside, resource));
  }

  private static Lexicon loaded(Class<?> beside, String resource) {
    Lexicon lexicon = new Lexicon(resource);
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource " + resource + " is missing beside " + beside.getName());
      }
      lexicon.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource + " cannot be read", e);
    }
    return lexicon;
  }

  /** The names of the sections in file order. */
  public Set<String> sectionNames() {
    return sections.keySet();
  }

  /**
   * The entries of a section, each a list of its fields.
   *
   * @throws IllegalStateException if there is no such section, naming those there are
   */
  public List<List<String>> entries(String section) {
    List<List<String>> entries = sections.get(section);
    if (entries == null) {
      throw new IllegalStateException(
          resource + " has no section [" + section + "]; it has " + sections.keySet());
    }
    return entries;
  }

  /** The first fields of a section. */
  public Set<String> words(String section) {
    Set<String> words = new LinkedHashSet<>();
    entries(section).forEach(fields -> words.add(fields.get(0)));
    return words;
  }

  /** The first fields of all sections. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    sections.values().stream()
        .flatMap(Collection::stream)
        .forEach(fields -> words.add(fields.get(0)));
    return words;
  }

  /** First field to second field of a section. */
  public Map<String, String> map(String section) {
    Map<String, String> map = new LinkedHashMap<>();
    entries(section).forEach(fields -> map.put(fields.get(0), fields.get(1)));
    return map;
  }

  private void read(BufferedReader lines) throws IOException {
    String section = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int comment = line.startsWith("#") ? 0 : line.indexOf("\t#");
      String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (entry.startsWith("[") && entry.endsWith("]")) {
        section = entry.substring(1, entry.length() - 1);
        sections.putIfAbsent(section, new ArrayList<>());
      } else if (!entry.isEmpty()) {
        sections
            .computeIfAbsent(section, s -> new ArrayList<>())
            .add(List.of(entry.split("\t+", -1)));
      }
    }
  }
}
