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
    Map<String, Ballot> ballots = new HashMap<>();
    Map<Name, ClueTally> clues = new HashMap<>();
    for (Name name : names) {
      Cancellation.check();
      EntityType sure = isOfHeader(reading, name) ? null : sure(reading, name);
      if (sure != null) {
        notes.sure(name, sure);
        sheet.retype(name, sure);
      } else if (isOfHeader(reading, name)) {
        notes.ofHeader(name);
      } else {
        ClueTally around = Clues.around(reading, sheet, name);
        clues.put(name, around);
        Ballot ballot =
            ballots.computeIfAbsent(
                key(reading, name), k -> new Ballot(Clues.within(reading, name)));
        ClueTally.Found defined = Definitions.of(reading, sheet, name);
        ballot.add(name, around, defined);
        MiscBodies.Shown body =
            name.type() == EntityType.MISC || name.type() == EntityType.ORGANIZATION
                ? MiscBodies.shown(reading, name, around, defined)
                : null;
        if (body != null) {
          ballot.showBody(body);
        }
      }
    }
    for (Name name : names) {
      Cancellation.check();
      Ballot ballot = ballots.get(key(reading, name));
      if (ballot == null || sure(reading, name) != null || isOfHeader(reading, name)) {
        continue;
      }
      MiscBodies.Shown body = ballot.body();
      if (body != null && name.type() == EntityType.MISC) { // “Cold Harbour shares”
        notes.body(name, body);
        sheet.retype(name, EntityType.ORGANIZATION);
        continue;
      }
      String listed = ballot.isDefined() ? notes.overruled(name) : fixed(reading, name);
      if (listed != null && !ballot.isDefined()) {
        notes.none(name, listed);
        continue;
      }
      Points ofParts = parts.points(key(reading, name));
      ClueTally here = clues.getOrDefault(name, NOTHING);
      Points points = points(name, ballot, here, ofParts);
      EntityType type = winner(name.type(), points);
      if (round != Round.LONG || type != name.type()) { // else the last vote tells the same
        notes.vote(name, type, points, ballot, here, ofParts, listed);
      }
      if (type != name.type()) {
        sheet.retype(name, type);
      }
    }
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
