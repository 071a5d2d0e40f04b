package org.attestnlp.rules.lexicon;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words of the lexicon as they are written in names and titles. */
public final class Capitals {

  private static final Map<String, String> WRITTEN = PageWords.WRITTEN;

  private Capitals() {}

  /**
   * With a capital, {@code Minister}; as the file says where it is written otherwise, {@code MP}.
   */
  public static Set<String> of(Set<String> words) {
    Set<String> written = new LinkedHashSet<>();
    words.forEach(word -> written.addAll(forms(word, capital(word))));
    return Collections.unmodifiableSet(written);
  }

  /** In lower case, {@code shares}; as the file says where it is written otherwise, {@code CEO}. */
  public static Set<String> whereMarked(Set<String> words) {
    Set<String> written = new LinkedHashSet<>();
    words.forEach(word -> written.addAll(forms(word, word)));
    return Collections.unmodifiableSet(written);
  }

  /** In capitals, {@code GDP}; as the file says where it is written otherwise, {@code MPs}. */
  public static Set<String> all(Set<String> words) {
    Set<String> written = new LinkedHashSet<>();
    words.forEach(word -> written.addAll(forms(word, word.toUpperCase(Locale.ROOT))));
    return Collections.unmodifiableSet(written);
  }

  /** All forms that a word has with capitals: {@code Nasdaq}, {@code NASDAQ}. */
  public static List<String> of(String word) {
    return forms(word, capital(word));
  }

  /** As it is written outside a dateline or a headline: {@code Oak Ferrow} of “OAK FERROW”. */
  public static String ofShouted(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean opens = i == 0 || !Character.isLetter(name.charAt(i - 1));
      text.append(opens ? c : Character.toLowerCase(c));
    }
    return text.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static List<String> forms(String word, String otherwise) {
    String written = WRITTEN.get(word);
    return written == null ? List.of(otherwise) : List.of(written.split(",", -1));
  }
}
