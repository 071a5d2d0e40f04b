package org.attestnlp.rules.entities.mentions;

import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a story brings in without a name and names in its next paragraph: “A bus driver who
 * saved four people was honoured. ¶ Bo Reed, 31, was driving home …”. The driver is Bo Reed.
 */
public final class Ledes {

  private static final int APPOSITION = 3; // tokens behind a name: “, 31,”
  private static final Set<String> ADDRESSES = Set.of("doctor", "dr", "professor", "prof");

  private final Passage reading;
  private final Discourse discourse;
  private final Speech speech;
  private final Map<Integer, Group> named;
  private final Map<Integer, Group.Place> places;
  private boolean told; // somebody was brought in or named before

  public Ledes(
      Passage reading,
      Discourse discourse,
      Speech speech,
      Map<Integer, Group> named,
      Map<Integer, Group.Place> places) {
    this.reading = reading;
    this.discourse = discourse;
    this.speech = speech;
    this.named = named;
    this.places = places;
  }

  /**
   * Lets somebody without a name stand for the one whom the next paragraph names, where the noun is
   * the first of its text to bring somebody in.
   */
  public void read(Group unnamed, int determiner, int noun) {
    boolean first = !told && !discourse.people().iterator().hasNext();
    told = true;
    boolean article = reading.is(determiner, "a") || reading.is(determiner, "an");
    if (!first || !article || reading.marks().isQuoted(noun)) {
      return;
    }
    Group.Place place = opening(noun);
    Group group = place == null ? null : named.get(place.first());
    if (place == null || group == null || !fits(group, reading.lower(noun))) {
      return;
    }
    boolean about =
        reading.is(noun + 1, "who")
            || reading.is(noun + 2, "who")
            || Topics.isHolding(reading.lower(determiner - 1)); // “has jailed a banker”
    if (about || isAged(place)) {
      unnamed.standFor(group);
      group.callIt(reading.lower(noun));
    }
  }

  /** The first person of the next paragraph, where it opens a sentence and tells of itself. */
  private Group.@Nullable Place opening(int noun) {
    int paragraph = reading.paragraph(noun);
    for (int i = noun; i < reading.size() && reading.paragraph(i) <= paragraph + 1; i++) {
      Group group = named.get(i);
      Group.Place place = places.get(i);
      if (group != null && place != null && group.type() == EntityType.PERSON) {
        boolean opens = i - reading.sentenceFirst(i) <= 1 && reading.paragraph(i) > paragraph;
        boolean tells = place.kind() == MentionKind.NAME && !speech.isSource(place.end() - 1);
        boolean subject = discourse.clauses().isVerbBehind(place.end());
        return opens && tells && subject && !reading.isPossessive(place.end()) ? place : null;
      }
    }
    return null;
  }

  private static boolean fits(Group group, String noun) {
    boolean plain =
        group.roles().stream().allMatch(role -> role.equals(noun) || ADDRESSES.contains(role));
    return plain && group.mayBe(Roles.gender(noun)) && !group.isRelative();
  }

  private boolean isAged(Group.Place place) {
    for (int i = place.end(); i < place.end() + APPOSITION; i++) {
      if (reading.text(place.end()).equals(",") && reading.tag(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }
}
