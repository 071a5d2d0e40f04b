package org.attestnlp.rules.entities.mentions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.resolution.Group;

/** Where the whole text names somebody, behind a pronoun too. */
final class NamePlaces {

  private static final int[] NOWHERE = {};

  private final Map<Group, int[]> firsts = new HashMap<>();

  NamePlaces(Iterable<Group> groups) {
    for (Group group : groups) {
      firsts.put(
          group,
          group.places().stream()
              .filter(place -> place.kind() == MentionKind.NAME)
              .mapToInt(Group.Place::first)
              .sorted()
              .toArray());
    }
  }

  /** Whether between the two tokens. */
  boolean isNamed(Group group, int from, int end) {
    int[] places = firsts.getOrDefault(group, NOWHERE);
    int at = Arrays.binarySearch(places, from);
    int next = at < 0 ? -at - 1 : at;
    return next < places.length && places[next] < end;
  }
}
