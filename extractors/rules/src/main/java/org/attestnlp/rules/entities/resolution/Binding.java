package org.attestnlp.rules.entities.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.spi.BoundName;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;

/** Names that the caller knows beforehand: no rule changes, drops, parts or joins them. */
public final class Binding {

  private final List<BoundName> names;
  private final Map<Integer, BoundName> byFirst = new HashMap<>();

  private Binding(List<BoundName> names) {
    this.names = names;
    names.forEach(name -> byFirst.put(name.first(), name));
  }

  public static Binding of(Document document) {
    return new Binding(
        document.has(Layer.BOUND_NAMES) ? document.get(Layer.BOUND_NAMES) : List.of());
  }

  /** Puts them on the sheet, in the place of all that they overlap. */
  public void put(NameSheet sheet) {
    names.forEach(name -> sheet.put(name.name()));
  }

  /** Groups of which each has one canonical name at most, and each canonical name one group. */
  public List<Group> bind(List<Group> groups) {
    if (names.isEmpty()) {
      return groups;
    }
    List<Group> bound = new ArrayList<>();
    Map<Group.Identity, Group> known = new LinkedHashMap<>();
    for (Group group : groups) {
      Group.Identity first = first(group);
      if (first == null) {
        bound.add(group);
      } else {
        part(group, first, known);
      }
    }
    bound.addAll(known.values());
    return bound;
  }

  /** Gives each place to the group of its canonical name; what has none goes with the first. */
  private void part(Group group, Group.Identity first, Map<Group.Identity, Group> known) {
    Group home = known.computeIfAbsent(first, identity -> group.like(identity));
    home.takeOver(group);
    for (Group.Place place : group.places()) {
      Group.Identity own = identity(place);
      Group goal =
          own == null ? home : known.computeIfAbsent(own, identity -> group.like(identity));
      goal.add(
          place.first(), place.end(), place.kind(), own == null ? place.rule() : MentionRule.GIVEN);
    }
  }

  private Group.@Nullable Identity first(Group group) {
    for (Group.Place place : group.places()) {
      Group.Identity identity = identity(place);
      if (identity != null) {
        return identity;
      }
    }
    return null;
  }

  private Group.@Nullable Identity identity(Group.Place place) {
    BoundName name = byFirst.get(place.first());
    return name == null
            || name.canonical() == null
            || name.end() != place.end()
            || place.kind() != MentionKind.NAME
        ? null
        : new Group.Identity(name.type(), name.subtype(), name.canonical());
  }
}
