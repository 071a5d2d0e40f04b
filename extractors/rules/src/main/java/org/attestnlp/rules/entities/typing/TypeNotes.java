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
import org.attestnlp.rules.entities.lists.Forms;
import org.attestnlp.rules.entities.lists.Organizations;
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
  private final Round round;
  private final boolean kept;
  private final Map<Ballot, Map<EntityType, Map<String, ClueShare>>> common = new HashMap<>();
  private final Map<Ballot, Map<EntityType, String>> seen = new HashMap<>();
  private final Map<Integer, EntityType> came = new HashMap<>(); // by the first token
  private final Map<String, Integer> apart = new HashMap<>(); // places of a name without a vote

  /**
   * Notes on a round.
   *
   * @param before the names as they were before the first round
   */
  TypeNotes(Passage reading, Round round, List<Name> before) {
    this.reading = reading;
    this.round = round;
    this.voted = VOTE + ", " + round.label();
    this.kept = reading.document().trace().isKept();
    before.forEach(name -> came.put(name.first(), name.type()));
  }

  /** A name whose form alone says what it is. */
  void sure(Name name, EntityType type) {
    if (kept) {
      slot(name).won("its form", type.name(), "its words or a form of address alone tell the type");
      apart.merge(key(name), 1, Integer::sum);
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

  /** A name that its place in dateline or byline settles. */
  void ofHeader(Name name) {
    if (kept) {
      none(name, "its place in the dateline or byline says what it is");
      apart.merge(key(name), 1, Integer::sum);
    }
  }

  /** The list that would settle a name, had the text not told of it; null if nobody asks. */
  @Nullable String overruled(Name name) {
    return kept ? TypeVote.fixed(reading, name) : null;
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
   * @param listed the list that the text outweighs, null if none has it
   */
  void vote(
      Name name,
      EntityType type,
      Points points,
      Ballot ballot,
      ClueTally here,
      Points ofParts,
      @Nullable String listed) {
    if (!kept || round == Round.LONG && type == name.type()) { // the last vote tells the same
      return;
    }
    Trace.Slot slot = slot(name);
    for (EntityType each : sorted(points)) {
      Map<String, Double> shares = shares(name, each, ballot, here, ofParts);
      String told = Shares.told("points", points.of(each), shares);
      if (each == type) {
        boolean onlySeen = Set.of(seen(name, type, ballot)).containsAll(shares.keySet());
        String why = opening(name, ballot, listed) + (onlySeen ? onlySeen(name, type) : "");
        slot.won(voted, type.name(), why + "; no type has more: " + told);
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

  /** Why there is a vote, which need not be why it is won. */
  private String opening(Name name, Ballot ballot, @Nullable String listed) {
    if (listed == null) {
      return "there is a vote since neither its form nor a list settles it";
    }
    ClueTally.Found told = ballot.definitions().get(0);
    ClueShare share = new ClueShare();
    share.add(1, nearest(told.token(), ballot.names()));
    String words = share.told(words(told), name, false, reading);
    return "there is a vote although " + listed + ", since the text itself tells of it: " + words;
  }

  /** Where nothing but what it came with speaks for a type; which word a reader would think of. */
  private String onlySeen(Name name, EntityType type) {
    String none = ", and only what it came with speaks for this type";
    for (int i = name.first(); type == EntityType.ORGANIZATION && i < name.end() - 1; i++) {
      if (Organizations.HEADS.contains(reading.text(i))) {
        String word = " (“" + reading.text(i) + "” is a word for bodies";
        return none + word + ", but the vote counts one only at the end of a name)";
      }
    }
    return none;
  }

  /** How many points each thing gives a type at one place. */
  private Map<String, Double> shares(
      Name name, EntityType type, Ballot ballot, ClueTally here, Points ofParts) {
    Map<EntityType, Map<String, ClueShare>> known =
        common.computeIfAbsent(ballot, b -> new EnumMap<>(EntityType.class));
    Map<String, ClueShare> all = new LinkedHashMap<>();
    known
        .computeIfAbsent(type, t -> common(name, t, ballot, ofParts))
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
      share(all, seen(name, type, ballot)).add(Ballot.HERE);
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
  private Map<String, ClueShare> common(Name name, EntityType type, Ballot ballot, Points ofParts) {
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
    share(shares, seen(name, type, ballot)).add(Ballot.ENGINE * ballot.seen(type) / places);
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

  /** At how many places it has a type already, and since when. */
  private String seen(Name name, EntityType type, Ballot ballot) {
    return seen.computeIfAbsent(ballot, b -> new EnumMap<>(EntityType.class))
        .computeIfAbsent(type, t -> seenNow(name, t, ballot));
  }

  private String seenNow(Name name, EntityType type, Ballot ballot) {
    long made =
        ballot.names().stream()
            .filter(place -> place.type() == type && came.get(place.first()) != type)
            .count();
    String places = ballot.seen(type) + " of " + ballot.places() + " places";
    int others = apart.getOrDefault(key(name), 0);
    String more = others == 0 ? "" : " (" + others + " more without a vote)";
    if (made == 0) {
      return "it came to the vote with that type at " + places + more;
    }
    boolean all = made == ballot.seen(type);
    return all
        ? "round 1 gave it that type at " + places + more
        : "it has that type at " + places + more + ", at " + made + " by round 1";
  }

  private String key(Name name) {
    return Forms.key(reading.tokens(), name.first(), name.end());
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
