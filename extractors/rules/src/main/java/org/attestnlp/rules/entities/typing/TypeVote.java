package org.attestnlp.rules.entities.typing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.Dateline;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Span;
import org.attestnlp.rules.entities.lists.Forms;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.entities.lists.Points;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.entities.names.NameParts;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * Gives one name one type: what the engine saw at all its places and the words in and around them
 * vote, and each place has a say of its own.
 */
public final class TypeVote implements NamePass {

  private static final ClueTally NOTHING = new ClueTally();

  @Override
  public String does() {
    return "gives one name one type by all its places";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    // full names first: what they turn out to be decides on their parts
    boolean kept = reading.document().trace().isKept();
    List<Name> before = kept ? List.copyOf(sheet.list()) : List.of();
    vote(reading, sheet, several(sheet), NameParts.none(), Round.LONG, before);
    NameParts parts = NameParts.ofSeveralWords(reading, several(sheet));
    vote(reading, sheet, several(sheet), parts, Round.LONG_AGAIN, before);
    vote(reading, sheet, single(sheet), NameParts.of(reading, several(sheet)), Round.SHORT, before);
  }

  private static List<Name> several(NameSheet sheet) {
    return sheet.list().stream().filter(name -> name.end() - name.first() > 1).toList();
  }

  private static List<Name> single(NameSheet sheet) {
    return sheet.list().stream().filter(name -> name.end() - name.first() == 1).toList();
  }

  private static void vote(
      Passage reading,
      NameSheet sheet,
      List<Name> names,
      NameParts parts,
      Round round,
      List<Name> before) {
    TypeNotes notes = new TypeNotes(reading, round, before);
    Ballots ballots = new Ballots(new HashMap<>(), new HashMap<>());
    for (Name name : names) {
      Cancellation.check();
      EntityType sure = sure(reading, name);
      if (isOfHeader(reading, name)) {
        notes.ofHeader(name);
      } else if (sure != null) {
        notes.sure(name, sure);
        sheet.retype(name, sure);
      } else {
        ballots.add(reading, sheet, name);
      }
    }
    for (Name name : names) {
      Cancellation.check();
      Ballot ballot = ballots.byKey().get(key(reading, name));
      if (ballot != null && sure(reading, name) == null && !isOfHeader(reading, name)) {
        ClueTally here = ballots.around().getOrDefault(name, NOTHING);
        Points ofParts = parts.points(key(reading, name));
        EntityType type = decide(reading, name, ballot, here, ofParts, notes);
        if (type != name.type()) {
          sheet.retype(name, type);
        }
      }
    }
  }

  /** What was seen around each name, and the votes that all places of a name have together. */
  private record Ballots(Map<String, Ballot> byKey, Map<Name, ClueTally> around) {

    void add(Passage reading, NameSheet sheet, Name name) {
      ClueTally clues = Clues.around(reading, sheet, name);
      around.put(name, clues);
      Ballot ballot =
          byKey.computeIfAbsent(key(reading, name), k -> new Ballot(Clues.within(reading, name)));
      ClueTally.Found defined = Definitions.of(reading, sheet, name);
      ballot.add(name, clues, defined);
      boolean mayBeBody = name.type() == EntityType.MISC || name.type() == EntityType.ORGANIZATION;
      MiscBodies.Shown body = mayBeBody ? MiscBodies.shown(reading, name, clues, defined) : null;
      if (body != null) {
        ballot.showBody(body);
      }
    }
  }

  /** The type that the votes give a name at one of its places. */
  private static EntityType decide(
      Passage reading, Name name, Ballot ballot, ClueTally here, Points ofParts, TypeNotes notes) {
    MiscBodies.Shown body = ballot.body();
    if (body != null && name.type() == EntityType.MISC) { // “Cold Harbour shares”
      notes.body(name, body);
      return EntityType.ORGANIZATION;
    }
    String listed = ballot.isDefined() ? notes.overruled(name) : fixed(reading, name);
    if (listed != null && !ballot.isDefined()) {
      notes.none(name, listed);
      return name.type();
    }
    Points points = points(name, ballot, here, ofParts);
    EntityType type = winner(name.type(), points);
    notes.vote(name, type, points, ballot, here, ofParts, listed);
    return type;
  }

  private static Points points(Name name, Ballot ballot, ClueTally here, Points ofParts) {
    return ballot
        .result(ofParts)
        .plus(here.points().times(Ballot.HERE))
        .plus(Points.one(name.type()).times(Ballot.HERE));
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

  /** Word lists that leave no doubt have the last word: why there is no vote, or null. */
  static @Nullable String fixed(Passage reading, Name name) {
    String text = reading.joined(name.first(), name.end());
    if (name.type() == EntityType.MISC) {
      return "it came as MISC, which only a sign of a body beside it changes here";
    }
    if (Places.COUNTRIES.contains(text) && name.type() == EntityType.LOCATION) {
      return "the list of countries has it";
    }
    boolean body = Organizations.KNOWN.contains(text) || Organizations.AGENCIES.contains(text);
    return body ? "the list of bodies has it" : null;
  }

  private static String key(Passage reading, Name name) {
    return Forms.key(reading.tokens(), name.first(), name.end());
  }
}
