package org.attestnlp.rules.entities.typing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;
import org.attestnlp.rules.entities.lists.Forms;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Points;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.MentionSlots;
import org.attestnlp.rules.entities.names.NameParts;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Gives one name one type: what the engine saw at all its places and the words in and around them
 * vote, and each place has a say of its own.
 */
public final class TypeVote implements NamePass {

  private static final double ENGINE = 2.0;
  private static final double HERE = 0.5;

  /** The votes that one name has gathered. */
  private static final class Ballot {
    private final Points within;
    private Points seen = Points.NONE;
    private Points around = Points.NONE;
    private Points defined = Points.NONE;
    private int places;

    Ballot(Points within) {
      this.within = within;
    }

    void add(EntityType type, Points clues, Points definition) {
      places++;
      defined = defined.max(definition);
      seen = seen.plus(Points.one(type));
      around = around.plus(clues);
    }

    boolean isDefined() {
      return !defined.equals(Points.NONE);
    }

    /** “Paris” is a person in an article on Ada Paris, unless the places around it say no. */
    Points result(Points ofParts) {
      Points own = ofParts.equals(Points.NONE) ? within.times(2) : ofParts;
      return seen.times(ENGINE / places)
          .plus(around.times(1 / Math.sqrt(places)))
          .plus(own)
          .plus(defined);
    }
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    // full names first: what they turn out to be decides on their parts
    vote(reading, sheet, several(sheet), NameParts.none());
    vote(reading, sheet, several(sheet), NameParts.ofSeveralWords(reading, several(sheet)));
    vote(reading, sheet, single(sheet), NameParts.of(reading, several(sheet)));
  }

  private static List<Name> several(NameSheet sheet) {
    return sheet.list().stream().filter(name -> name.end() - name.first() > 1).toList();
  }

  private static List<Name> single(NameSheet sheet) {
    return sheet.list().stream().filter(name -> name.end() - name.first() == 1).toList();
  }

  private static void vote(Passage reading, NameSheet sheet, List<Name> names, NameParts parts) {
    Map<String, Ballot> ballots = new HashMap<>();
    Map<Name, Points> clues = new HashMap<>();
    for (Name name : names) {
      Cancellation.check();
      if (isOfHeader(reading, name)) {
        continue;
      }
      EntityType sure = sure(reading, name);
      if (sure != null) {
        sheet.retype(name, sure);
        continue;
      }
      Points around = Clues.around(reading, sheet, name);
      clues.put(name, around);
      ballots
          .computeIfAbsent(key(reading, name), k -> new Ballot(Clues.within(reading, name)))
          .add(name.type(), around, Definitions.of(reading, name));
    }
    for (Name name : names) {
      Cancellation.check();
      Ballot ballot = ballots.get(key(reading, name));
      boolean open = ballot != null && (ballot.isDefined() || !isFixed(reading, name));
      if (ballot != null && open && sure(reading, name) == null && !isOfHeader(reading, name)) {
        Points points =
            ballot
                .result(parts.points(key(reading, name)))
                .plus(clues.getOrDefault(name, Points.NONE).times(HERE))
                .plus(Points.one(name.type()).times(HERE));
        EntityType type = winner(name.type(), points);
        note(reading, name, type, points);
        if (type != name.type()) {
          sheet.retype(name, type);
        }
      }
    }
  }

  private static void note(Passage reading, Name name, EntityType type, Points points) {
    if (reading.document().trace().isKept()) {
      Trace.Slot slot = MentionSlots.of(reading, name.first(), name.end(), "type");
      String all = String.format(Locale.ROOT, "%.1f points", points.of(type));
      slot.won("type vote", type.name(), "what the engine saw and the words around tell: " + all);
      for (EntityType other : EntityType.values()) {
        if (other != type && points.of(other) > 0) {
          String fewer = String.format(Locale.ROOT, "%.1f points", points.of(other));
          slot.lost("type vote", other.name(), fewer);
        }
      }
    }
  }

  private static EntityType winner(EntityType seen, Points points) {
    EntityType best = seen;
    for (EntityType type : EntityType.values()) {
      if (points.of(type) > points.of(best)) {
        best = type;
      }
    }
    return best;
  }

  /** What its form alone says: “Marsh &amp; Lowe” is a firm; or null. */
  private static @Nullable EntityType sure(Passage reading, Name name) {
    EntityType sure = reading.sureType(name.first());
    return sure == null && isAddressed(reading, name) ? EntityType.PERSON : sure;
  }

  /** “Ms. Jordan” is no country. */
  private static boolean isAddressed(Passage reading, Name name) {
    int before = name.first() - 1;
    return before >= 0
        && Titles.isAddress(reading.text(before))
        && reading.sameSentence(before, name.first());
  }

  /** “PORT ALDER, Terra —”, “By Abe Lane”: HeaderNames has seen to them. */
  private static boolean isOfHeader(Passage reading, Name name) {
    Header header = reading.document().get(Layer.HEADER);
    Dateline dateline = header.dateline();
    boolean place = dateline != null && isIn(reading, name, dateline.span());
    return (place && name.type() == EntityType.LOCATION)
        || (name.type() == EntityType.PERSON
            && name.end() - name.first() > 1
            && header.bylines().stream().anyMatch(byline -> isIn(reading, name, byline)));
  }

  private static boolean isIn(Passage reading, Name name, Span span) {
    return reading.tokens().begin(name.first()) >= span.begin()
        && reading.tokens().end(name.end() - 1) <= span.end();
  }

  /** Word lists that leave no doubt have the last word. */
  private static boolean isFixed(Passage reading, Name name) {
    String text = reading.joined(name.first(), name.end());
    return name.type() == EntityType.MISC
        || (Places.COUNTRIES.contains(text) && name.type() == EntityType.LOCATION)
        || Organizations.KNOWN.contains(text)
        || Organizations.AGENCIES.contains(text);
  }

  private static String key(Passage reading, Name name) {
    return Forms.key(reading.tokens(), name.first(), name.end());
  }
}
