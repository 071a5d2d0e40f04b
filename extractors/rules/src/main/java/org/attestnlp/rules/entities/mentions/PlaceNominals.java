package org.attestnlp.rules.entities.mentions;

import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.PlaceKinds;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds which place “the town”, “the country” and “the river” stand for. */
final class PlaceNominals {

  private static final int REACH = 10; // sentences of the story
  private static final int NEAR = 4; // for countries and states, of which news names several

  private final Passage reading;
  private final Discourse discourse;

  PlaceNominals(Passage reading, Discourse discourse) {
    this.reading = reading;
    this.discourse = discourse;
  }

  /** Whether the noun may stand for a place that the text names. */
  static boolean isNoun(String lower) {
    return PlaceWords.PLACE_ROLE.contains(lower)
        || PlaceWords.PLACE_HEAD.contains(lower)
        || PlaceWords.WIDE_PLACE.containsKey(lower);
  }

  /** The place that the phrase stands for, or null where none or several fit. */
  @Nullable Group at(int article, int noun, String role) {
    boolean dated = reading.is(noun + 2, TimeWords.MONTH) || reading.tag(noun + 2).equals("CD");
    if (reading.is(noun + 1, PlaceWords.NARROWS_PLACE) && !dated) { // “left the town in May”
      return null;
    }
    Group called = called(article, noun, role);
    if (called != null) {
      return called;
    }
    return isToldOther(role) || noun > article + 1 ? null : only(article, noun, role);
  }

  /** The one that the text calls so, or whose name does: “Lake Ombo … the lake”. */
  private @Nullable Group called(int article, int noun, String role) {
    Group found = null;
    for (Sighting seen : discourse.places()) {
      Group group = seen.group();
      if (group != found && isNear(seen, noun) && isCalled(group, role)) {
        if (found != null) {
          return null; // “Lake Ombo and Lake Sira”
        }
        found = group;
      }
    }
    return found != null && BodyNames.fit(reading, found, article, noun) ? found : null;
  }

  private boolean isToldOther(String role) {
    for (Sighting seen : discourse.places()) {
      if (isCalled(seen.group(), role)) {
        return true;
      }
    }
    return false;
  }

  /** Its first or last word says what it is, or the text did: “Lake Ombo”, “Sandry Prison”. */
  private static boolean isCalled(Group group, String role) {
    List<String> words = group.words();
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    String wide = PlaceWords.WIDE_PLACE.getOrDefault(role, "");
    boolean head = first.equals(role) || last.equals(role);
    for (String narrow : wide.split(",", -1)) {
      head |= first.equals(narrow) || last.equals(narrow);
    }
    boolean named = head && words.size() > 1 && !PlaceKinds.isSettlement(role);
    return named || group.hasRole(role) && !PlaceKinds.isAnother(words, role);
  }

  /** The only place lately named that may be one; of several the subject of the last sentence. */
  private @Nullable Group only(int article, int noun, String role) {
    Group only = null;
    Group subject = null;
    boolean several = false;
    boolean opens = reading.casing().opensSentence(article);
    int reach = PlaceKinds.isSettlement(role) ? REACH : NEAR;
    for (Sighting seen : discourse.places()) {
      Group group = seen.group();
      if (discourse.step(noun) - seen.step() > reach || !mayBe(group, role)) {
        continue;
      }
      several |= only != null && only != group;
      only = only == null ? group : only;
      boolean resumed = !reading.sameSentence(seen.token(), noun) && opens;
      subject = seen.subject() && !isJoined(seen) && (resumed || !several) ? group : subject;
    }
    Group found = several ? subject : only;
    return found == null || isOfAnotherPeople(found, noun) ? null : found;
  }

  /** “Norway and Sweden signed”. */
  private boolean isJoined(Sighting seen) {
    return reading.isOneOf(seen.end(), "and", "or", ",")
        || reading.isOneOf(seen.token() - 1, "and", "or");
  }

  /** “Chinese officials praised the country”: not another one that was named before. */
  private boolean isOfAnotherPeople(Group found, int noun) {
    String code = Places.code(called(found));
    for (Sighting seen : discourse.things()) {
      String people = Places.code(reading.joined(seen.token(), seen.end()));
      boolean near = discourse.step(noun) - seen.step() <= 1;
      if (near && code != null && people != null && !people.equals(code)) {
        return true;
      }
    }
    return false;
  }

  private String called(Group group) {
    Group.Place first = group.places().get(0);
    return reading.joined(first.first(), first.end());
  }

  private static boolean mayBe(Group group, String role) {
    return group.type() == EntityType.LOCATION
        && group.roles().stream().noneMatch(PlaceNominals::isNoun)
        && PlaceKinds.mayBe(group.words(), role);
  }

  private boolean isNear(Sighting seen, int noun) {
    return discourse.step(noun) - seen.step() <= REACH;
  }
}
