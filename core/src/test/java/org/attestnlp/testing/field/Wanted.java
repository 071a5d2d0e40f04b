package org.attestnlp.testing.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a check compares words: case, articles and marks do not count. */
final class Wanted {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern TERM = Pattern.compile("[\\p{L}\\p{N}_%$€£.]+");
  private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

  private Wanted() {}

  /** Whether one of {@code {"any": […]}}, or the one value, passes. */
  static boolean any(JsonNode want, Predicate<JsonNode> test) {
    if (want.isObject() && want.size() == 1 && want.has("any")) {
      for (JsonNode one : want.get("any")) {
        if (test.test(one)) {
          return true;
        }
      }
      return false;
    }
    return test.test(want);
  }

  /** Where the n-th occurrence of words begins. */
  static int find(String text, JsonNode check, String key) {
    String words = check.get(key).asText();
    int at = -1;
    for (int n = check.path("n").asInt(1); n > 0; n--) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("[" + words + "] is not in the text");
      }
    }
    return at;
  }

  static boolean overlaps(JsonNode item, int begin, int end) {
    return item.get("begin").asInt() < end && begin < item.get("end").asInt();
  }

  /** The words in lower case, with signs of money and percent. */
  static String norm(JsonNode text) {
    return text.isTextual() ? norm(text.asText()) : "";
  }

  static String norm(String text) {
    List<String> terms = new ArrayList<>();
    Matcher term = TERM.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
    while (term.find()) {
      terms.add(term.group());
    }
    return String.join(" ", terms);
  }

  static String withoutArticle(String text) {
    return ARTICLE.matcher(text).replaceFirst("");
  }

  /** Shared words of two texts, as a part of all their words. */
  static double overlap(String one, String other) {
    Map<String, Integer> left = words(one);
    Map<String, Integer> right = words(other);
    int shared = 0;
    int all = 0;
    for (Map.Entry<String, Integer> word : left.entrySet()) {
      int there = right.getOrDefault(word.getKey(), 0);
      shared += Math.min(word.getValue(), there);
      all += Math.max(word.getValue(), there);
    }
    for (Map.Entry<String, Integer> word : right.entrySet()) {
      all += left.containsKey(word.getKey()) ? 0 : word.getValue();
    }
    return all == 0 ? 0 : (double) shared / all;
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.merge(word.group(), 1, Integer::sum);
    }
    return words;
  }

  /** Whether the sources bear these names and no others, in any order. */
  static boolean names(JsonNode sources, JsonNode want) {
    List<String> have = new ArrayList<>();
    for (JsonNode source : sources) {
      String name = norm(source.path("name"));
      have.add(name.isEmpty() ? norm(source.path("mention").path("text")) : name);
    }
    have.sort(null);
    if (have.size() != want.size()) {
      return false;
    }
    for (JsonNode one : want) {
      String name = norm(one);
      String hit =
          have.stream()
              .filter(
                  h ->
                      h.equals(name)
                          || h.equals(withoutArticle(name))
                          || withoutArticle(h).equals(name))
              .findFirst()
              .orElse(null);
      if (hit == null) {
        return false;
      }
      have.remove(hit);
    }
    return true;
  }

  /** The texts of a list, sorted. */
  static List<String> sorted(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asText()));
    texts.sort(null);
    return texts;
  }
}
