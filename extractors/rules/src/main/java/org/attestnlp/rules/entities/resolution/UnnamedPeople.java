package org.attestnlp.rules.entities.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Roles;
import org.attestnlp.rules.entities.lists.Titles;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * People whom the text does not name: “a cyclist”, “his lawyer”, “the patient”. Pronouns may stand
 * for them; they never leave the analysis. “The cyclist” is the one that “a cyclist” brought in.
 */
public final class UnnamedPeople {

  private static final int PHRASE = 4; // words between the determiner and its noun
  private static final int MEMORY = 64;
  private static final Set<String> NEW = Set.of("a", "an", "another", "one");

  private final Passage reading;
  private final Map<Integer, Group> named;
  private final Map<String, Group> known = new HashMap<>();

  public UnnamedPeople(Passage reading, Map<Integer, Group> named) {
    this.reading = reading;
    this.named = named;
  }

  /** Whom the noun at the token stands for, or null if it is none or somebody named. */
  public @Nullable Group at(int noun) {
    String lower = reading.lower(noun);
    boolean head =
        PeopleWords.isPerson(lower)
            && !reading.isCapital(noun)
            && !reading.tag(noun + 1).startsWith("NN")
            && !reading.tag(noun).equals("NNS")
            && !reading.tag(noun).startsWith("V")
            && !reading.text(noun + 1).equals("-");
    int determiner = head ? determiner(noun) : -1;
    if (determiner < 0 || isNamed(determiner, noun)) {
      return null;
    }
    String word = reading.lower(determiner);
    if (known.size() > MEMORY) {
      known.clear();
    }
    Group group = NEW.contains(word) ? null : known.get(lower);
    if (group == null || !word.equals("the") && reading.tag(determiner).equals("PRP$")) {
      group = new Group(EntityType.PERSON, List.of(lower));
      group.learn(Roles.gender(lower));
      group.hide();
      known.put(lower, group);
    }
    return group;
  }

  /** The determiner or owner that opens the phrase of a noun, or -1. */
  public int determiner(int noun) {
    for (int i = noun - 1; i >= Math.max(reading.sentenceFirst(noun), noun - PHRASE); i--) {
      String tag = reading.tag(i);
      if (tag.equals("DT") || tag.equals("PRP$") || reading.is(i, "one")) {
        return i;
      }
      boolean inside = tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("CD");
      if (!inside && !tag.equals("VBN") || named.get(i) != null && !reading.isCapital(i)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * “the singer Ada Quill”, “the mayor, Ada Quill,”, “Ada Quill, a nurse,”, “Ada Quill is a nurse”.
   */
  private boolean isNamed(int determiner, int noun) {
    int behind = reading.text(noun + 1).equals(",") ? noun + 2 : noun + 1;
    boolean before = reading.text(determiner - 1).equals(",") && isNameEnd(determiner - 2);
    boolean copula = reading.isBe(determiner - 1) || reading.is(determiner - 1, "as");
    copula |= reading.is(determiner - 1, PeopleWords.NAMING_COPULA);
    return isPerson(behind) || isTitled(behind) || before || copula;
  }

  private boolean isTitled(int token) {
    return Titles.isTitle(reading.text(token)) && isPerson(token + 1);
  }

  private boolean isPerson(int token) {
    Group group = named.get(token);
    return group != null && group.type() == EntityType.PERSON;
  }

  private boolean isNameEnd(int token) {
    for (int i = token; i > token - 4; i--) {
      if (isPerson(i)) {
        return true;
      }
      if (!reading.isCapital(i)) {
        return false;
      }
    }
    return false;
  }
}
