package org.attestnlp.rules.entities.mentions;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds which body “the company”, “the union” and “the bank” stand for. */
final class BodyNominals {

  private static final int REACH = 12;
  private static final int BODY_REACH = 2;

  private final Passage reading;
  private final Discourse discourse;
  private final Topics topics;

  BodyNominals(Passage reading, Discourse discourse, Topics topics) {
    this.reading = reading;
    this.discourse = discourse;
    this.topics = topics;
  }

  /** The body that the phrase stands for, or null where none or several fit. */
  @Nullable Group at(int article, int noun, String role) {
    int step = discourse.step(noun);
    boolean firm = role.equals("company") || role.equals("firm");
    Group only = null;
    boolean several = false;
    for (Sighting seen : discourse.bodiesAndEmployers()) {
      Group group = seen.group();
      if (group.type() != EntityType.ORGANIZATION) {
        if (BodyNames.isIn(group, role) && step - seen.step() <= BODY_REACH) {
          return group; // “Pinewood Hospital … the hospital said”
        }
        continue;
      }
      int distance = step - seen.step();
      if (distance <= REACH && group.hasRole(role)) {
        boolean other = firm && only != null && only != group; // another firm was named since
        return other || isBesideAnother(seen, role) ? null : group;
      }
      boolean maker = noun == article + 2 && BodyWords.GENERAL_BODY.contains(role);
      if (distance <= REACH && maker && group.words().contains(reading.lower(article + 1))) {
        return group; // “Velden Arms … the arms maker”
      }
      if (distance <= REACH && BodyNames.isIn(group, role)) {
        boolean one = isOnlyOne(group, role) || distance <= 1 && !isBesideAnother(seen, role);
        return one && BodyNames.fit(reading, group, article, noun) ? group : null;
      }
      if (distance <= BODY_REACH && !seen.quoted() && (!firm || BodyNames.isFirm(group))) {
        several |= only != null && only != group;
        only = group;
      }
    }
    boolean general = BodyWords.GENERAL_BODY.contains(role);
    if (only == null || several || !general) {
      return null;
    }
    return (firm ? BodyNames.isFirm(only) : topics.isAbout(only)) ? only : null;
  }

  /** “The Fisher Union and the Miners Union marched. The union …”: neither is meant surely. */
  private boolean isBesideAnother(Sighting seen, String role) {
    for (Sighting other : discourse.bodiesAndEmployers()) {
      if (other.group() != seen.group()
          && other.step() == seen.step()
          && other.group().type() == EntityType.ORGANIZATION
          && (BodyNames.isIn(other.group(), role) || other.group().hasRole(role))) {
        return true;
      }
    }
    return false;
  }

  /** Of two clubs with the word in their names neither is “the club”, but for one just named. */
  private boolean isOnlyOne(Group group, String role) {
    for (Sighting seen : discourse.bodiesAndEmployers()) {
      boolean body = seen.group().type() == EntityType.ORGANIZATION;
      if (body
          && seen.group() != group
          && (BodyNames.isIn(seen.group(), role) || seen.group().hasRole(role))) {
        return false;
      }
    }
    return true;
  }
}
