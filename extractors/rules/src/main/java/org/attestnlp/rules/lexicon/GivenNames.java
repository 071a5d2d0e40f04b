package org.attestnlp.rules.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;

/** Whether a word is a known given name, of women or of men; the lists stand by the entities. */
public final class GivenNames {

  private static final String LISTS = "/org/attestnlp/rules/entities/lists/first-names-";
  private static final Set<String> NAMES = read();

  private GivenNames() {}

  /** Whether the word as written is one: {@code Ada}. */
  public static boolean knows(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> read() {
    Set<String> names = new HashSet<>();
    for (String list : List.of("female.txt", "male.txt")) {
      for (String name : Lexicon.load(GivenNames.class, LISTS + list).words()) {
        names.add(name.toLowerCase(Locale.ROOT));
      }
    }
    return Set.copyOf(names);
  }
}
