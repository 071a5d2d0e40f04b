package org.attestnlp.rules.entities.typing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.rules.entities.lists.Brackets;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.jspecify.annotations.Nullable;

/**
 * What a bare name is said to do, where few people do that: “Harrow recalled 4,000 cars”,
 * “Brightwater discharged 12 patients”, “Quill grounded its fleet”. Not “Harrow recalled the day”,
 * “Quill cut his forecast”.
 */
final class Dealings {

  private static final int VERBS = 5; // “plans to cut”, “will not have cut”
  private static final int PHRASE = 7; // tokens from the verb to the noun that it is done to
  private static final Map<String, String> DEEDS = BodyWords.BODY_DEED;
  private static final Map<String, String> THINGS = BodyWords.DEALT_WITH;
  private static final Set<String> SHOWN = Set.of("unveil", "launch"); // “unveiled a van”
  private static final Set<String> FAILURES =
      Set.of("bankruptcy", "administration", "insolvency", "liquidation", "receivership");

  private Dealings() {}

  /** What the verb behind a name and its object say of the name, or null. */
  static ClueTally.@Nullable Found of(Passage reading, Name name) {
    int behind = Brackets.after(reading, name.end());
    boolean aside = reading.text(behind).equals(",") && reading.is(behind + 1, "which");
    int verb = verb(reading, aside ? behind + 2 : behind); // “Harrow, which runs four mines,”
    if (verb < 0) {
      return null;
    }
    if (isDeed(reading, verb) || isFailure(reading, verb)) {
      return new ClueTally.Found(TypeClue.DEED, verb);
    }
    boolean its = reading.is(verb + 1, "its") || reading.is(verb + 2, "its");
    boolean plain = its && !reading.is(verb + 1, "that") && !reading.isPunctuation(verb + 1);
    return plain ? new ClueTally.Found(TypeClue.OF_ITS_OWN, verb) : null;
  }

  /** The main verb of the clause whose subject ends before the token, or -1. */
  private static int verb(Passage reading, int from) {
    boolean finite = false;
    for (int i = from; i < Math.min(reading.size(), from + VERBS); i++) {
      String tag = reading.tag(i);
      finite |= tag.equals("VBD") || tag.equals("VBZ") || tag.equals("MD") || tag.equals("VBP");
      boolean plain = tag.startsWith("VB") && !reading.isAuxiliary(i);
      boolean first = i == from && DEEDS.containsKey(reading.lemma(i)); // the tagger may err
      if ((plain && finite || first) && !reading.is(i + 1, "to")) {
        return i;
      }
      boolean led = tag.startsWith("VB") || tag.equals("MD") || tag.equals("TO");
      if (!led && !reading.isAdverb(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDeed(Passage reading, int verb) {
    String kinds = DEEDS.get(reading.lemma(verb));
    if (kinds == null) {
      return false;
    }
    boolean its = false;
    for (int i = verb + 1; i < verb + PHRASE && reading.sameSentence(verb, i); i++) {
      its |= reading.is(i, "its");
      String tag = reading.tag(i);
      if (reading.isOneOf(i, "his", "her", "my") || reading.isPossessive(i)) {
        return false;
      }
      String kind = THINGS.getOrDefault(reading.lemma(i), THINGS.get(reading.lower(i)));
      boolean head = !reading.tag(i + 1).startsWith("NN");
      if (kind != null && head && List.of(kinds.split(",", -1)).contains(kind)) {
        boolean shown = kind.equals("goods") && SHOWN.contains(reading.lemma(verb));
        return its || shown || reading.isPluralNoun(i) || kind.equals("accounts");
      }
      boolean inside =
          reading.isNoun(i)
              || reading.isAdjective(i)
              || tag.equals("CD")
              || reading.isDeterminer(i)
              || reading.isAdverb(i)
              || reading.isOneOf(i, "more", "than", "about", "of", "up", "a", "-", "hundreds", "$");
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  /** “Harrow filed for bankruptcy”. */
  private static boolean isFailure(Passage reading, int verb) {
    int into = verb + 1;
    return reading.isOneOf(into, "for", "into") && FAILURES.contains(reading.lower(into + 1));
  }
}
