package org.attestnlp.bench.pronouns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.mentions.Decision;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.spi.Document;

/**
 * A text whose mentions stand in clusters, as in GUM: a row {@code
 * {"text","mentions":[{begin,end,kind,cluster,head:[begin,end]}]}} of a JSONL file.
 */
final class ClusteredText {

  private static final double WEIGHT = 0.5; // its prose is further from news than its size says

  private final String text;
  private final Map<Integer, String> pronouns = new HashMap<>(); // where one begins: its cluster
  private final Map<List<Integer>, String> spans = new HashMap<>();
  private final Map<Integer, String> heads = new HashMap<>(); // of the longest with that head
  private final Map<Integer, Integer> lengths = new HashMap<>();

  private ClusteredText(JsonNode row) {
    text = row.get("text").asText();
    for (JsonNode mention : row.get("mentions")) {
      int begin = mention.get("begin").asInt();
      int end = mention.get("end").asInt();
      int head = mention.get("head").get(0).asInt();
      String cluster = mention.get("cluster").asText();
      spans.put(List.of(begin, end), cluster);
      if (mention.get("kind").asText().equals("PRONOUN")) {
        pronouns.put(begin, cluster);
      }
      if (end - begin > lengths.getOrDefault(head, 0)) {
        lengths.put(head, end - begin);
        heads.put(head, cluster);
      }
    }
  }

  static List<ClusteredText> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<ClusteredText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      texts.add(new ClusteredText(json.readTree(line)));
    }
    return texts;
  }

  String text() {
    return text;
  }

  /** One for each pronoun that has something to choose. */
  List<Example> examples(Document document, List<Decision> decisions) {
    List<Example> examples = new ArrayList<>();
    for (Decision decision : decisions) {
      String cluster = pronouns.get(document.tokens().begin(decision.pronoun()));
      if (cluster != null) {
        Example example = example(document, decision, cluster);
        if (example.teaches()) {
          examples.add(example);
        }
      }
    }
    return examples;
  }

  private Example example(Document document, Decision decision, String cluster) {
    boolean[] right = new boolean[decision.choices().size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = cluster.equals(cluster(document, decision.choices().get(i).group()));
    }
    return new Example(decision.use(), Mentioned.values(decision), right, WEIGHT, -1);
  }

  /** The cluster that most of its names and nouns are in, or nothing. */
  private String cluster(Document document, Group group) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Group.Place place : group.places()) {
      String cluster = place.kind() == MentionKind.PRONOUN ? "" : cluster(document, place);
      if (!cluster.isEmpty()) {
        counts.merge(cluster, 1, Integer::sum);
      }
    }
    String best = "";
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(best, 0)) {
        best = count.getKey();
      }
    }
    return best;
  }

  private String cluster(Document document, Group.Place place) {
    int begin = Mentioned.begins(document, place);
    int end = Mentioned.ends(document, place);
    String exact = spans.get(List.of(begin, end));
    if (exact != null) {
      return exact;
    }
    for (int head = begin; head < end; head++) {
      String cluster = heads.get(head);
      if (cluster != null) {
        return cluster;
      }
    }
    return "";
  }
}
