package org.attestnlp.rules.syntax.text;

import java.util.HashSet;
import java.util.Set;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.lexicon.TimeWords;

/** Words that, with a capital, may be or open a name: “May”, “Mayor”, “Harbour”. */
final class CapitalWords {

  private CapitalWords() {}

  static Set<String> times() {
    Set<String> times = new HashSet<>(PeopleWords.GIVEN_WORD);
    Set<String> known = new HashSet<>(TimeWords.MONTH);
    known.addAll(TimeWords.TIME_NOUN);
    known.addAll(TimeWords.NAMED_DAY.keySet());
    times.retainAll(known);
    return Capitals.of(times);
  }

  static Set<String> titles() {
    Set<String> titles = new HashSet<>(PeopleWords.OFFICE.keySet());
    titles.addAll(PeopleWords.HONORIFIC.keySet());
    titles.addAll(PeopleWords.TITLE_MODIFIER);
    return Capitals.of(titles);
  }

  static Set<String> things() {
    Set<String> things = new HashSet<>(BodyWords.BODY_HEAD);
    things.addAll(BodyWords.OTHER_HEAD);
    things.addAll(BodyWords.SITE_BODY);
    things.addAll(TimeWords.WEEKDAY);
    things.addAll(TimeWords.TIME_UNIT);
    things.addAll(FunctionWords.CLOSED);
    things.addAll(PlaceWords.PLACE_HEAD);
    return Capitals.of(things);
  }
}
