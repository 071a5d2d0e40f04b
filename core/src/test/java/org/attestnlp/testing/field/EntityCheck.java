package org.attestnlp.testing.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds entities against a check: one of a name, its mentions, and which mentions are the same. */
final class EntityCheck {

  private static final String WORD = "[\\p{L}\\p{N}_]";

  private final JsonNode found;

  EntityCheck(JsonNode found) {
    this.found = found;
  }

  /** What does not fit in the one entity of the name. */
  List<String> entity(JsonNode check) {
    String name = check.get("name").asText();
    List<JsonNode> hits = new ArrayList<>();
    for (JsonNode entity : found.get("entities")) {
      if (bears(entity, name)) {
        hits.add(entity);
      }
    }
    return hits.size() == 1
        ? faults(hits.get(0), name, check)
        : List.of(hits.size() + " entities " + name);
  }

  private static boolean bears(JsonNode entity, String name) {
    boolean bears = entity.get("name").asText().equals(name);
    for (JsonNode mention : entity.get("mentions")) {
      bears |=
          mention.get("text").asText().equals(name) && mention.get("kind").asText().equals("NAME");
    }
    return bears;
  }

  private List<String> faults(JsonNode entity, String name, JsonNode check) {
    List<String> faults = new ArrayList<>();
    if (check.has("type") && !QuoteCheck.isIn(entity.get("type"), check.get("type"))) {
      faults.add(name + " is " + entity.get("type") + ", want " + check.get("type"));
    }
    if (check.has("titles") && !normed(check.get("titles")).equals(normed(entity.get("titles")))) {
      faults.add("titles " + entity.get("titles") + ", want " + check.get("titles"));
    }
    if (check.has("full") && !entity.get("name").equals(check.get("full"))) {
      faults.add("name " + entity.get("name") + ", want " + check.get("full"));
    }
    for (JsonNode mention : check.path("mentions")) {
      if (!entity.get("id").asText().equals(owner(mention.asText()))) {
        faults.add(mention + " is not " + name);
      }
    }
    int mentions = entity.get("mentions").size();
    if (check.has("count") && mentions != check.get("count").asInt()) {
      faults.add(mentions + " mentions of " + name + ", want " + check.get("count"));
    }
    return faults;
  }

  /** Whether mentions are all of one entity. */
  List<String> same(JsonNode mentions) {
    List<String> owners = owners(mentions);
    boolean same = !owners.get(0).isEmpty() && new HashSet<>(owners).size() == 1;
    return same ? List.of() : List.of(mentions + " are " + owners);
  }

  /** Whether mentions are of different entities, or of none. */
  List<String> different(JsonNode mentions) {
    List<String> owners = owners(mentions).stream().filter(owner -> !owner.isEmpty()).toList();
    boolean different = new HashSet<>(owners).size() == owners.size();
    return different ? List.of() : List.of(mentions + " are " + owners);
  }

  /** The entities that have exactly these words as a mention. */
  List<String> none(JsonNode check) {
    List<String> faults = new ArrayList<>();
    for (JsonNode entity : found.get("entities")) {
      for (JsonNode mention : entity.get("mentions")) {
        if (mention.get("text").equals(check.get("text"))) {
          faults.add("entity " + entity.get("name"));
        }
      }
    }
    return faults;
  }

  private List<String> owners(JsonNode mentions) {
    List<String> owners = new ArrayList<>();
    mentions.forEach(mention -> owners.add(owner(mention.asText())));
    return owners;
  }

  /** The id of the entity whose shortest mention covers {@code word#n}; empty if there is none. */
  private String owner(String mention) {
    int hash = mention.indexOf('#');
    String word = hash < 0 ? mention : mention.substring(0, hash);
    int n =
        hash < 0 || hash == mention.length() - 1
            ? 1
            : Integer.parseInt(mention.substring(hash + 1));
    Matcher hit =
        Pattern.compile("(?<!" + WORD + ")" + Pattern.quote(word) + "(?!" + WORD + ")")
            .matcher(found.get("text").asText());
    for (int i = 0; i < n; i++) {
      if (!hit.find()) {
        throw new IllegalArgumentException("[" + mention + "] is not in the text");
      }
    }
    String owner = "";
    int shortest = Integer.MAX_VALUE;
    for (JsonNode entity : found.get("entities")) {
      String id = entity.get("id").asText();
      for (JsonNode one : entity.get("mentions")) {
        int begin = one.get("begin").asInt();
        int length = one.get("end").asInt() - begin;
        boolean covers = begin <= hit.start() && hit.end() <= begin + length;
        boolean better = length < shortest || length == shortest && id.compareTo(owner) < 0;
        if (covers && better) {
          owner = id;
          shortest = length;
        }
      }
    }
    return owner;
  }

  private static List<String> normed(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(Wanted.norm(one)));
    texts.sort(null);
    return texts;
  }
}
