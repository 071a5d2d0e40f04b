package org.attestnlp.rules.syntax.nouns;

import java.util.HashSet;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/**
 * Titles that go on before the name: “Secretary of State Ada Quill”, “Chairman of Warley parish
 * council Bo Reed”, “the ambassador to Ostria Ida Moss”. Not “a spokesman for the actor Bo Reed”,
 * “a friend of Ada Quill”: what is told there of the name is told of another.
 */
final class TitlePhrase {

  private static final int LONGEST = 9;
  private static final Set<String> TITLES = titles();
  private static final Set<String> BODIES = bodies();

  private final Passage passage;

  TitlePhrase(Passage passage) {
    this.passage = passage;
  }

  /** Whether the phrase is a title that a preposition carries on to the person at its end. */
  boolean isBetween(int first, int preposition, int end) {
    if (passage.nameType(end - 1) != EntityType.PERSON
        || !passage.is(preposition - 1, TITLES)
        || end - preposition > LONGEST) {
      return false;
    }
    int name = end - 1;
    while (name > preposition && !passage.startsName(name)) {
      name--;
    }
    int last = name - 1;
    return last > preposition
        && (passage.isCapital(last) && !passage.is(last, TITLES) || passage.is(last, BODIES))
        && !passage.isPossessive(last)
        && passage.nameType(last) != EntityType.PERSON
        && isOne(preposition + 1, name);
  }

  /** No comma and no other person stands between. */
  private boolean isOne(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean person = passage.nameType(i) == EntityType.PERSON && passage.startsName(i);
      if (person || passage.is(i, WordClass.COMMA) || passage.is(i, WordClass.FINITE)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> titles() {
    Set<String> titles = new HashSet<>(PeopleWords.OFFICE.keySet());
    titles.addAll(PeopleWords.PERSON_ROLE.keySet());
    titles.addAll(PeopleWords.HONORIFIC.keySet());
    titles.addAll(PeopleWords.ROLE_WITH_TO);
    titles.add("head");
    return Set.copyOf(titles);
  }

  private static Set<String> bodies() {
    Set<String> bodies = new HashSet<>(BodyWords.BODY_ROLE);
    bodies.addAll(BodyWords.BODY_HEAD);
    bodies.addAll(PlaceWords.PLACE_ROLE);
    return Set.copyOf(bodies);
  }
}
