package org.attestnlp.rules.entities.mentions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.clauses.GrammaticalRole;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Whom the sentences before are about, for nouns that the text has not used of them yet: “Tilda
 * Rowe cancelled three concerts. The singer said …”. Only where nobody else was spoken of since.
 */
final class Topics {

  private static final int REACH = 3;
  private static final Map<String, String> WIDE = PeopleWords.WIDE_ROLE;
  private static final Set<String> PORTRAITS = PeopleWords.PORTRAIT;
  private static final Set<String> HELD =
      Set.of(
          "arrested",
          "charged",
          "detained",
          "held",
          "accused",
          "indicted",
          "arraigned",
          "jailed",
          "sentenced",
          "convicted",
          "imprisoned",
          "remanded",
          "extradited");
  private static final Set<String> HARMED =
      Set.of(
          "killed",
          "killing",
          "shot",
          "stabbed",
          "stabbing",
          "murdered",
          "murdering",
          "beaten",
          "strangled",
          "raped",
          "raping",
          "robbed",
          "kidnapped",
          "abducted");
  private static final Set<String> TRIED = Set.of("pleaded", "pled");
  private static final Set<String> ACCUSED = Set.of("suspect", "defendant", "accused");
  private static final Set<String> CHILDREN =
      Set.of("child", "children", "baby", "twins", "triplets", "sons", "daughters", "kids", "boys");
  private static final int KIN_REACH = 12; // tokens from a name to “lost his son”
  private static final int HOLDING = 7; // tokens from a name to “was also charged”

  private final Passage reading;
  private final Discourse discourse;

  Topics(Passage reading, Discourse discourse) {
    this.reading = reading;
    this.discourse = discourse;
  }

  /** Whether a role of somebody falls under a wider one: a biologist is “the scientist”. */
  boolean isWide(Group group, String role) {
    String narrow = WIDE.get(role);
    if (role.equals("teenager") && group.age() >= 13 && group.age() <= 19) {
      return true;
    }
    if (role.equals("pensioner") && group.age() >= 65) {
      return true;
    }
    return narrow != null && List.of(narrow.split(",")).stream().anyMatch(group::hasRole);
  }

  /** The one of that age; the one whom the story is about, if the text tells nobody's. */
  @Nullable Group aged(int article, int years) {
    Group old = null;
    for (Sighting seen : discourse.people()) {
      if (seen.group().age() == years && isNear(seen, article, 2 * REACH)) {
        if (old != null && old != seen.group()) {
          return null; // twins
        }
        old = seen.group();
      }
    }
    if (old != null) {
      return old.isHidden() ? null : old;
    }
    Group only = only(article);
    Group told = only == null ? told(article) : only;
    return told != null && told.age() < 0 ? told : null;
  }

  /** The person whom the sentence before is about: its subject, beside whom no other is one. */
  private @Nullable Group told(int article) {
    Group subject = null;
    Group only = null;
    boolean several = false;
    for (Sighting seen : discourse.people()) {
      if (!isNear(seen, article, 1) || reading.sameSentence(seen.token(), article)) {
        break;
      }
      Group group = seen.group();
      several |= only != null && only != group;
      only = group;
      if (seen.subject() && subject != null && subject != group) {
        return null;
      }
      subject = seen.subject() || seen.role() == GrammaticalRole.OWNER ? group : subject;
    }
    boolean main = !several || subject == only; // the first one of the sentence
    return subject == null || subject.isHidden() || !main ? null : subject;
  }

  /** Whom the story is about, for “the father of three”. */
  @Nullable Group parent(int article, String role) {
    Group only = only(article);
    return only != null && only.gender().fits(Roles.gender(role)) ? only : null;
  }

  /** The one whom the story is about, where the noun may portray or the text says no other role. */
  @Nullable Group about(int article, String role) {
    if (ACCUSED.contains(role)) {
      return suffering(article, HELD);
    }
    if (role.equals("victim")) {
      return suffering(article, HARMED);
    }
    boolean kin = Roles.isRelative(role);
    Group only = only(article, kin);
    if (only == null || !only.gender().fits(Roles.gender(role))) {
      return null;
    }
    boolean parent = kin && isOfKin(only, article, role);
    boolean portrait = PORTRAITS.contains(role) && only.roles().isEmpty();
    return parent || portrait ? only : null;
  }

  /** “Karl Orry lost his son. The father said …”: the text has lately told of whose kin. */
  private boolean isOfKin(Group group, int article, String role) {
    for (Sighting seen : discourse.people()) {
      if (seen.group() == group || seen.group().isHidden()) {
        for (int i = seen.token(); i < Math.min(seen.end() + KIN_REACH, article); i++) {
          String lower = reading.lower(i);
          if (CHILDREN.contains(lower) || Roles.isRelative(lower) && !lower.equals(role)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether an organization is the subject of the sentence where it was last seen. */
  boolean isAbout(Group body) {
    for (Sighting seen : discourse.bodies()) {
      if (seen.group() == body) {
        return seen.subject() && body.type() == EntityType.ORGANIZATION;
      }
    }
    return false;
  }

  /** The only person spoken of lately, or null; somebody without a name is one as well. */
  private @Nullable Group only(int token) {
    return only(token, false);
  }

  /** The same, where “his son” is no other if so wanted. */
  private @Nullable Group only(int token, boolean butKin) {
    Group only = null;
    for (Sighting seen : discourse.people()) {
      if (!isNear(seen, token, REACH)) {
        break;
      }
      Group group = seen.group();
      if (butKin && group.isHidden() && Roles.isRelative(group.words().get(0))) {
        continue;
      }
      if (only != null && only != seen.group()) {
        return null;
      }
      only = seen.group();
    }
    return only == null || only.isHidden() ? null : only;
  }

  private boolean isNear(Sighting seen, int token, int reach) {
    return discourse.step(token) - seen.step() <= reach;
  }

  /** The only one of late whom somebody holds, tries or harms: “Police arrested Karl Orry”. */
  private @Nullable Group suffering(int article, Set<String> verbs) {
    Group only = null;
    for (Sighting seen : discourse.people()) {
      Group group = seen.group().bearer();
      boolean held = !group.isHidden() && isNear(seen, article, 3 * REACH) && suffers(seen, verbs);
      if (held && only != null && only != group) {
        return null;
      }
      only = held ? group : only;
    }
    return only;
  }

  /** “arrested”, “jailed”. */
  static boolean isHolding(String lower) {
    return HELD.contains(lower);
  }

  /** “arrested Karl Orry”, “Orry was charged”, “Orry, 45, pleaded guilty”. */
  private boolean suffers(Sighting seen, Set<String> verbs) {
    int first = Math.max(reading.sentenceFirst(seen.token()), seen.token() - 2);
    for (int i = first; i < seen.token(); i++) {
      if (verbs.contains(reading.lower(i)) && seen.role() == GrammaticalRole.OBJECT) {
        return true;
      }
    }
    int end = Math.min(reading.sentenceEnd(seen.token()), seen.end() + HOLDING);
    boolean be = false;
    for (int i = seen.end(); seen.subject() && i < end; i++) {
      be |= reading.isBe(i);
      if (be && verbs.contains(reading.lower(i))
          || verbs == HELD && TRIED.contains(reading.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
