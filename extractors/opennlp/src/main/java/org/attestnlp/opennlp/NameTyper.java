package org.attestnlp.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Tokens;

/** Takes titles and peoples off capital runs and says what the rest names. */
final class NameTyper {

  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final NameClues clues;
  private final List<TokenRange> parts = new ArrayList<>();
  private final List<Optional<EntityType>> types = new ArrayList<>();

  NameTyper(Tokens tokens, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
    this.clues = new NameClues(tokens, gazetteer);
  }

  /** The names in text order: the certain ones teach the type of the others. */
  List<Name> type(List<TokenRange> runs) {
    runs.forEach(this::split);
    for (int i = 0; i < parts.size(); i++) {
      TokenRange part = parts.get(i);
      types.get(i).ifPresent(type -> clues.learn(part, type));
    }
    for (int i = 0; i < parts.size(); i++) {
      TokenRange part = parts.get(i);
      if (types.get(i).isEmpty() && part.size() > 1) {
        types.set(i, Optional.of(clues.guess(part)));
        clues.learn(part, types.get(i).orElseThrow());
      }
    }
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      TokenRange part = parts.get(i);
      EntityType type = types.get(i).orElseGet(() -> clues.guess(part));
      names.add(new Name(part.first(), part.end(), type));
    }
    return List.copyOf(names);
  }

  /** {@code U.S. President Ada Quill}: a place, then a person. */
  private void split(TokenRange run) {
    int title = lastTitle(run);
    if (title < 0) {
      addPart(run.first(), run.end(), Optional.empty());
      return;
    }
    int before = title;
    while (before > run.first() && isTitleStart(before - 1)) {
      before--;
    }
    addPart(run.first(), before, Optional.empty());
    addPart(title + 1, run.end(), Optional.of(EntityType.PERSON));
  }

  private int lastTitle(TokenRange run) {
    for (int i = run.end() - 1; i >= run.first(); i--) {
      if (gazetteer.isTitle(tokens.text(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTitleStart(int token) {
    String word = tokens.text(token);
    return gazetteer.titleStarts.contains(word) || gazetteer.isTitle(word);
  }

  private void addPart(int first, int end, Optional<EntityType> type) {
    int begin = first;
    while (begin < end && isPeople(begin, end)) {
      begin += gazetteer.placeStarts.contains(tokens.text(begin)) ? 2 : 1;
    }
    while (begin < end && tokens.text(begin).equals("The")) {
      begin++;
    }
    if (begin < end && !gazetteer.otherNames.contains(clues.join(begin, end))) {
      TokenRange part = new TokenRange(begin, end);
      parts.add(part);
      types.add(type.isPresent() ? type : clues.certain(part));
    }
  }

  /** {@code Kenyan}, {@code South Korean}; but not in {@code Korean Peninsula}. */
  private boolean isPeople(int token, int end) {
    String word = tokens.text(token);
    if (gazetteer.isDemonym(word)) {
      return !isNameOf(token, end);
    }
    return gazetteer.placeStarts.contains(word)
        && token + 1 < end
        && gazetteer.isDemonym(tokens.text(token + 1));
  }

  private boolean isNameOf(int token, int end) {
    if (gazetteer.organizations.contains(clues.join(token, end))) {
      return true;
    }
    String last = tokens.text(end - 1);
    return token + 2 == end
        && (gazetteer.organizationWords.contains(last) || gazetteer.placeWords.contains(last));
  }
}
