package org.attestnlp.rules.entities.typing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Points;
import org.attestnlp.rules.entities.names.MentionSlots;
import org.attestnlp.rules.precedence.Shares;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.trace.Trace;

/** Tells the trace what gave each type of a name its points, and which names have no vote. */
final class TypeNotes {

  private static final String SLOT = "type vote";
  private static final int LARGEST = 12; // shares that all places of a name are told

  private static final String WORDS = "the words in and around it";

  private final Passage reading;
  private final boolean kept;
  private final Map<Ballot, Map<EntityType, Map<String, Double>>> common = new HashMap<>();

  TypeNotes(Passage reading) {
    this.reading = reading;
    this.kept = reading.document().trace().isKept();
  }

  /** A name whose form alone says what it is. */
  void sure(Name name, EntityType type) {
    if (kept) {
      slot(name).won("its form", type.name(), "its words or a form of address alone tell the type");
    }
  }

  /** What the engine took for none of the three, and the words beside it show to be a body. */
  void body(Name name) {
    if (kept) {
      String why = "what only bodies have or do stands beside it somewhere";
      slot(name).won(WORDS, EntityType.ORGANIZATION.name(), why);
    }
  }

  /** A name on which nobody votes. */
  void none(Name name, String why) {
    if (kept) {
      slot(name).silent(List.of(why));
    }
  }

  /**
   * The vote on one place of a name.
   *
   * @param type what it comes to
   * @param points how many each type has
   * @param here what is said at this place
   * @param ofParts what longer names say of it
   */
  void vote(
      Name name, EntityType type, Points points, Ballot ballot, ClueTally here, Points ofParts) {
    if (!kept) {
      return;
    }
    Trace.Slot slot = slot(name);
    for (EntityType each : EntityType.values()) {
      Map<String, Double> shares = shares(name, each, ballot, here, ofParts);
      String told = Shares.told("points", points.of(each), shares);
      if (each == type) {
        slot.won(WORDS, type.name(), told);
      } else if (points.of(each) > 0) {
        slot.lost(WORDS, each.name(), told);
      }
    }
  }

  /** How many points each thing gives a type at one place. */
  private Map<String, Double> shares(
      Name name, EntityType type, Ballot ballot, ClueTally here, Points ofParts) {
    Map<EntityType, Map<String, Double>> known =
        common.computeIfAbsent(ballot, b -> new EnumMap<>(EntityType.class));
    Map<String, Double> shares =
        new LinkedHashMap<>(known.computeIfAbsent(type, t -> common(t, ballot, ofParts)));
    add(shares, type, here, Ballot.HERE);
    if (name.type() == type) {
      shares.merge(seen(type, ballot), Ballot.HERE, Double::sum);
    }
    return shares;
  }

  /**
   * What all places of a name share, gathered once: a name may stand in a text ten thousand times.
   */
  private Map<String, Double> common(EntityType type, Ballot ballot, Points ofParts) {
    Map<String, Double> shares = new LinkedHashMap<>();
    int places = ballot.places();
    ballot.around().forEach(tally -> add(shares, type, tally, 1 / Math.sqrt(places)));
    if (ofParts.equals(Points.NONE)) {
      add(shares, type, ballot.within(), Ballot.WITHIN);
    } else {
      shares.put("longer names of that type have it as a part", ofParts.of(type));
    }
    double most = 0;
    String words = "";
    for (ClueTally.Found definition : ballot.definitions()) {
      double points = definition.clue().points().of(type);
      words = points > most ? words(definition) : words;
      most = Math.max(most, points);
    }
    shares.merge(words, most, Double::sum);
    shares.put(seen(type, ballot), Ballot.ENGINE * ballot.seen(type) / places);
    return Shares.largest(LARGEST, shares);
  }

  private static String seen(EntityType type, Ballot ballot) {
    int seen = ballot.seen(type);
    return "typed so before the vote at " + seen + " of " + ballot.places() + " places";
  }

  private void add(Map<String, Double> shares, EntityType type, ClueTally tally, double factor) {
    for (ClueTally.Found found : tally.found()) {
      double weight = found.clue().points().of(type);
      if (weight != 0) {
        shares.merge(words(found), weight * factor, Double::sum);
      }
    }
  }

  private String words(ClueTally.Found found) {
    String label = found.clue().label();
    int token = found.token();
    if (token < 0) {
      return label;
    }
    int end = reading.isDeterminer(token) ? token + 2 : token + 1; // “an analyst”
    return label + " (“" + reading.joined(token, Math.min(end, reading.size())) + "”)";
  }

  private Trace.Slot slot(Name name) {
    return MentionSlots.of(reading, name.first(), name.end(), SLOT);
  }
}
