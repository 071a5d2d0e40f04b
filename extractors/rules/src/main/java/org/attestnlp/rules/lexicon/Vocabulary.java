package org.attestnlp.rules.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words that the rules know. A word is one line in one file, with all that is known of it:
 *
 * <pre>
 * [month]	# “in May 2021”
 * may	modal hypothetical=modal	# “As many as 250 may have escaped.”
 * </pre>
 *
 * <p>The section a word stands in is its first notion; others follow, apart by blanks, some with a
 * value in which {@code ~} is a blank. Words are in lower case; {@code written=} says how a name is
 * written that is neither in lower case nor a capital and lower case. The constants of this package
 * are the notions, each with an example; a rule that needs several takes their union.
 */
final class Vocabulary {

  private static final List<String> FILES =
      List.of(
          "function-words.txt",
          "time.txt",
          "reporting.txt",
          "hedges.txt",
          "people.txt",
          "bodies.txt",
          "places.txt",
          "numerals.txt",
          "measures.txt",
          "change.txt",
          "events.txt",
          "page.txt");

  private static final Vocabulary INSTANCE = read();

  private final Map<String, String> places = new LinkedHashMap<>(); // word → file:line
  private final Map<String, Map<String, String>> notions = new LinkedHashMap<>();
  private final Set<String> asked = Collections.synchronizedSet(new TreeSet<>());

  /** The words of a notion. */
  static Set<String> words(String notion) {
    return INSTANCE.notion(notion).keySet();
  }

  /** The words of a notion, each with its value; the empty string where it has none. */
  static Map<String, String> values(String notion) {
    return INSTANCE.notion(notion);
  }

  /** The notions of a word; empty where it has no line. */
  static Set<String> notionsOf(String word) {
    Set<String> notions = new TreeSet<>();
    INSTANCE.notions.forEach(
        (notion, words) -> {
          if (words.containsKey(word)) {
            notions.add(notion);
          }
        });
    return notions;
  }

  /** The words of any of these notions. */
  @SafeVarargs
  static Set<String> union(Set<String>... notions) {
    Set<String> union = new LinkedHashSet<>();
    for (Set<String> notion : notions) {
      union.addAll(notion);
    }
    return Collections.unmodifiableSet(union);
  }

  /** The words of one notion that are not of another. */
  static Set<String> without(Set<String> words, Set<String> others) {
    Set<String> left = new LinkedHashSet<>(words);
    left.removeAll(others);
    return Collections.unmodifiableSet(left);
  }

  /** The notions of the files that no constant asks for, once all constants are there. */
  static Set<String> unread() {
    Set<String> unread = new TreeSet<>(INSTANCE.notions.keySet());
    unread.removeAll(INSTANCE.asked);
    return unread;
  }

  /**
   * The words of a notion.
   *
   * @throws IllegalStateException if no word has it
   */
  Map<String, String> notion(String notion) {
    Map<String, String> words = notions.get(notion);
    if (words == null) {
      throw new IllegalStateException(
          "no word of the lexicon is ["
              + notion
              + "]; it knows "
              + new TreeSet<>(notions.keySet()));
    }
    asked.add(notion);
    return Collections.unmodifiableMap(words);
  }

  private static Vocabulary read() {
    Vocabulary vocabulary = new Vocabulary();
    for (String file : FILES) {
      try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("resource " + file + " of the lexicon is missing");
        }
        vocabulary.read(
            file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("resource " + file + " of the lexicon cannot be read", e);
      }
    }
    return vocabulary;
  }

  /**
   * Reads one file.
   *
   * @throws IllegalStateException if a word has a line already, stands before the first section, or
   *     has more fields than word and notions, naming the line
   */
  void read(String file, BufferedReader lines) throws IOException {
    String section = null;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String place = file + ":" + ++number;
      int comment = line.startsWith("# ") || line.equals("#") ? 0 : line.indexOf("\t#");
      String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (entry.startsWith("[") && entry.endsWith("]") && entry.length() > 2) {
        section = entry.substring(1, entry.length() - 1);
      } else if (!entry.isEmpty()) {
        add(place, section, entry.split("\t+", -1));
      }
    }
  }

  private void add(String place, @Nullable String section, String[] fields) {
    if (section == null || fields.length > 2) {
      throw new IllegalStateException(
          place + ": expected word, tab, notions below a [section], found " + List.of(fields));
    }
    String word = fields[0];
    String other = places.putIfAbsent(word, place);
    if (other != null) {
      throw new IllegalStateException(
          place + ": “" + word + "” stands in " + other + " already; add its notions there");
    }
    put(place, word, section, "");
    if (fields.length == 2) {
      for (String notion : fields[1].split(" +", -1)) {
        int equals = notion.indexOf('=');
        String name = equals < 0 ? notion : notion.substring(0, equals);
        String value = equals < 0 ? "" : notion.substring(equals + 1).replace('~', ' ');
        put(place, word, name, value);
      }
    }
  }

  /** A section may say its value on the line: {@code unit=kilometre} below {@code [unit]}. */
  private void put(String place, String word, String notion, String value) {
    String before = notions.computeIfAbsent(notion, n -> new LinkedHashMap<>()).put(word, value);
    if (before != null && (value.isEmpty() || !before.isEmpty())) {
      throw new IllegalStateException(place + ": “" + word + "” has [" + notion + "] twice");
    }
  }
}
