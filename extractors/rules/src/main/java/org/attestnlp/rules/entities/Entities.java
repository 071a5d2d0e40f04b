package org.attestnlp.rules.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Span;
import org.attestnlp.rules.entities.lists.Forms;
import org.attestnlp.rules.entities.names.Acronyms;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Makes the result's entities of groups: in the order of first mention, under the fullest name. */
final class Entities {

  private Entities() {}

  /** The entities; {@code notes} hears of each, null if nobody asks. */
  static List<Entity> of(Passage reading, List<Group> groups, @Nullable EntityNotes notes) {
    List<Group> ordered = new ArrayList<>(groups);
    ordered.removeIf(group -> group.places().isEmpty());
    ordered.forEach(group -> group.places().sort(Comparator.comparingInt(Group.Place::first)));
    ordered.sort(Comparator.comparingInt(group -> group.places().get(0).first()));
    List<Entity> entities = new ArrayList<>(ordered.size());
    for (Group group : ordered) {
      entities.add(entity(reading, group, "e" + (entities.size() + 1), notes));
    }
    return List.copyOf(entities);
  }

  private static Entity entity(
      Passage reading, Group group, String id, @Nullable EntityNotes notes) {
    List<Mention> mentions = new ArrayList<>(group.places().size());
    for (Group.Place place : group.places()) {
      mentions.add(new Mention(span(reading, place), place.kind()));
    }
    Group.Identity known = group.identity();
    Group.Place fullest = fullest(reading, group);
    String name = known == null ? name(reading, fullest) : known.name();
    if (notes != null) {
      notes.entity(group, name, known == null ? fullest : null);
    }
    return new Entity(
        id,
        group.type(),
        known == null ? null : known.subtype(),
        name,
        List.copyOf(group.titles()),
        mentions);
  }

  /** The fullest name; of equally full ones the first that is not all in capitals. */
  private static Group.@Nullable Place fullest(Passage reading, Group group) {
    Group.Place best = null;
    int most = -1;
    for (Group.Place place : group.places()) {
      if (place.kind() == MentionKind.NAME) {
        int fullness = fullness(reading, group, place);
        if (fullness > most) {
          best = place;
          most = fullness;
        }
      }
    }
    return best;
  }

  private static String name(Passage reading, Group.@Nullable Place place) {
    return place == null ? "" : span(reading, place).text().replaceAll("\\s+", " ");
  }

  /** “OAK FERROW” of a dateline; “USA” is written so everywhere. */
  private static boolean isShoutedPlace(EntityType type, String text) {
    return type == EntityType.LOCATION && text.length() > 3 && Casing.isUpper(text);
  }

  private static int fullness(Passage reading, Group group, Group.Place place) {
    int words = 0;
    for (String word : Forms.words(reading.tokens(), place.first(), place.end())) {
      words += word.length() > 1 ? 2 : 1;
    }
    boolean shouted =
        reading.casing().isShouted(place.first())
            || isShoutedPlace(group.type(), span(reading, place).text());
    boolean acronym =
        group.type() != EntityType.PERSON
            && place.end() - place.first() == 1
            && Acronyms.looksLikeAcronym(reading.text(place.first()));
    return 4 * Math.min(words, 1000) + (acronym ? 0 : 2) + (shouted ? 0 : 1);
  }

  private static Span span(Passage reading, Group.Place place) {
    return Span.of(
        reading.document().text(),
        reading.tokens().begin(place.first()),
        reading.tokens().end(place.end() - 1));
  }
}
