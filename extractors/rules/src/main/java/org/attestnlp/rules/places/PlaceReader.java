package org.attestnlp.rules.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.Entity;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Participant;
import org.attestnlp.model.Place;
import org.attestnlp.model.Span;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places that a place lies in, and its country: “the Tal district of Maru province,
 * Afghanistan”. The country is what the text says, there or wherever it names the place; a map is
 * never asked.
 */
public final class PlaceReader {

  private static final int MOST_PARTS = 4;

  /** How many words of its phrase may stand before a name: “the Afghan border town of”. */
  private static final int BEFORE = 5;

  private final Passage passage;
  private final Map<String, String> countryOfEntity = new HashMap<>();

  public PlaceReader(Passage passage) {
    this.passage = passage;
    Document document = passage.document();
    for (Entity entity : document.entities()) {
      if (entity.type() == EntityType.LOCATION) {
        learn(entity);
      }
    }
  }

  /** The place with what lies around it. */
  public Place read(Participant place) {
    List<Span> parts = parts(place.span());
    String country = country(place.span(), parts);
    if (country == null && place.entity() != null) {
      country = countryOfEntity.get(place.entity());
    }
    return new Place(place.span(), place.entity(), parts, country);
  }

  /** What told the country of a place that it has read, for a trace. */
  public String told(Place place) {
    if (Places.code(place.span().text()) != null) {
      return "the list of places knows “" + place.span().text() + "” and its country";
    }
    for (Span part : parts(place.span())) {
      if (Places.code(name(part)) != null) {
        return "it lies in “" + part.text() + "” by what stands behind it";
      }
    }
    return ofPeople(passage.at(place.span().begin())) == null
        ? "the text tells it where else it names the place, or in its dateline"
        : "the words before it tell whose it is";
  }

  /** The country that any mention of a place tells, if they agree. */
  private void learn(Entity entity) {
    String known = null;
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == MentionKind.NAME) {
        String country = country(mention.span(), parts(mention.span()));
        if (country != null && known != null && !country.equals(known)) {
          return;
        }
        known = country == null ? known : country;
      }
    }
    String place = known == null ? ofDateline(entity.name()) : known;
    if (place != null) {
      countryOfEntity.put(entity.id(), place);
    }
  }

  /** “HALDEN, Norway — …”: what the dateline says of its town. */
  private @Nullable String ofDateline(String name) {
    Document document = passage.document();
    Dateline dateline = document.has(Layer.HEADER) ? document.get(Layer.HEADER).dateline() : null;
    if (dateline == null) {
      return null;
    }
    String[] parts = dateline.place().split(", ", -1);
    boolean town = parts.length == 2 && parts[0].equalsIgnoreCase(name);
    return town ? Places.code(parts[1]) : null;
  }

  private @Nullable String country(Span place, List<Span> parts) {
    String own = Places.code(place.text());
    if (own != null) {
      return own;
    }
    for (Span part : parts) {
      String country = Places.code(name(part));
      if (country != null) {
        return country;
      }
    }
    return ofPeople(passage.at(place.begin()));
  }

  /** “the Afghan town of Orla” */
  private @Nullable String ofPeople(int first) {
    int from = Math.max(passage.sentence(first).first(), first - BEFORE);
    for (int token = first - 1; token >= from; token--) {
      String text = passage.text(token);
      String code = Places.DEMONYMS.contains(text) ? Places.code(text) : null;
      boolean head = passage.is(token + 1, PlaceWords.SITE) || passage.isAdjective(token + 1);
      if (code != null) {
        return head || token + 1 == first ? code : null;
      }
      boolean inside =
          passage.isNoun(token) || passage.isAdjective(token) || passage.is(token, "of");
      if (!inside) {
        return null;
      }
    }
    return null;
  }

  /** The place itself and those that follow it: “Orla”, “Kunar province”, “Afghanistan”. */
  private List<Span> parts(Span place) {
    List<Span> parts = new ArrayList<>();
    int first = passage.at(place.begin());
    int end = typed(passage.at(place.end() - 1) + 1);
    parts.add(passage.span(first, end));
    while (parts.size() < MOST_PARTS) {
      int next = next(end);
      int stop = next < 0 ? -1 : nameEnd(next);
      if (stop < 0) {
        break;
      }
      end = typed(stop);
      parts.add(passage.span(next, end));
    }
    return parts;
  }

  /** “Orla district”: with the word for what it is. */
  private int typed(int end) {
    boolean division = passage.is(end, PlaceWords.DIVISION);
    return division && passage.inParagraph(end - 1, end + 1) ? end + 1 : end;
  }

  /** Where the next part may begin, behind “of”, “in” or a comma; or -1. */
  private int next(int end) {
    boolean tied = passage.isOneOf(end, "of", "in", ",") && passage.sameSentence(end - 1, end);
    if (!tied) {
      return -1;
    }
    int name = passage.is(end + 1, "the") ? end + 2 : end + 1;
    boolean place = passage.nameType(name) == EntityType.LOCATION && passage.startsName(name);
    return place && (!passage.is(end, ",") || isWider(name)) ? name : -1;
  }

  /** Behind a comma only a country or a division: “in Orla, Velia and Norva” lists three towns. */
  private boolean isWider(int name) {
    int end = nameEnd(name);
    return end > 0
        && (Places.COUNTRIES.contains(passage.joined(name, end))
            || passage.is(end, PlaceWords.DIVISION))
        && !passage.isOneOf(end, "and", "or");
  }

  private int nameEnd(int name) {
    int end = name + 1;
    while (end < passage.size()
        && passage.nameType(end) == EntityType.LOCATION
        && !passage.startsName(end)
        && passage.sameSentence(name, end)) {
      end++;
    }
    return end;
  }

  /** “Kunar” of “Kunar province”. */
  private String name(Span part) {
    int first = passage.at(part.begin());
    int end = passage.at(part.end() - 1) + 1;
    int bare = end - 1 > first && passage.is(end - 1, PlaceWords.DIVISION) ? end - 1 : end;
    return passage.joined(first, bare);
  }
}
