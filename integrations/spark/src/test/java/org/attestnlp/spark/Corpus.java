package org.attestnlp.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Articles made of our own in {@code testdata/articles}: some of their paragraphs, with other names
 * and numbers; the same ones each time.
 */
final class Corpus {

  private static final List<String> FAMILIES =
      List.of("Ostrand", "Pell", "Quayle", "Renn", "Sorel", "Tamm", "Ulver", "Varga", "Wend");
  private static final List<String> CITIES =
      List.of("Carvel", "Dunmere", "Estrava", "Fallow", "Gorska", "Hollin", "Irvale");
  private static final List<String> OUTLETS =
      List.of("The Courier", "Evening Post", "Daily Mail Box");
  private static final List<String> NAMES = List.of("Haas", "Marant", "Brandt");
  private static final String CITY = "Darvena";

  private static final int BAD = 100; // one in so many
  private static final int MAXIMUM = 20_000;

  /** The limits under which the bad rows are bad. */
  static final Limits LIMITS = new Limits(MAXIMUM, java.time.Duration.ofMinutes(10));

  private Corpus() {}

  /** So many articles, one in a hundred of which cannot be read, each for one of four reasons. */
  static List<Row> articles(int count) {
    List<List<String>> originals = originals();
    List<Row> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(i % BAD == BAD - 1 ? bad(i) : good(i, originals.get(i % originals.size())));
    }
    return articles;
  }

  /** So many articles of full length, all good. */
  static List<Row> whole(int count) {
    List<List<String>> originals = originals();
    List<Row> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = String.join("\n", originals.get(i % originals.size()));
      articles.add(row(i, changed(text, i), date(i)));
    }
    return articles;
  }

  private static Row good(int i, List<String> paragraphs) {
    StringBuilder text = new StringBuilder(paragraphs.get(0));
    text.append('\n').append(paragraphs.get(1 + i / 6 % (paragraphs.size() - 1)));
    return row(i, changed(text.toString(), i), date(i));
  }

  private static Row bad(int i) {
    return switch (i / BAD % 4) {
      case 0 -> row(i, " \n ", date(i));
      case 1 -> row(i, "x".repeat(MAXIMUM + 1), date(i));
      case 2 -> row(i, null, date(i));
      default -> row(i, "A town of 300 people voted.", "2026-13-01");
    };
  }

  private static Row row(int i, String text, String date) {
    return RowFactory.create(
        String.format(Locale.ROOT, "a%06d", i), text, date, OUTLETS.get(i % OUTLETS.size()));
  }

  private static String date(int i) {
    return String.format(Locale.ROOT, "2026-%02d-%02d", 1 + i % 5, 1 + i % 28);
  }

  private static String changed(String text, int i) {
    String other = text.replace(CITY, CITIES.get(i % CITIES.size()));
    for (int k = 0; k < NAMES.size(); k++) {
      other = other.replace(NAMES.get(k), FAMILIES.get((i + k) % FAMILIES.size()));
    }
    String numbers = other.replace("14", String.valueOf(11 + i % 80)).replace("26", "2" + i % 10);
    return i % 50 == 0 ? numbers + "\n“We won 😀,” said Ada " + FAMILIES.get(i % 9) + "." : numbers;
  }

  private static List<List<String>> originals() {
    try (Stream<Path> files = Files.list(Local.root().resolve("testdata/articles"))) {
      List<List<String>> originals = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        originals.add(Files.readString(file).lines().filter(line -> !line.isBlank()).toList());
      }
      return originals;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row as a line of JSONL, for the command. */
  static String json(Row article) {
    StringBuilder line = new StringBuilder("{");
    for (String key : List.of("id", "text", "date")) {
      Object value = article.get(List.of("id", "text", "date").indexOf(key));
      if (value != null) {
        line.append(line.length() > 1 ? "," : "").append('"').append(key).append("\":\"");
        line.append(escaped((String) value)).append('"');
      }
    }
    return line.append("}").toString();
  }

  private static String escaped(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    for (Map.Entry<String, String> each :
        Map.of("\n", "\\n", "\r", "\\r", "\t", "\\t").entrySet()) {
      escaped = escaped.replace(each.getKey(), each.getValue());
    }
    return escaped;
  }
}
