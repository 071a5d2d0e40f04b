package org.attestnlp.rules.entities.mentions;

import java.util.List;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds which named thing “the storm” and “the treaty” stand for. */
final class ThingNominals {

  private static final int REACH = 10; // sentences of the story
  private static final String WEATHER = "WEATHER";

  private final Passage reading;
  private final Discourse discourse;

  ThingNominals(Passage reading, Discourse discourse) {
    this.reading = reading;
    this.discourse = discourse;
  }

  /** Whether the noun may stand for a thing that the text names. */
  static boolean isNoun(String lower) {
    return BodyWords.OTHER_HEAD.contains(lower) || isStorm(lower);
  }

  /** The only thing of late whose name says that it is one, or null. */
  @Nullable Group at(int article, int noun, String role) {
    Group found = null;
    for (Sighting seen : discourse.things()) {
      Group group = seen.group();
      boolean near = discourse.step(noun) - seen.step() <= REACH;
      if (near && group != found && isCalled(group, role)) {
        if (found != null) {
          return null;
        }
        found = group;
      }
    }
    return found != null && BodyNames.fit(reading, found, article, noun) ? found : null;
  }

  /** “Hurricane Odile … the storm”, “the Tidal Act … the act”. */
  private static boolean isCalled(Group group, String role) {
    List<String> words = group.words();
    String last = words.get(words.size() - 1);
    boolean storm = isStorm(role) && words.stream().anyMatch(ThingNominals::isStorm);
    return words.size() > 1 && (storm || last.equals(role));
  }

  private static boolean isStorm(String word) {
    return BodyWords.TYPED_OPENER.containsKey(word) && WEATHER.equals(EventWords.HAPPENS.get(word));
  }
}
