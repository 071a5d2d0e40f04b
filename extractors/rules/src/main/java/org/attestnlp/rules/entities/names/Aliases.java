package org.attestnlp.rules.entities.names;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.FirstNames;
import org.attestnlp.rules.entities.lists.Forms;
import org.attestnlp.rules.entities.lists.Initials;
import org.attestnlp.rules.entities.lists.Organizations;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.places.Places;

/** The shorter forms that a full name can come back in. */
public final class Aliases {

  private static final Set<String> LEGAL_FORMS = plain(Organizations.SUFFIXES);
  private static final Set<String> HEADS = plain(Organizations.HEADS);
  private static final Set<String> OPENERS = plain(Organizations.OPENERS);
  private static final Set<String> PLACE_HEADS = plain(Organizations.PLACE_HEADS);
  private static final Set<String> DEMONYMS = plain(Places.DEMONYMS);
  private static final Set<String> NATIONALITIES = plain(Places.NATIONALITIES);
  private static final Set<String> KNOWN = plain(Organizations.KNOWN);
  private static final Set<String> BODIES = BodyWords.PUBLIC_BODY;
  private static final Set<String> PLACES = plain(Places.NAMES);
  private static final Set<String> SITES = PlaceWords.TOWN_SITE;
  private static final Set<String> COMMON = BodyWords.COMMON_NAME_OPENER;

  private Aliases() {}

  /** The key without “Ltd” and the like, unless nothing else is left. */
  public static String withoutLegalForm(String key) {
    String rest = key;
    int space = rest.lastIndexOf(' ');
    while (space > 0 && LEGAL_FORMS.contains(rest.substring(space + 1))) {
      rest = rest.substring(0, space);
      space = rest.lastIndexOf(' ');
    }
    return rest;
  }

  /** Whether so many names begin with the word that it stands for none alone. */
  static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /** Whether the last word of a name shows a public body. */
  public static boolean isBody(String last) {
    return BODIES.contains(last);
  }

  /** The forms that a name of that type and these words can be shortened to. */
  public static Set<String> of(EntityType type, List<String> words) {
    if (words.size() < 2) {
      return Set.of();
    }
    return switch (type) {
      case ORGANIZATION -> organization(words);
      case LOCATION -> place(words);
      case MISC -> event(words);
      case PERSON -> Set.of();
    };
  }

  /** “Hurricane Odile” comes back as “Odile”. */
  private static Set<String> event(List<String> words) {
    int opener = words.get(0).equals("tropical") && words.size() > 2 ? 1 : 0;
    return TypedOpeners.isEvent(words.get(opener))
        ? Set.of(String.join(" ", words.subList(opener + 1, words.size())))
        : Set.of();
  }

  private static Set<String> organization(List<String> words) {
    Set<String> aliases = new LinkedHashSet<>();
    aliases.add(Initials.of(words, true));
    aliases.add(Initials.of(words, false));
    aliases.addAll(withoutPlace(words));
    String first = words.get(0);
    boolean own = !COMMON.contains(first) && !PLACES.contains(first) && !DEMONYMS.contains(first);
    String last = words.get(words.size() - 1);
    if (own
        && !isBody(last)
        && !HEADS.contains(first)
        && !OPENERS.contains(first)
        && !FirstNames.knows(first)) {
      aliases.add(first);
    }
    for (int i = 2; i < words.size(); i++) {
      boolean goesOn = words.get(i).equals("of") || words.get(i).equals("for");
      String start = String.join(" ", words.subList(0, i));
      boolean apart = KNOWN.contains(start); // the United Nations has bodies of its own
      if (!apart && (goesOn || !isHead(words.get(i - 1)))) {
        aliases.add(start);
      }
    }
    aliases.addAll(ends(words));
    if (HEADS.contains(last)) {
      aliases.add(last);
    }
    if (OPENERS.contains(first)) {
      aliases.add(first);
    }
    aliases.removeIf(alias -> alias.length() < 2 || alias.equals(String.join(" ", words)));
    return aliases;
  }

  /** “Farro Mart Liberation Front” comes back as “Liberation Front”. */
  private static Set<String> ends(List<String> words) {
    Set<String> ends = new LinkedHashSet<>();
    String last = words.get(words.size() - 1);
    boolean head = HEADS.contains(last) && !last.equals("party"); // the Reform Party is another
    boolean linked = words.contains("of") || words.contains("for") || words.contains("and");
    boolean greater = isBody(last) && COMMON.contains(words.get(0));
    int from = greater ? 2 : 1; // the Super Ward Council is not the Ward Council
    for (int i = from; head && !linked && i < words.size() - 1; i++) {
      if (!COMMON.contains(words.get(i)) && !DEMONYMS.contains(words.get(i))) {
        ends.add(String.join(" ", words.subList(i, words.size())));
      }
    }
    return ends;
  }

  /** “South Korean Navy” comes back as “Navy”. */
  private static Set<String> withoutPlace(List<String> words) {
    for (int i = Math.min(3, words.size() - 1); i > 0; i--) {
      String start = String.join(" ", words.subList(0, i));
      if (PLACES.contains(start) || NATIONALITIES.contains(start)) {
        return Set.of(String.join(" ", words.subList(i, words.size())));
      }
    }
    return Set.of();
  }

  private static boolean isHead(String word) {
    return HEADS.contains(word) || PLACE_HEADS.contains(word);
  }

  private static Set<String> place(List<String> words) {
    Set<String> aliases = new LinkedHashSet<>();
    if (words.size() > 2) {
      aliases.add(Initials.of(words, false));
    }
    String core = String.join(" ", words.subList(0, words.size() - 1));
    String last = words.get(words.size() - 1);
    if (PLACE_HEADS.contains(last) && !SITES.contains(last) && !PLACES.contains(core)) {
      aliases.add(core);
    }
    return aliases;
  }

  private static Set<String> plain(Set<String> words) {
    Set<String> plain = new HashSet<>();
    words.forEach(word -> plain.add(Forms.key(word)));
    return plain;
  }
}
