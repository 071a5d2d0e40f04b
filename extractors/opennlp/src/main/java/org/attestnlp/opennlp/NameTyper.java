package org.attestnlp.opennlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/** Takes titles and peoples off capital runs and says what the rest names. */
final class NameTyper {

  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final List<TokenRange> parts = new ArrayList<>();
  private final List<@Nullable EntityType> types = new ArrayList<>();
  private final Map<String, EntityType> known = new HashMap<>();

  NameTyper(Tokens tokens, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
  }

  /** The names in text order. */
  List<Name> type(List<TokenRange> runs) {
    runs.forEach(this::split);
    learn();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      EntityType type = types.get(i);
      TokenRange part = parts.get(i);
      EntityType settled = type == null ? guess(part) : type;
      names.add(new Name(part.first(), part.end(), settled));
    }
    return List.copyOf(names);
  }

  /** {@code U.S. President Ada Quill}: a place, then a person. */
  private void split(TokenRange run) {
    int first = run.first();
    int title = lastTitle(run);
    if (title >= 0) {
      int before = title;
      while (before > first && isTitleStart(before - 1)) {
        before--;
      }
      addPart(first, before, null);
      addPart(title + 1, run.end(), EntityType.PERSON);
    } else {
      addPart(first, run.end(), null);
    }
  }

  private int lastTitle(TokenRange run) {
    for (int i = run.end() - 1; i >= run.first(); i--) {
      if (gazetteer.titles.contains(tokens.text(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTitleStart(int token) {
    String word = tokens.text(token);
    return gazetteer.titleStarts.contains(word) || gazetteer.titles.contains(word);
  }

  private void addPart(int first, int end, @Nullable EntityType type) {
    int begin = first;
    while (begin < end && isPeople(begin, end)) {
      boolean direction = gazetteer.placeStarts.contains(tokens.text(begin));
      begin += direction ? 2 : 1;
    }
    while (begin < end && tokens.text(begin).equals("The")) {
      begin++;
    }
    if (begin < end) {
      TokenRange part = new TokenRange(begin, end);
      parts.add(part);
      types.add(type == null ? strongType(part) : type);
    }
  }

  private boolean isPeople(int token, int end) {
    String word = tokens.text(token);
    boolean beforeBody =
        token + 2 == end && gazetteer.organizationWords.contains(tokens.text(token + 1));
    if (gazetteer.isDemonym(word)) {
      return !beforeBody && !gazetteer.organizations.contains(join(token, end));
    }
    return gazetteer.placeStarts.contains(word)
        && token + 1 < end
        && gazetteer.isDemonym(tokens.text(token + 1));
  }

  private @Nullable EntityType strongType(TokenRange part) {
    String whole = join(part.first(), part.end());
    String first = tokens.text(part.first());
    String last = tokens.text(part.end() - 1);
    if (gazetteer.places.contains(whole)) {
      return EntityType.LOCATION;
    }
    if (gazetteer.organizations.contains(whole) || isOrganization(part, last)) {
      return EntityType.ORGANIZATION;
    }
    if (part.size() > 1 && gazetteer.placeWords.contains(last)) {
      return EntityType.LOCATION;
    }
    if (part.size() > 1
        && (gazetteer.firstNames.contains(first) || gazetteer.familyNamesFirst.contains(first))
        && part.size() < 5) {
      return EntityType.PERSON;
    }
    if (hasInitial(part)) {
      return EntityType.PERSON;
    }
    if (part.size() > 1 && gazetteer.placeStarts.contains(first)) {
      return EntityType.LOCATION;
    }
    return part.size() == 1 && isAcronym(first) ? EntityType.ORGANIZATION : null;
  }

  private boolean isOrganization(TokenRange part, String last) {
    if (part.size() == 1) {
      return false;
    }
    if (gazetteer.organizationWords.contains(last) || gazetteer.companySuffixes.contains(last)) {
      return true;
    }
    for (int i = part.first() + 1; i < part.end() - 1; i++) {
      boolean link = tokens.text(i).equals("of") || tokens.text(i).equals("for");
      if ((link && gazetteer.organizationWords.contains(tokens.text(i - 1)))
          || tokens.text(i).equals("&")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasInitial(TokenRange part) {
    for (int i = part.first(); i < part.end() - 1; i++) {
      String word = tokens.text(i);
      if (word.length() == 2 && word.charAt(1) == '.') {
        return true;
      }
    }
    return false;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() < 7
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }

  /** Remembers what the certain names are called, and a person by either end. */
  private void learn() {
    for (int i = 0; i < parts.size(); i++) {
      EntityType type = types.get(i);
      if (type != null) {
        TokenRange part = parts.get(i);
        known.putIfAbsent(join(part.first(), part.end()), type);
        if (type == EntityType.PERSON && part.size() > 1) {
          known.putIfAbsent(tokens.text(part.end() - 1), type);
          known.putIfAbsent(tokens.text(part.first()), type);
        }
      }
    }
  }

  private EntityType guess(TokenRange part) {
    EntityType same = known.get(join(part.first(), part.end()));
    if (same != null) {
      return same;
    }
    String before = part.first() > 0 ? tokens.lower(part.first() - 1) : "";
    if (part.size() == 1 && gazetteer.firstNames.contains(tokens.text(part.first()))) {
      return EntityType.PERSON;
    }
    if (before.equals("in") || before.equals("near") || before.equals("outside")) {
      return EntityType.LOCATION;
    }
    if (part.size() == 2 || part.size() == 3) {
      return EntityType.PERSON;
    }
    return EntityType.ORGANIZATION;
  }

  private String join(int first, int end) {
    StringBuilder name = new StringBuilder(tokens.text(first));
    for (int i = first + 1; i < end; i++) {
      name.append(' ').append(tokens.text(i));
    }
    return name.toString();
  }
}
