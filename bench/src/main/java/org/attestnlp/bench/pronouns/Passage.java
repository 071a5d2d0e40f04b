package org.attestnlp.bench.pronouns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A passage of GAP: a pronoun and two people, A and B, whom it may stand for; a row {@code
 * {"id","text","pronoun":{begin,text},"A":{begin,text,coref},"B":{…}}} of a JSONL file.
 *
 * @param number that of {@code development-N}
 * @param pronoun where the pronoun begins, in UTF-16 code units, as the spans of A and B
 * @param masculine whether it is “he”, “his” or “him”
 */
record Passage(int number, String text, int pronoun, boolean masculine, Person a, Person b) {

  private static final Set<String> MASCULINE = Set.of("he", "his", "him");

  /** One of the two, and whether the pronoun stands for that one. */
  record Person(int begin, int end, boolean meant) {}

  static List<Passage> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Passage> passages = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      String id = row.get("id").asText();
      String word = row.get("pronoun").get("text").asText().toLowerCase(Locale.ROOT);
      passages.add(
          new Passage(
              Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)),
              row.get("text").asText(),
              row.get("pronoun").get("begin").asInt(),
              MASCULINE.contains(word),
              person(row.get("A")),
              person(row.get("B"))));
    }
    return passages;
  }

  private static Person person(JsonNode node) {
    int begin = node.get("begin").asInt();
    return new Person(
        begin, begin + node.get("text").asText().length(), node.get("coref").asBoolean());
  }

  int fold(int folds) {
    return number % folds;
  }
}
