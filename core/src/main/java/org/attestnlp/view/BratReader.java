package org.attestnlp.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.Offsets;

/** Makes an article of brat standoff that {@link BratWriter} wrote and a person may have edited. */
final class BratReader {

  private final String file;
  private final String text;
  private final Map<BratBound, ObjectNode> bearers = new HashMap<>();
  private final List<ObjectNode> quotes = new ArrayList<>();
  private final List<ObjectNode> claims = new ArrayList<>();

  /** The quotes that a person added, each for itself, since two may look alike. */
  private final Set<JsonNode> added = Collections.newSetFromMap(new IdentityHashMap<>());

  BratReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  String read(String annotations) {
    BratLines lines = new BratLines(file, text).read(annotations);
    ObjectNode article = article(lines);
    try {
      String json = PrettyJson.write(article) + "\n";
      ArticleJson.read(json);
      return json;
    } catch (InvalidArticleException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    }
  }

  private ObjectNode article(BratLines lines) {
    ObjectNode article = header(lines);
    article.put("text", text);
    boolean inCodePoints = article.path("offsets").asText().equals(Offsets.CODE_POINT.name());
    FileSpans spans = new FileSpans(text, inCodePoints ? Offsets.CODE_POINT : Offsets.UTF_16);
    BratSpeakers speakers = new BratSpeakers(lines, spans, text);
    BratEntities entities = new BratEntities(file, article.path("entities"));
    mentions(lines, spans, entities);
    for (BratBound bound : lines.bounds()) {
      item(bound, lines, spans, speakers);
    }
    article.putArray("entities").addAll(entities.mentioned());
    article.putArray("quotes").addAll(quotes);
    article.putArray("claims").addAll(claims);
    new References(article, added).mend();
    return article;
  }

  /** The known ones first: what type a person gave them decides to whom a new name belongs. */
  private void mentions(BratLines lines, FileSpans spans, BratEntities entities) {
    List<BratBound> added = new ArrayList<>();
    for (BratBound bound : lines.bounds()) {
      ObjectNode known = bound.isMention() ? entities.known(bound) : null;
      if (known != null) {
        mention(bound, known.put("type", bound.type), spans, entities, lines);
      } else if (bound.isMention()) {
        added.add(bound);
      }
    }
    entities.nameAll();
    for (BratBound bound : added) {
      String name = text.substring(bound.begin, bound.end);
      mention(bound, entities.named(name, bound.type), spans, entities, lines);
    }
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

  private void mention(
      BratBound bound, ObjectNode entity, FileSpans spans, BratEntities entities, BratLines lines) {
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
    if (!entities.add(entity, mention)) {
      throw lines.wrong(
          bound.line,
          "“"
              + mention.path("text").asText()
              + "” is marked twice for "
              + entity.path("name").asText()
              + "; expected each mention of an entity once");
    }
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
    ObjectNode quote = PrettyJson.read("{}").put("id", "").put("kind", "");
    added.add(quote);
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
}
