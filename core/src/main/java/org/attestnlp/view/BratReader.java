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
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.view.FileSpans.Place;

/** Makes an article of brat standoff that {@link BratWriter} wrote and a person may have edited. */
final class BratReader {

  private final String file;
  private final String text;
  private final CodePoints points;
  private final Map<String, ObjectNode> entities = new LinkedHashMap<>();
  private final Map<BratBound, ObjectNode> bearers = new HashMap<>();
  private final List<ObjectNode> quotes = new ArrayList<>();
  private final List<ObjectNode> claims = new ArrayList<>();

  BratReader(String file, String text) {
    this.file = file;
    this.text = text;
    this.points = new CodePoints(text);
  }

  String read(String annotations) {
    BratLines lines = new BratLines(file, text, points).read(annotations);
    String json = PrettyJson.write(article(lines)) + "\n";
    try {
      ArticleJson.read(json);
    } catch (InvalidArticleException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    }
    return json;
  }

  private ObjectNode article(BratLines lines) {
    ObjectNode article = header(lines);
    article.put("text", text);
    boolean inCodePoints = article.path("offsets").asText().equals("CODE_POINT");
    FileSpans spans = new FileSpans(text, points, inCodePoints);
    BratSpeakers speakers = new BratSpeakers(lines, spans, text);
    for (JsonNode entity : article.path("entities")) {
      entities.put(entity.path("id").asText(), (ObjectNode) entity);
    }
    for (BratBound bound : lines.bounds()) {
      if (bound.isMention()) {
        mention(bound, lines, spans);
      }
    }
    for (BratBound bound : lines.bounds()) {
      item(bound, lines, spans, speakers);
    }
    entities.values().removeIf(entity -> entity.path("mentions").isEmpty());
    article.putArray("entities").addAll(entities.values());
    article.putArray("quotes").addAll(quotes);
    article.putArray("claims").addAll(claims);
    new References(article).mend();
    return article;
  }

  private ObjectNode header(BratLines lines) {
    for (BratBound bound : lines.bounds()) {
      if (bound.isArticle() && bound.note != null) {
        return bound.note;
      }
    }
    throw new FormatException(
        file + ": no annotation of type Article with its note; export writes it as T1");
  }

  private void item(BratBound bound, BratLines lines, FileSpans spans, BratSpeakers speakers) {
    if (bound.isQuote()) {
      quotes.add(quote(bound, spans, speakers));
    } else if (bound.isClaim()) {
      claims.add(claim(bound, lines, spans));
    } else if (!bound.isMention() && !bound.isArticle()) {
      throw lines.wrong(
          bound.line,
          "unknown type "
              + bound.type
              + "; expected one of "
              + BratBound.ENTITY_TYPES.stream().sorted().toList()
              + ", "
              + BratBound.QUOTE_KINDS.stream().sorted().toList()
              + " or Claim");
    }
  }

  private void mention(BratBound bound, BratLines lines, FileSpans spans) {
    String id = bound.note == null ? "" : bound.note.path("entity").asText();
    ObjectNode entity = entities.get(id);
    if (entity == null) {
      entity = newEntity(bound);
    }
    entity.put("type", bound.type);
    bearers.put(bound, entity);
    JsonNode known = bound.note == null ? null : bound.note.get("mention");
    ObjectNode mention =
        known instanceof ObjectNode object
            ? object.deepCopy()
            : FileSpans.blank().put("kind", "NAME");
    String kind = bound.attributes.get("Kind");
    if (kind != null) {
      mention.put("kind", kind);
    }
    spans.placed(mention, bound);
    ArrayNode mentions = (ArrayNode) entity.path("mentions");
    refuseTwice(mention, entity, bound, lines);
    mentions.add(mention);
    sort(mentions);
  }

  private static void refuseTwice(
      ObjectNode mention, ObjectNode entity, BratBound bound, BratLines lines) {
    for (JsonNode other : entity.path("mentions")) {
      if (Place.of(other).equals(Place.of(mention))) {
        throw lines.wrong(
            bound.line,
            "“"
                + mention.path("text").asText()
                + "” is marked twice for "
                + entity.path("name").asText()
                + "; expected each mention of an entity once");
      }
    }
  }

  /** A new name goes to the entity that has it, else makes one. */
  private ObjectNode newEntity(BratBound bound) {
    String name = text.substring(bound.begin, bound.end);
    for (ObjectNode entity : entities.values()) {
      if (entity.path("name").asText().equals(name)
          && entity.path("type").asText().equals(bound.type)) {
        return entity;
      }
    }
    ObjectNode entity = PrettyJson.read("{}");
    entity.put("id", References.fresh("e", entities.keySet()));
    entity.put("type", bound.type).put("name", name);
    entity.putArray("titles");
    entity.putArray("mentions");
    entities.put(entity.path("id").asText(), entity);
    return entity;
  }

  private ObjectNode quote(BratBound bound, FileSpans spans, BratSpeakers speakers) {
    ObjectNode quote = bound.note == null ? newQuote() : bound.note;
    quote.put("kind", bound.type);
    String polarity = bound.attributes.get("Polarity");
    if (polarity != null) {
      quote.put("polarity", polarity);
    }
    speakers.settle(bound, quote, bearers);
    spans.placed(quote, bound);
    spans.clip(quote.path("quoted"), quote);
    return quote;
  }

  private ObjectNode newQuote() {
    ObjectNode quote = PrettyJson.read("{}").put("id", "new-q" + quotes.size()).put("kind", "");
    quote.put("begin", 0).put("end", 0).put("text", "");
    quote.putArray("quoted");
    quote.putArray("speakers");
    quote.putNull("cue").put("polarity", "AFFIRMED").putNull("continues").put("rule", "gold");
    return quote;
  }

  private static ObjectNode claim(BratBound bound, BratLines lines, FileSpans spans) {
    ObjectNode claim = bound.note;
    if (claim == null) {
      throw lines.wrong(
          bound.line,
          "a new claim without its record; expected a note with the claim's JSON, as export writes it");
    }
    String factuality = bound.attributes.get("Factuality");
    if (factuality != null) {
      claim.put("factuality", factuality);
    }
    return spans.placed(claim, bound);
  }

  private static void sort(ArrayNode mentions) {
    List<JsonNode> sorted = new ArrayList<>();
    mentions.forEach(sorted::add);
    sorted.sort(Comparator.comparingInt(mention -> mention.path("begin").asInt()));
    mentions.removeAll();
    mentions.addAll(sorted);
  }
}
