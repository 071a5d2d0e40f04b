package org.attestnlp.rules.claims.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.rules.sources.SourceKinds;
import org.attestnlp.spi.Document;
import org.jspecify.annotations.Nullable;

/** The mentions of all entities by place. */
public final class EntityIndex {

  private record Place(Entity entity, Mention mention) {}

  private final TreeMap<Integer, Place> byBegin = new TreeMap<>();
  private final Map<String, Entity> byId = new HashMap<>();
  private final SourceKinds kinds;

  public EntityIndex(Document document) {
    this.kinds = new SourceKinds(document);
    for (Entity entity : document.entities()) {
      byId.put(entity.id(), entity);
      for (Mention mention : entity.mentions()) {
        byBegin.merge(
            mention.span().begin(),
            new Place(entity, mention),
            (a, b) -> a.mention().span().end() >= b.mention().span().end() ? a : b);
      }
    }
  }

  /** The id of the entity that a mention inside the characters names, the last one first. */
  public @Nullable String idIn(int begin, int end) {
    Place place = lastIn(begin, end);
    return place == null ? null : place.entity().id();
  }

  /** The type of the entity that a mention inside the characters names, the last one first. */
  public @Nullable EntityType typeIn(int begin, int end) {
    Place place = lastIn(begin, end);
    return place == null ? null : place.entity().type();
  }

  /** Whether a name that may hold a number covers these characters and more. */
  public boolean named(int begin, int end) {
    return nameOver(begin, end) != null;
  }

  /** The name that may hold a number and covers these characters and more, or null. */
  public @Nullable Span nameOver(int begin, int end) {
    var entry = byBegin.floorEntry(begin);
    if (entry == null || entry.getValue().mention().kind() != MentionKind.NAME) {
      return null;
    }
    Span name = entry.getValue().mention().span();
    EntityType type = entry.getValue().entity().type();
    boolean plain = type == EntityType.PERSON || type == EntityType.LOCATION;
    boolean tail = plain && name.end() == end; // “Norva promised 20, Estara 35”
    boolean holds = !tail && name.end() >= end && name.end() - name.begin() > end - begin;
    return holds ? name : null;
  }

  /** Whether a name of a person ends here. */
  public boolean personEndsAt(int end) {
    return endsAt(end, EntityType.PERSON);
  }

  /** Whether a name of a place ends here. */
  public boolean placeEndsAt(int end) {
    return endsAt(end, EntityType.LOCATION);
  }

  private boolean endsAt(int end, EntityType type) {
    var entry = byBegin.lowerEntry(end);
    return entry != null
        && entry.getValue().mention().span().end() == end
        && entry.getValue().entity().type() == type;
  }

  /** The mention that starts at the offset, or null. */
  public @Nullable Span mentionAt(int begin) {
    Place place = byBegin.get(begin);
    return place == null ? null : place.mention().span();
  }

  /**
   * The name that starts at the offset, if the article has it in these words only once; or null.
   */
  public @Nullable Span onceAt(int begin) {
    Place place = byBegin.get(begin);
    if (place == null) {
      return null;
    }
    Span name = place.mention().span();
    long times =
        place.entity().mentions().stream()
            .filter(mention -> mention.span().text().equals(name.text()))
            .count();
    return times == 1 ? name : null;
  }

  /** The mention of a place that starts at the offset, or null. */
  public @Nullable Span locationAt(int begin) {
    Place place = byBegin.get(begin);
    boolean location =
        place != null
            && place.entity().type() == EntityType.LOCATION
            && place.mention().kind() == MentionKind.NAME;
    return location && place != null ? place.mention().span() : null;
  }

  /** The name of a place that ends at the offset, or null. */
  public @Nullable Span locationEndingAt(int end) {
    var entry = byBegin.lowerEntry(end);
    return entry != null && placeEndsAt(end) ? entry.getValue().mention().span() : null;
  }

  /** The source that a phrase names: the entity whose mention covers or ends it, else described. */
  public Source source(Span phrase) {
    Place place = lastIn(phrase.begin(), phrase.end());
    boolean whole = place != null && place.mention().span().end() >= phrase.end();
    if (whole && place != null) {
      return kinds.named(place.entity(), phrase);
    }
    return described(phrase);
  }

  /** A source that the article only describes. */
  public Source described(Span phrase) {
    return kinds.described(phrase.text(), phrase);
  }

  /** What told the kind of a source, for a trace. */
  public String kindOf(Source source) {
    String id = source.entity();
    return kinds.why(source, id == null ? null : byId.get(id));
  }

  private @Nullable Place lastIn(int begin, int end) {
    var entry = byBegin.lowerEntry(end);
    boolean inside =
        entry != null && entry.getKey() >= begin && entry.getValue().mention().span().end() <= end;
    return inside && entry != null ? entry.getValue() : null;
  }
}
