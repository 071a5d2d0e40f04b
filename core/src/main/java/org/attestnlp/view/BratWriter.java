package org.attestnlp.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.Offsets;
import org.attestnlp.view.FileSpans.Place;

/** Writes brat standoff. */
final class BratWriter {

  static final String ARTICLE = "Article";
  static final String CLAIM = "Claim";

  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private final ObjectNode root;
  private final String text;
  private final OffsetUnit points;
  private final OffsetUnit own;
  private final StringBuilder spans = new StringBuilder();
  private final StringBuilder rest = new StringBuilder();
  private final Map<String, String> mentionAt = new HashMap<>();
  private int bound;
  private int relations;
  private int attributes;
  private int notes;

  BratWriter(String json) {
    ArticleJson.read(json); // checks it
    this.root = (ObjectNode) writable(PrettyJson.read(json));
    this.text = root.path("text").asText();
    this.points = OffsetUnit.of(text, Offsets.CODE_POINT);
    this.own = OffsetUnit.of(text, Offsets.valueOf(root.path("offsets").asText()));
  }

  /** No file in UTF-8 can hold half a character: U+FFFD stands for it, as wide as it was. */
  private static JsonNode writable(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(field -> field.setValue(writable(field.getValue())));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, writable(array.get(i)));
      }
    } else if (node.isTextual()) {
      return TextNode.valueOf(HALF.matcher(node.textValue()).replaceAll("\uFFFD"));
    }
    return node;
  }

  Brat write() {
    article();
    Set<String> ids = new HashSet<>();
    for (JsonNode entity : root.path("entities")) {
      refuseTwice(entity, ids);
      Set<Place> places = new HashSet<>();
      for (JsonNode mention : entity.path("mentions")) {
        if (!places.add(Place.of(mention))) {
          throw new InvalidArticleException(
              "entity "
                  + entity.path("id").asText()
                  + " has the mention “"
                  + mention.path("text").asText()
                  + "” twice in one place; expected it once");
        }
        mention(entity, (ObjectNode) mention);
      }
    }
    for (JsonNode quote : root.path("quotes")) {
      String id = item((ObjectNode) quote, quote.path("kind").asText());
      attribute("Polarity", id, quote.path("polarity").asText());
      speakers(id, quote.path("speakers"));
    }
    for (JsonNode claim : root.path("claims")) {
      String id = item((ObjectNode) claim, CLAIM);
      attribute("Factuality", id, claim.path("factuality").asText());
    }
    return new Brat(text, spans.toString() + rest);
  }

  /** Mentions say by its id to which entity they belong. */
  private static void refuseTwice(JsonNode entity, Set<String> ids) {
    String id = entity.path("id").asText();
    if (!ids.add(id)) {
      throw new InvalidArticleException("two entities have the id " + id + "; expected one each");
    }
  }

  /** What belongs to the article as a whole hangs on its first line. */
  private void article() {
    ObjectNode article = root.deepCopy();
    article.put("text", "");
    for (JsonNode entity : article.path("entities")) {
      ((ObjectNode) entity).putArray("mentions");
    }
    article.putArray("quotes");
    article.putArray("claims");
    int begin = 0;
    while (begin < text.length() - 1 && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    int line = text.indexOf('\n', begin);
    // a text of blank lines ends with the character at begin; an empty one has nothing to hang on
    int end = line > begin ? line : text.length();
    note(span(ARTICLE, begin, end), article);
  }

  private void mention(JsonNode entity, ObjectNode mention) {
    String id = span(entity.path("type").asText(), begin(mention), end(mention));
    ObjectNode whole = PrettyJson.read("{}").put("entity", entity.path("id").asText());
    whole.set("mention", mention.deepCopy().put("text", "")); // its place tells whose speaker it is
    attribute("Kind", id, mention.path("kind").asText());
    note(id, whole);
    mentionAt.putIfAbsent(begin(mention) + "-" + end(mention), id);
  }

  private String item(ObjectNode item, String type) {
    String id = span(type, begin(item), end(item));
    note(id, blank(item.deepCopy()));
    return id;
  }

  /** The span itself is told by brat's own line. */
  private static ObjectNode blank(ObjectNode item) {
    return item.put("begin", 0).put("end", 0).put("text", "");
  }

  private void speakers(String quote, JsonNode speakers) {
    for (JsonNode speaker : (ArrayNode) speakers) {
      JsonNode mention = speaker.path("mention");
      String at = mention.isObject() ? mentionAt.get(begin(mention) + "-" + end(mention)) : null;
      if (at != null) {
        relations++;
        rest.append("R").append(relations).append("\tSpeaker Arg1:").append(quote);
        rest.append(" Arg2:").append(at).append('\n');
      }
    }
  }

  private String span(String type, int begin, int end) {
    bound++;
    String id = "T" + bound;
    spans.append(id).append('\t').append(type);
    spans.append(' ').append(points.fromUtf16(begin)).append(' ').append(points.fromUtf16(end));
    spans.append('\t').append(oneLine(text.substring(begin, end))).append('\n');
    return id;
  }

  private void attribute(String name, String id, String value) {
    attributes++;
    rest.append('A').append(attributes).append('\t').append(name);
    rest.append(' ').append(id).append(' ').append(value).append('\n');
  }

  private void note(String id, JsonNode content) {
    notes++;
    rest.append('#').append(notes).append("\tAnnotatorNotes ").append(id);
    rest.append('\t').append(PrettyJson.compact(content)).append('\n');
  }

  /** Line breaks and tabs as blanks, one for one. */
  static String oneLine(String words) {
    return words.replaceAll("[\\n\\r\\t\\u000B\\f\\u0085\\u2028\\u2029]", " ");
  }

  private int begin(JsonNode span) {
    return own.toUtf16(span.path("begin").asInt());
  }

  private int end(JsonNode span) {
    return own.toUtf16(span.path("end").asInt());
  }
}
