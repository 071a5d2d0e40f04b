package org.attestnlp.view.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.SourceFields;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.attestnlp.json.OffsetUnit;
import org.attestnlp.json.PrettyJson;
import org.attestnlp.model.Offsets;
import org.attestnlp.view.FormatException;
import org.attestnlp.view.References;

/** Changes an article where the marks that came back differ from those that went out. */
public final class Correction {

  /** What a tool can tell. */
  public enum Reach {
    /** Items alone: their words and labels. */
    ITEMS,
    /** Items, and the links between them. */
    LINKED_ITEMS,
    /** Items and their parts, slots and links. */
    ALL
  }

  private final ObjectNode article;
  private final String text;
  private final OffsetUnit unit;
  private final Reach reach;
  private final ArticleMarks before;
  private final Markup shown;
  private final NewItems added;
  private final Map<String, Spot> spots = new HashMap<>();
  private final Map<String, Mark> shownById = new HashMap<>();

  /** The sources that are a mark. */
  private final Map<String, List<Spot>> sourcesAt = new HashMap<>();

  private Correction(String json, Reach reach) {
    ArticleJson.read(json); // checks it
    this.article = PrettyJson.read(json);
    this.text = article.path("text").asText();
    this.unit = OffsetUnit.of(text, Offsets.valueOf(article.path("offsets").asText()));
    this.reach = reach;
    this.before = new ArticleMarks(article);
    this.shown = reach == Reach.ALL ? before.markup() : before.markup().items();
    this.added = new NewItems(article, text, unit);
    shown.marks().forEach(mark -> shownById.put(mark.id(), mark));
    before.links().forEach((link, spot) -> sourcesAt(link.to()).add(spot));
  }

  private List<Spot> sourcesAt(String id) {
    return sourcesAt.computeIfAbsent(id, k -> new ArrayList<>());
  }

  /**
   * The article after a person's corrections.
   *
   * @param json the article as it went out
   * @param now what came back
   * @param reach what the tool can tell; nothing else is changed
   * @return {@code json} itself if nothing was changed, else the object, indented, with a line
   *     break at the end
   * @throws FormatException if what came back cannot be gold
   */
  public static String of(String json, Markup now, Reach reach) {
    try {
      return new Correction(json, reach).apply(json, now);
    } catch (InvalidArticleException e) {
      throw new FormatException(String.valueOf(e.getMessage()), e);
    }
  }

  /** A text that was never ours, with what a person marked in it. */
  public static String fresh(String id, Markup now, Reach reach) {
    return of(PrettyJson.write(Blank.article(id, now.text())) + "\n", now, reach);
  }

  private String apply(String json, Markup now) {
    if (!now.text().equals(text)) {
      throw new FormatException(
          "the text is another one from character "
              + firstDifference(now.text())
              + " on;"
              + " expected the text that was exported");
    }
    Matching matching = new Matching(shown.marks(), now.marks());
    JsonNode untouched = article.deepCopy();
    now.marks().forEach(mark -> change(mark, matching));
    matching.added().forEach(mark -> added.item(mark, spots));
    links(now, matching);
    matching.lost().forEach(id -> spot(id).remove());
    for (JsonNode quote : article.path("quotes")) {
      added.clip((ObjectNode) quote);
    }
    removeUnmentioned();
    if (article.equals(untouched)) {
      return json;
    }
    new References(article, Set.of()).mend();
    String corrected = PrettyJson.write(article) + "\n";
    ArticleJson.read(corrected);
    return corrected;
  }

  private int firstDifference(String other) {
    int i = 0;
    while (i < text.length() && i < other.length() && text.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  private Spot spot(String id) {
    Spot spot = before.spots().get(id);
    if (spot == null) {
      throw new IllegalStateException(id + " is no mark of the article");
    }
    return spot;
  }

  private void change(Mark mark, Matching matching) {
    String id = matching.oldOf(mark.id());
    if (id == null) {
      return;
    }
    Spot spot = spot(id);
    spots.put(mark.id(), spot);
    Mark was = shownById.getOrDefault(id, mark);
    if (mark.begin() != was.begin() || mark.end() != was.end()) {
      move(spot, mark, id);
    }
    if (!mark.label().equals(was.label())) {
      boolean isMention = spot.shape() == EntityFields.MENTION;
      ObjectNode labelled = isMention ? spot.holder() : (ObjectNode) spot.record();
      String field = isMention ? EntityFields.TYPE.name() : QuoteFields.KIND.name();
      labelled.put(field, mark.label());
    }
    if (reach == Reach.ALL && spot.record() instanceof ObjectNode record) {
      Slots.change(record, Scheme.of(mark.label()), was.slots(), mark.slots());
    }
  }

  /** Who speaks is told by the words of the mention too. */
  private void move(Spot spot, Mark mark, String id) {
    if (spot.span() != null) {
      added.place(spot.span(), mark);
    }
    for (Spot source : sourcesAt(id)) {
      if (source.shape() == SourceFields.SOURCE && source.span() != null) {
        added.place(source.span(), mark);
      }
    }
    if (spot.seat().list() != null && spot.shape().isMarked()) {
      NewItems.reseat(spot.seat().list(), spot.record());
    }
  }

  /** A link that is gone takes along what it says; a new one brings it. */
  private void links(Markup now, Matching matching) {
    if (reach == Reach.ITEMS) {
      return;
    }
    Set<Link> left = new LinkedHashSet<>();
    List<Link> fresh = new ArrayList<>();
    for (Link link : now.links()) {
      String from = matching.oldOf(link.from());
      String to = matching.oldOf(link.to());
      Link old = from == null || to == null ? link : new Link(link.label(), from, to);
      if (!before.links().containsKey(old)) {
        fresh.add(link);
      }
      left.add(old);
    }
    for (Link link : shown.links()) {
      Spot spot = before.links().get(link);
      if (!left.contains(link) && spot != null) {
        spot.remove();
      }
    }
    fresh.forEach(link -> added.link(link, spots, now));
  }

  /** An entity is nothing without a mention. */
  private void removeUnmentioned() {
    if (article.path("entities") instanceof ArrayNode entities) {
      entities.removeIf(entity -> entity.path("mentions").isEmpty());
    }
  }
}
