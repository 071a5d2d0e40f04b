package org.attestnlp.rules.entities.lists;

import java.util.HashMap;
import java.util.Map;
import org.attestnlp.spi.tool.Lexicon;

/** First names and the gender of those who mostly bear them, unknown where both do. */
public final class FirstNames {

  private static final Map<String, Gender> GENDERS = new HashMap<>();

  static {
    read("first-names-female.txt", Gender.FEMALE);
    read("first-names-male.txt", Gender.MALE);
    read("first-names-both.txt", Gender.UNKNOWN);
  }

  private FirstNames() {}

  /** Whether the word as written is a known first name. */
  public static boolean knows(String word) {
    return GENDERS.containsKey(Forms.plain(word));
  }

  /** The gender a first name shows. */
  public static Gender gender(String word) {
    return GENDERS.getOrDefault(Forms.plain(word), Gender.UNKNOWN);
  }

  private static void read(String resource, Gender gender) {
    for (String name : Lexicon.load(FirstNames.class, resource).words()) {
      GENDERS.put(Forms.plain(name), gender);
    }
  }
}
