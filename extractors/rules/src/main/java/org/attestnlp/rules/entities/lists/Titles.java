package org.attestnlp.rules.entities.lists;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.jspecify.annotations.Nullable;

/** Words before a person's name that are no part of it. */
public final class Titles {

  private static final Map<String, Gender> HONORIFICS =
      capitalised(PeopleWords.HONORIFIC, Gender::of);
  private static final Map<String, String> LETTERS =
      capitalised(PeopleWords.RANK_LETTERS, role -> role);
  private static final Map<String, Gender> OFFICES = offices();
  private static final Map<String, String> ROLES = roles();
  private static final Map<String, String> SHORT_ROLES = PeopleWords.SHORT_ROLE;
  private static final Set<String> MODIFIERS = Capitals.of(PeopleWords.TITLE_MODIFIER);
  private static final Set<String> LOWER_CASE = PeopleWords.LOWER_OFFICE;

  private static final Set<String> ADDRESSES = Capitals.of(PeopleWords.ADDRESS);

  private Titles() {}

  /** A form of address: {@code Mr.}. */
  public static boolean isHonorific(String word) {
    return HONORIFICS.containsKey(word);
  }

  /** A form of address that nothing but a person bears: {@code Mr.}. */
  public static boolean isAddress(String word) {
    return ADDRESSES.contains(word);
  }

  /** The last word of an office: {@code Minister}, {@code Minister-designate}. */
  public static boolean isOffice(String word) {
    return OFFICES.containsKey(word) || OFFICES.containsKey(Offices.core(word));
  }

  /** What the text calls the bearer of a title, in lower case: {@code governor} of {@code Gov.}. */
  public static String role(String word) {
    String role = ROLES.get(word);
    return role == null ? word.toLowerCase(Locale.ROOT) : role;
  }

  /** The short form of a role of several words: {@code pm}; null if it has none. */
  public static @Nullable String shortRole(String role) {
    return SHORT_ROLES.get(role);
  }

  /** Either of both. */
  public static boolean isTitle(String word) {
    return isHonorific(word) || isOffice(word);
  }

  /** A word inside a title: {@code Defense} in {@code Defense Minister}. */
  public static boolean isModifier(String word) {
    return MODIFIERS.contains(word) || isTitle(word);
  }

  /** A title although it is in lower case: {@code president Ada Quill}. */
  public static boolean isLowerCaseOffice(String word) {
    return LOWER_CASE.contains(word) || LOWER_CASE.contains(Offices.core(word));
  }

  /** The gender that a title shows. */
  public static Gender gender(String word) {
    Gender gender = HONORIFICS.get(word);
    return gender != null ? gender : OFFICES.getOrDefault(Offices.core(word), Gender.UNKNOWN);
  }

  /**
   * A rank in short: {@code DCI}, {@code Supt}; behind it stands a person, or the rank is alone.
   */
  public static boolean isShortRank(String word) {
    return LETTERS.containsKey(word) || ROLES.containsKey(word);
  }

  /** A rank in letters: {@code DCI}. */
  public static boolean isRankLetters(String word) {
    return LETTERS.containsKey(word);
  }

  private static Map<String, Gender> offices() {
    Map<String, Gender> offices = capitalised(PeopleWords.OFFICE, Gender::of);
    LETTERS.keySet().forEach(word -> offices.put(word, Gender.UNKNOWN));
    return offices;
  }

  private static Map<String, String> roles() {
    Map<String, String> roles = capitalised(PeopleWords.TITLE_OF, role -> role);
    roles.putAll(LETTERS);
    return roles;
  }

  private static <T> Map<String, T> capitalised(
      Map<String, String> words, Function<String, T> reader) {
    Map<String, T> read = new HashMap<>();
    words.forEach(
        (word, value) -> Capitals.of(word).forEach(form -> read.put(form, reader.apply(value))));
    return read;
  }
}
