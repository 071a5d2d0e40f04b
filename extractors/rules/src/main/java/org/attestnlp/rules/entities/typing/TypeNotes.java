package org.attestnlp.rules.entities.typing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Points;
import org.attestnlp.rules.entities.names.MentionSlots;
import org.attestnlp.rules.precedence.Shares;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Tells the trace what gave each type of a name its points, and which names have no vote. */
final class TypeNotes {

  private static final String SLOT = "type vote";
  private static final int LARGEST = 12; // shares that all places of a name are told

  private static final String VOTE = "the vote of the words in and around it";

  private final Passage reading;
  private final String voted;
  private final boolean kept;
  private final Map<Ballot, Map<EntityType, Map<String, ClueShare>>> common = new HashMap<>();

  TypeNotes(Passage reading, Round round) {
    this.reading = reading;
    this.voted = VOTE + ", " + round.label();
    this.kept = reading.document().trace().isKept();
  }

  /** A name whose form alone says what it is. */
  void sure(Name name, EntityType type) {
    if (kept) {
      slot(name).won("its form", type.name(), "its words or a form of address alone tell the type");
    }
  }

  /** What the engine took for none of the three, and the words beside it show to be a body. */
  void body(Name name, MiscBodies.Shown shown) {
    if (kept) {
      boolean here = shown.name().first() == name.first();
      String why =
          shown.what()
              + " (“"
              + reading.text(shown.token())
              + "”, "
              + (here ? "here" : "at " + ClueShare.mention(shown.name(), reading))
              + "): only bodies have or do that, so nobody counts points; it was MISC";
      slot(name).won(voted, EntityType.ORGANIZATION.name(), why);
    }
  }

  /** A name on which nobody votes. */
  void none(Name name, String why) {
    if (kept) {
      slot(name).skipped(VOTE, why);
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
    for (EntityType each : sorted(points)) {
      Map<String, Double> shares = shares(name, each, ballot, here, ofParts);
      String told = Shares.told("points", points.of(each), shares);
      if (each == type) {
        boolean seen = Set.of(seen(type, ballot)).containsAll(shares.keySet());
        slot.won(voted, type.name(), opening(ballot, seen) + told);
      } else if (points.of(each) > 0) {
        slot.lost(voted, each.name(), told);
      }
    }
  }

  /** The type with most points first. */
  private static List<EntityType> sorted(Points points) {
    return Arrays.stream(EntityType.values())
        .sorted(Comparator.comparingDouble(type -> -points.of(type)))
        .toList();
  }

  private static String opening(Ballot ballot, boolean onlySeen) {
    if (ballot.isDefined()) {
      return "the text says what it is, which no list outweighs; ";
    }
    return onlySeen
        ? "neither its form nor a list settles it, and no word in or around it speaks for that type:"
            + " it rests on what it was before the round; "
        : "neither its form nor a list settles it; ";
  }

  /** How many points each thing gives a type at one place. */
  private Map<String, Double> shares(
      Name name, EntityType type, Ballot ballot, ClueTally here, Points ofParts) {
    Map<EntityType, Map<String, ClueShare>> known =
        common.computeIfAbsent(ballot, b -> new EnumMap<>(EntityType.class));
    Map<String, ClueShare> all = new LinkedHashMap<>();
    known
        .computeIfAbsent(type, t -> common(t, ballot, ofParts))
        .forEach((words, share) -> all.put(words, new ClueShare(share)));
    Set<String> words = new HashSet<>();
    for (ClueTally.Found found : here.found()) {
      words.add(words(found));
      double weight = found.clue().points().of(type);
      if (weight != 0) {
        share(all, words(found)).add(weight * Ballot.HERE);
      }
    }
    if (name.type() == type) {
      share(all, seen(type, ballot)).add(Ballot.HERE);
    }
    boolean alone = ballot.places() == 1;
    Map<String, Double> shares = new LinkedHashMap<>();
    all.forEach(
        (label, share) ->
            shares.merge(
                alone ? label : share.told(label, name, words.contains(label), reading),
                share.points(),
                Double::sum));
    return Shares.largest(LARGEST, shares);
  }

  /**
   * What all places of a name share, gathered once: a name may stand in a text ten thousand times.
   */
  private Map<String, ClueShare> common(EntityType type, Ballot ballot, Points ofParts) {
    Map<String, ClueShare> shares = new LinkedHashMap<>();
    int places = ballot.places();
    for (int i = 0; i < places; i++) {
      add(shares, type, ballot.around().get(i), 1 / Math.sqrt(places), ballot.names().get(i));
    }
    if (ofParts.equals(Points.NONE)) {
      add(shares, type, ballot.within(), Ballot.WITHIN, null);
    } else {
      share(shares, "longer names of that type have it as a part").add(ofParts.of(type));
    }
    double most = 0;
    ClueTally.Found best = null;
    for (ClueTally.Found definition : ballot.definitions()) {
      double points = definition.clue().points().of(type);
      best = points > most ? definition : best;
      most = Math.max(most, points);
    }
    if (best != null) {
      share(shares, words(best)).add(most, nearest(best.token(), ballot.names()));
    }
    share(shares, seen(type, ballot)).add(Ballot.ENGINE * ballot.seen(type) / places);
    return shares;
  }

  /** The place that a word introduces. */
  private static Name nearest(int token, List<Name> names) {
    Name nearest = names.get(0);
    for (Name name : names) {
      boolean nearer = Math.abs(name.first() - token) < Math.abs(nearest.first() - token);
      nearest = nearer ? name : nearest;
    }
    return nearest;
  }

  private static String seen(EntityType type, Ballot ballot) {
    int seen = ballot.seen(type);
    return "it had that type at " + seen + " of " + ballot.places() + " places before the round";
  }

  private void add(
      Map<String, ClueShare> shares,
      EntityType type,
      ClueTally tally,
      double factor,
      @Nullable Name place) {
    for (ClueTally.Found found : tally.found()) {
      double weight = found.clue().points().of(type);
      if (weight != 0 && place == null) {
        share(shares, words(found)).add(weight * factor);
      } else if (weight != 0 && place != null) {
        share(shares, words(found)).add(weight * factor, place);
      }
    }
  }

  private static ClueShare share(Map<String, ClueShare> shares, String words) {
    return shares.computeIfAbsent(words, w -> new ClueShare());
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
