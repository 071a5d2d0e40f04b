package org.attestnlp.rules.lexicon;

import java.util.Map;
import java.util.Set;

/** Words for places and in their names. */
public final class PlaceWords {

  /** Nouns of places: “escaped from the Korbin jail”. */
  public static final Set<String> SITE = Vocabulary.words("site");

  /** Before nouns of places only: “under the bridge”, but “under Norwegian law”. */
  public static final Set<String> SITE_PREPOSITION = Vocabulary.words("site-preposition");

  public static final Set<String> PLACE_PREPOSITION = Vocabulary.words("place-preposition");

  /** “17 Harbour Street”. */
  public static final Set<String> STREET = Vocabulary.words("street");

  /** Any name behind them is a place: “waiting outside Port Ellery”. */
  public static final Set<String> NEARNESS = Vocabulary.words("nearness");

  /** No places without an article: “five years in prison”. */
  public static final Set<String> BARE_SITE = Vocabulary.words("bare-site");

  /** Sites that bear the name of their town: “Harrow Mine” is not Harrow. */
  public static final Set<String> TOWN_SITE = Vocabulary.words("town-site");

  /** Before a place they mean the place, not its team: “in Harrow”. */
  public static final Set<String> BEFORE_PLACE = Vocabulary.words("before-place");

  /**
   * Words beside a name that tell its type. One a line; each section starts with an example.
   * “floods in Harrow”: a place.
   */
  public static final Set<String> IN_PLACE = Vocabulary.words("in-place");

  /** “Harrow province”, “Harrow residents”: a place. */
  public static final Set<String> REGION_WORD = Vocabulary.words("region-word");

  /** “the city of Harrow”: a place. */
  public static final Set<String> PLACE_OF = Vocabulary.words("place-of");

  /** Nouns for places. “the city was quiet”. */
  public static final Set<String> PLACE_ROLE = Vocabulary.words("place-role");

  /** Nouns for a kind of place, with the kind: “the town” may be any place with houses. */
  public static final Map<String, String> PLACE_KIND = Vocabulary.values("place-kind");

  /** Nouns that take in others: Mount Harrow is “the mountain”. */
  public static final Map<String, String> WIDE_PLACE = Vocabulary.values("wide-place");

  /** Last words that make a capitalised run a place. “Grey Heron Lake”. */
  public static final Set<String> PLACE_HEAD = Vocabulary.words("place-head");

  /** Opens the name of a town too, though it says another kind of place: “Port Hessel”. */
  public static final Set<String> TOWN_OPENER = Vocabulary.words("town-opener");

  /** Ends the name of a town too: “Coral Springs”. */
  public static final Set<String> TOWN_END = Vocabulary.words("town-end");

  /** Behind a noun of a place it says which one: “the town where she was born”. */
  public static final Set<String> NARROWS_PLACE = Vocabulary.words("narrows-place");

  /** A part of a country, behind its name. */
  public static final Set<String> DIVISION = Vocabulary.words("division");

  private PlaceWords() {}
}
