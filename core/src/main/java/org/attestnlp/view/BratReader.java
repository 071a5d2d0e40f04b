package org.attestnlp.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.PrettyJson;

/** Reads brat standoff that {@link BratWriter} wrote and a person may have edited. */
final class BratReader {

  private static final Set<String> ENTITY_TYPES =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
  private static final Set<String> QUOTE_KINDS = Set.of("DIRECT", "INDIRECT", "MIXED");

  private final String file;
  private final String text;
  private final CodePoints points;
  private final Map<String, Bound> bounds = new LinkedHashMap<>();
  private final Map<String, List<String>> speakers = new HashMap<>();
  private boolean inCodePoints;

  BratReader(String file, String text) {
    this.file = file;
    this.text = text;
    this.points = new CodePoints(text);
  }

  /** A text-bound annotation with what hangs on it; offsets in UTF-16 code units. */
  private static final class Bound {

    private final String type;
    private final int begin;
    private final int end;
    private final int line;
    private final Map<String, String> attributes = new HashMap<>();
    private @org.jspecify.annotations.Nullable ObjectNode note;

    private Bound(String type, int begin, int end, int line) {
      this.type = type;
      this.begin = begin;
      this.end = end;
      this.line = line;
    }
  }

  String read(String annotations) {
    List<String> lines = annotations.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("T")) {
        bound(lines.get(i), i + 1);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("T")) {
        rest(lines.get(i), i + 1);
      }
    }
    String json = PrettyJson.write(article()) + "\n";
    try {
      ArticleJson.read(json);
    } catch (InvalidArticleException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    }
    return json;
  }

  // -- lines

  private void bound(String line, int number) {
    String[] fields = line.split("\t", 3);
    String[] where = fields.length == 3 ? fields[1].split(" ") : new String[0];
    if (where.length != 3) {
      throw wrong(number, "expected an annotation in one piece: T1<tab>TYPE begin end<tab>words");
    }
    int begin = offset(where[1], number);
    int end = offset(where[2], number);
    if (end <= begin) {
      throw wrong(number, "the span is empty or backward");
    }
    String words = text.substring(begin, end);
    if (!BratWriter.oneLine(words).equals(fields[2])) {
      throw wrong(number, "the words are “" + fields[2] + "”, the text has “" + words + "”");
    }
    if (bounds.put(fields[0], new Bound(where[0], begin, end, number)) != null) {
      throw wrong(number, "a second " + fields[0] + "; expected an id of its own");
    }
  }

  private int offset(String digits, int number) {
    int given;
    try {
      given = Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new FormatException(at(number) + "“" + digits + "” is no offset", e);
    }
    int utf16 = points.toUtf16(given);
    if (utf16 < 0) {
      throw wrong(number, "offset " + given + " is outside the text");
    }
    return utf16;
  }

  private void rest(String line, int number) {
    String[] fields = line.split("\t", 3);
    String[] parts = fields.length < 2 ? new String[0] : fields[1].split(" ");
    switch (line.charAt(0)) {
      case 'A', 'M' -> {
        if (parts.length == 3) {
          target(parts[1], number).attributes.put(parts[0], parts[2]);
        }
      }
      case 'R' -> {
        if (parts.length == 3 && parts[0].equals("Speaker")) {
          String quote = parts[1].substring(parts[1].indexOf(':') + 1);
          String mention = parts[2].substring(parts[2].indexOf(':') + 1);
          target(quote, number);
          target(mention, number);
          speakers.computeIfAbsent(quote, q -> new ArrayList<>()).add(mention);
        }
      }
      case '#' -> {
        boolean json = fields.length == 3 && fields[2].startsWith("{");
        if (json && parts.length == 2 && bounds.containsKey(parts[1])) {
          target(parts[1], number).note = note(fields[2], number);
        }
      }
      case '*', 'E', 'N' -> {
        // equivalences, events and normalisations say nothing here
      }
      default -> throw wrong(number, "expected a line that begins with T, A, R or #");
    }
  }

  private Bound target(String id, int number) {
    Bound bound = bounds.get(id);
    if (bound == null) {
      throw wrong(number, "there is no annotation " + id);
    }
    return bound;
  }

  private ObjectNode note(String json, int number) {
    try {
      return PrettyJson.read(json);
    } catch (InvalidArticleException e) {
      throw new FormatException(at(number) + "the note is " + e.getMessage(), e);
    }
  }

  // -- the article

  private ObjectNode article() {
    Bound first =
        bounds.values().stream()
            .filter(bound -> bound.type.equals(BratWriter.ARTICLE))
            .findFirst()
            .orElse(null);
    if (first == null || first.note == null) {
      throw new FormatException(
          file + ": no annotation of type Article with its note; export writes it as T1");
    }
    ObjectNode article = first.note;
    article.put("text", text);
    inCodePoints = article.path("offsets").asText().equals("CODE_POINT");
    Map<String, ObjectNode> entities = new LinkedHashMap<>();
    for (JsonNode entity : article.path("entities")) {
      entities.put(entity.path("id").asText(), (ObjectNode) entity);
    }
    List<ObjectNode> quotes = new ArrayList<>();
    List<ObjectNode> claims = new ArrayList<>();
    for (Map.Entry<String, Bound> entry : bounds.entrySet()) {
      Bound bound = entry.getValue();
      if (ENTITY_TYPES.contains(bound.type)) {
        mention(bound, entities);
      } else if (QUOTE_KINDS.contains(bound.type)) {
        quotes.add(quote(entry.getKey(), bound, quotes.size(), entities));
      } else if (bound.type.equals(BratWriter.CLAIM)) {
        claims.add(claim(bound));
      } else if (!bound.type.equals(BratWriter.ARTICLE)) {
        throw wrong(
            bound.line,
            "unknown type "
                + bound.type
                + "; expected one of "
                + ENTITY_TYPES.stream().sorted().toList()
                + ", "
                + QUOTE_KINDS.stream().sorted().toList()
                + " or Claim");
      }
    }
    entities.values().removeIf(entity -> entity.path("mentions").isEmpty());
    replace(article, "entities", new ArrayList<>(entities.values()));
    replace(article, "quotes", quotes);
    replace(article, "claims", claims);
    new References(article).mend();
    return article;
  }

  private static void replace(ObjectNode article, String name, List<ObjectNode> items) {
    article.putArray(name).addAll(items);
  }

  private void mention(Bound bound, Map<String, ObjectNode> entities) {
    String id = bound.note == null ? "" : bound.note.path("entity").asText();
    ObjectNode entity = entities.get(id);
    if (entity == null) {
      entity = newEntity(bound, entities);
    }
    entity.put("type", bound.type);
    JsonNode known = bound.note == null ? null : bound.note.get("mention");
    ObjectNode mention = known instanceof ObjectNode object ? object : blank().put("kind", "NAME");
    String kind = bound.attributes.get("Kind");
    if (kind != null) {
      mention.put("kind", kind);
    }
    ArrayNode mentions = (ArrayNode) entity.path("mentions");
    mentions.add(placed(mention, bound));
    sort(mentions);
  }

  /** A new name goes to the entity that has it, else makes one. */
  private ObjectNode newEntity(Bound bound, Map<String, ObjectNode> entities) {
    String name = text.substring(bound.begin, bound.end);
    for (ObjectNode entity : entities.values()) {
      if (entity.path("name").asText().equals(name)
          && entity.path("type").asText().equals(bound.type)) {
        return entity;
      }
    }
    ObjectNode entity = PrettyJson.read("{}");
    entity.put("id", fresh("e", entities.keySet())).put("type", bound.type).put("name", name);
    entity.putArray("titles");
    entity.putArray("mentions");
    entities.put(entity.path("id").asText(), entity);
    return entity;
  }

  private ObjectNode quote(String id, Bound bound, int count, Map<String, ObjectNode> entities) {
    ObjectNode quote = bound.note;
    boolean fresh = quote == null;
    if (quote == null) {
      quote = PrettyJson.read("{}").put("id", "new-q" + count).put("kind", bound.type);
      quote.put("begin", 0).put("end", 0).put("text", "");
      quote.putArray("quoted");
      quote.putArray("speakers");
      quote.putNull("cue").put("polarity", "AFFIRMED").putNull("continues").put("rule", "gold");
    }
    quote.put("kind", bound.type);
    String polarity = bound.attributes.get("Polarity");
    if (polarity != null) {
      quote.put("polarity", polarity);
    }
    speakers(id, quote, fresh, entities);
    return placed(quote, bound);
  }

  /** Relations that a person changed make the speakers anew. */
  private void speakers(
      String id, ObjectNode quote, boolean fresh, Map<String, ObjectNode> entities) {
    List<Bound> given =
        speakers.getOrDefault(id, List.of()).stream().map(mention -> bounds.get(mention)).toList();
    List<String> wanted = new ArrayList<>();
    for (JsonNode speaker : quote.path("speakers")) {
      JsonNode mention = speaker.path("mention");
      String place = mention.path("begin").asInt() + "-" + mention.path("end").asInt();
      boolean marked =
          bounds.values().stream().anyMatch(b -> isMention(b) && place(b).equals(place));
      if (mention.isObject() && marked) {
        wanted.add(place);
      }
    }
    if (!fresh && wanted.equals(given.stream().map(this::place).toList())) {
      return;
    }
    ArrayNode made = quote.putArray("speakers");
    for (Bound mention : given) {
      String bearer = mention.note == null ? "" : mention.note.path("entity").asText();
      ObjectNode entity = entities.get(bearer);
      String words = text.substring(mention.begin, mention.end);
      ObjectNode source = made.addObject();
      source.put("status", entity == null ? "DESCRIBED" : "ENTITY");
      source.put("name", entity == null ? words : entity.path("name").asText());
      source.put("entity", entity == null ? null : bearer);
      source.set("mention", placed(blank(), mention));
    }
  }

  private static boolean isMention(Bound bound) {
    return ENTITY_TYPES.contains(bound.type);
  }

  private String place(Bound bound) {
    return own(bound.begin) + "-" + own(bound.end);
  }

  private ObjectNode claim(Bound bound) {
    if (bound.note == null) {
      throw wrong(
          bound.line,
          "a new claim without its record; expected a note with the claim's JSON, as export writes it");
    }
    String factuality = bound.attributes.get("Factuality");
    if (factuality != null) {
      bound.note.put("factuality", factuality);
    }
    return placed(bound.note, bound);
  }

  private ObjectNode blank() {
    return PrettyJson.read("{\"begin\":0,\"end\":0,\"text\":\"\"}");
  }

  private ObjectNode placed(ObjectNode item, Bound bound) {
    return item.put("begin", own(bound.begin))
        .put("end", own(bound.end))
        .put("text", text.substring(bound.begin, bound.end));
  }

  /** The offset in the unit of the file. */
  private int own(int utf16) {
    return inCodePoints ? points.of(utf16) : utf16;
  }

  private static void sort(ArrayNode mentions) {
    List<JsonNode> sorted = new ArrayList<>();
    mentions.forEach(sorted::add);
    sorted.sort(Comparator.comparingInt(mention -> mention.path("begin").asInt()));
    mentions.removeAll();
    mentions.addAll(sorted);
  }

  static String fresh(String letter, Set<String> taken) {
    int n = taken.size() + 1;
    while (taken.contains(letter + n)) {
      n++;
    }
    return letter + n;
  }

  private FormatException wrong(int line, String message) {
    return new FormatException(at(line) + message);
  }

  private String at(int line) {
    return file + ": line " + line + ": ";
  }
}
