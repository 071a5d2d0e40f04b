package org.attestnlp.rules.entities.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.rules.places.Places;

/** What kind of place a name may be of: country, state, capital or settlement. */
public final class PlaceKinds {

  private static final String SETTLEMENT = "settlement";
  private static final Set<String> COUNTRIES = keys(Places.COUNTRY_OF.values());
  private static final Set<String> STATES = keys(Places.STATES);
  private static final Set<String> CAPITALS = keys(Places.CAPITALS);
  private static final Set<String> CITIES = keys(Places.CITIES);
  private static final Set<String> NAMES = keys(Places.NAMES);

  private PlaceKinds() {}

  /**
   * Whether a place of that name may be what the noun says: of a settlement, as long as no list and
   * no word of its own says that it is something else.
   */
  public static boolean mayBe(List<String> words, String noun) {
    String key = CountryKeys.canonical(String.join(" ", words));
    return switch (PlaceWords.PLACE_KIND.getOrDefault(noun, "")) {
      case "country" -> COUNTRIES.contains(key);
      case "state" -> STATES.contains(key);
      case "capital" -> CAPITALS.contains(key);
      case SETTLEMENT -> isCity(key) || !NAMES.contains(key) && !isOther(words);
      default -> false;
    };
  }

  /** Whether the lists know the place, and not as what the noun says: Greece is no city. */
  public static boolean isAnother(List<String> words, String noun) {
    String key = CountryKeys.canonical(String.join(" ", words));
    boolean known = NAMES.contains(key) || COUNTRIES.contains(key);
    return known && PlaceWords.PLACE_KIND.containsKey(noun) && !mayBe(words, noun);
  }

  /** “The town”: of most places no word of their names says whether they are one. */
  public static boolean isSettlement(String noun) {
    return SETTLEMENT.equals(PlaceWords.PLACE_KIND.get(noun));
  }

  private static boolean isCity(String key) {
    return CAPITALS.contains(key) || CITIES.contains(key);
  }

  /** “Market Street”, “Lake Ombo”: no settlement; “Port Hessel”, “Coral Springs” may be. */
  private static boolean isOther(List<String> words) {
    String last = words.get(words.size() - 1);
    String first = words.get(0);
    boolean opener = "location".equals(BodyWords.TYPED_OPENER.get(first));
    return isOther(last) && !PlaceWords.TOWN_END.contains(last)
        || opener && !PlaceWords.TOWN_OPENER.contains(first);
  }

  private static boolean isOther(String word) {
    return !isSettlement(word)
        && (PlaceWords.PLACE_HEAD.contains(word)
            || PlaceWords.SITE.contains(word)
            || PlaceWords.STREET.contains(word)
            || PlaceWords.DIVISION.contains(word));
  }

  private static Set<String> keys(Iterable<String> names) {
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(Forms.key(name)));
    return keys;
  }
}
