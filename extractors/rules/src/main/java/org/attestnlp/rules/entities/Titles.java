package org.attestnlp.rules.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.spi.Lexicon;
import org.jspecify.annotations.Nullable;

/** Words before a person's name that are no part of it. */
final class Titles {

  private static final Lexicon LEXICON = Lexicon.load(Titles.class, "titles.txt");
  private static final Map<String, Gender> HONORIFICS = genders("honorifics");
  private static final Map<String, Gender> OFFICES = genders("offices");
  private static final Map<String, String> ROLES = roles();
  private static final Map<String, String> SHORT_ROLES = LEXICON.map("short-roles");
  private static final Set<String> MODIFIERS = Set.copyOf(LEXICON.words("modifiers"));
  private static final Set<String> LOWER_CASE = Set.copyOf(LEXICON.words("lower-case"));

  private static final Set<String> ADDRESSES = WordLists.of("titles-addresses");

  private Titles() {}

  /** A form of address: {@code Mr.}. */
  static boolean isHonorific(String word) {
    return HONORIFICS.containsKey(word);
  }

  /** A form of address that nothing but a person bears: {@code Mr.}. */
  static boolean isAddress(String word) {
    return ADDRESSES.contains(word);
  }

  /** The last word of an office: {@code Minister}, {@code Minister-designate}. */
  static boolean isOffice(String word) {
    return OFFICES.containsKey(word) || OFFICES.containsKey(Offices.core(word));
  }

  /** What the text calls the bearer of a title, in lower case: {@code governor} of {@code Gov.}. */
  static String role(String word) {
    String role = ROLES.get(word);
    return role == null ? word.toLowerCase(Locale.ROOT) : role;
  }

  /** The short form of a role of several words: {@code pm}; null if it has none. */
  static @Nullable String shortRole(String role) {
    return SHORT_ROLES.get(role);
  }

  /** Either of both. */
  static boolean isTitle(String word) {
    return isHonorific(word) || isOffice(word);
  }

  /** A word inside a title: {@code Defense} in {@code Defense Minister}. */
  static boolean isModifier(String word) {
    return MODIFIERS.contains(word) || isTitle(word);
  }

  /** A title although it is in lower case: {@code president Ada Quill}. */
  static boolean isLowerCaseOffice(String word) {
    return LOWER_CASE.contains(word) || LOWER_CASE.contains(Offices.core(word));
  }

  /** The gender that a title shows. */
  static Gender gender(String word) {
    Gender gender = HONORIFICS.get(word);
    return gender != null ? gender : OFFICES.getOrDefault(Offices.core(word), Gender.UNKNOWN);
  }

  private static Map<String, String> roles() {
    Map<String, String> roles = new HashMap<>();
    for (String section : List.of("honorifics", "offices")) {
      for (List<String> fields : LEXICON.entries(section)) {
        if (fields.size() > 2) {
          roles.put(fields.get(0), fields.get(2));
        }
      }
    }
    return roles;
  }

  private static Map<String, Gender> genders(String section) {
    Map<String, Gender> genders = new HashMap<>();
    for (List<String> fields : LEXICON.entries(section)) {
      genders.put(fields.get(0), Gender.of(fields.size() > 1 ? fields.get(1) : "-"));
    }
    return genders;
  }
}
