package org.attestnlp.opennlp;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Tokens;

/** Tells what a name names by its words, by its neighbours and by the article's other names. */
final class NameClues {

  private static final Set<String> BEFORE_PLACE =
      Set.of("in", "near", "outside", "across", "northern", "southern", "eastern", "western");
  private static final Set<String> AFTER_PERSON =
      Set.of("said", "says", "told", "added", "who", "tweeted", "whose", "replied", "recalled");

  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final Map<String, EntityType> known = new HashMap<>();

  NameClues(Tokens tokens, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
  }

  /** The type that the words alone make certain. */
  Optional<EntityType> certain(TokenRange part) {
    String whole = join(part.first(), part.end());
    if (gazetteer.isPlace(whole)) {
      return Optional.of(EntityType.LOCATION);
    }
    if (gazetteer.organizations.contains(whole) || isOrganization(part)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    if (part.size() == 1) {
      return isAcronym(whole) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
    }
    if (gazetteer.placeWords.contains(tokens.text(part.end() - 1))) {
      return Optional.of(EntityType.LOCATION);
    }
    if (isPerson(part)) {
      return Optional.of(EntityType.PERSON);
    }
    boolean place = gazetteer.placeStarts.contains(tokens.text(part.first()));
    return place ? Optional.of(EntityType.LOCATION) : Optional.empty();
  }

  /** Remembers what a name is, and a person by either end. */
  void learn(TokenRange part, EntityType type) {
    known.putIfAbsent(join(part.first(), part.end()), type);
    if (type == EntityType.PERSON && part.size() > 1) {
      known.putIfAbsent(tokens.text(part.end() - 1), type);
      known.putIfAbsent(tokens.text(part.first()), type);
    }
  }

  /** The likeliest type of an uncertain name. */
  EntityType guess(TokenRange part) {
    EntityType same = known.get(join(part.first(), part.end()));
    if (same != null) {
      return same;
    }
    String first = tokens.text(part.first());
    if (part.size() == 1
        && (gazetteer.firstNames.contains(first) || isFollowedByPersonWord(part))) {
      return EntityType.PERSON;
    }
    if (part.first() > 0 && BEFORE_PLACE.contains(tokens.lower(part.first() - 1))) {
      return EntityType.LOCATION;
    }
    boolean twoOrThree = part.size() == 2 || part.size() == 3;
    boolean ordinary = Tagger.isOrdinary(tokens.lower(part.end() - 1));
    return twoOrThree && !ordinary ? EntityType.PERSON : EntityType.ORGANIZATION;
  }

  String join(int first, int end) {
    StringBuilder name = new StringBuilder(tokens.text(first));
    for (int i = first + 1; i < end; i++) {
      name.append(' ').append(tokens.text(i));
    }
    return name.toString();
  }

  private boolean isFollowedByPersonWord(TokenRange part) {
    return part.end() < tokens.size() && AFTER_PERSON.contains(tokens.text(part.end()));
  }

  private boolean isOrganization(TokenRange part) {
    String last = tokens.text(part.end() - 1);
    if (part.size() == 1) {
      return false;
    }
    if (gazetteer.organizationWords.contains(last) || gazetteer.companySuffixes.contains(last)) {
      return true;
    }
    for (int i = part.first() + 1; i < part.end() - 1; i++) {
      String word = tokens.text(i);
      boolean link = word.equals("of") || word.equals("for");
      boolean body = gazetteer.organizationWords.contains(tokens.text(i - 1));
      if (word.equals("&") || (link && body)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(TokenRange part) {
    String first = tokens.text(part.first());
    boolean given =
        gazetteer.firstNames.contains(first) || gazetteer.familyNamesFirst.contains(first);
    if (given && part.size() < 5) {
      return true;
    }
    for (int i = part.first(); i < part.end() - 1; i++) {
      String word = tokens.text(i);
      if (word.length() == 2 && word.charAt(1) == '.') {
        return true; // Ada J. Quill
      }
    }
    return false;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() < 8
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }
}
