package org.attestnlp.rules.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Name;

/**
 * Gives one name one type: what the engine saw at all its places and the words around them vote,
 * and each place has a say of its own.
 */
final class TypeVote implements NamePass {

  private static final int TYPES = EntityType.values().length;
  private static final double ENGINE = 2.0;
  private static final double HERE = 1.0;
  private static final double SURNAME = 3.0;

  /** The votes that one name has gathered. */
  private static final class Ballot {
    private final double[] seen = new double[TYPES];
    private final double[] clues = new double[TYPES];
    private int places;

    void add(EntityType type, double[] points) {
      places++;
      seen[type.ordinal()]++;
      for (int i = 0; i < TYPES; i++) {
        clues[i] += points[i];
      }
    }

    double score(int type) {
      return ENGINE * seen[type] / places + clues[type] / Math.sqrt(places);
    }
  }

  @Override
  public void mend(Reading reading, NameSheet sheet) {
    List<Name> names = sheet.list();
    Set<String> surnames = surnames(reading, names);
    Map<String, Ballot> ballots = new HashMap<>();
    Map<Name, double[]> clues = new HashMap<>();
    for (Name name : names) {
      double[] points = Clues.of(reading, sheet, name);
      clues.put(name, points);
      String key = Forms.key(reading.tokens(), name.first(), name.end());
      ballots.computeIfAbsent(key, k -> new Ballot()).add(name.type(), points);
    }
    for (Name name : names) {
      String key = Forms.key(reading.tokens(), name.first(), name.end());
      Ballot ballot = ballots.getOrDefault(key, new Ballot());
      EntityType type =
          winner(name, ballot, clues.getOrDefault(name, new double[TYPES]), surnames.contains(key));
      if (type != name.type() && !isFixed(reading, name)) {
        sheet.retype(name, type);
      }
    }
  }

  private static EntityType winner(Name name, Ballot ballot, double[] here, boolean surname) {
    EntityType best = name.type();
    double most = score(name, ballot, here, surname, best);
    for (EntityType type : EntityType.values()) {
      double score = score(name, ballot, here, surname, type);
      if (score > most) {
        most = score;
        best = type;
      }
    }
    return best;
  }

  private static double score(
      Name name, Ballot ballot, double[] here, boolean surname, EntityType type) {
    double score = ballot.score(type.ordinal()) + HERE * here[type.ordinal()];
    score += type == name.type() ? HERE : 0;
    return surname && type == EntityType.PERSON ? score + SURNAME : score;
  }

  private static Set<String> surnames(Reading reading, List<Name> names) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.type() == EntityType.PERSON && name.end() - name.first() > 1) {
        surnames.add(Forms.key(reading.tokens(), name.end() - 1, name.end()));
        surnames.add(Forms.key(reading.tokens(), name.first(), name.first() + 1));
      }
    }
    return surnames;
  }

  private static boolean isFixed(Reading reading, Name name) {
    StringBuilder joined = new StringBuilder(reading.text(name.first()));
    for (int i = name.first() + 1; i < name.end(); i++) {
      joined.append(' ').append(reading.text(i));
    }
    String text = joined.toString();
    return Places.COUNTRIES.contains(text) && name.type() == EntityType.LOCATION
        || Organizations.KNOWN.contains(text)
        || Organizations.AGENCIES.contains(text);
  }
}
