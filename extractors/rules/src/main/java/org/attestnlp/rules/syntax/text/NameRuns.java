package org.attestnlp.rules.syntax.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/** The engine's names over the tokens while those are put right that their form decides. */
final class NameRuns {

  private final Document document;
  private final Tokens tokens;
  private final @Nullable Name[] seen;
  private final boolean[] sure;

  NameRuns(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.seen = new Name[tokens.size()];
    this.sure = new boolean[tokens.size()];
    if (document.has(Layer.NAMES)) {
      for (Name name : document.names()) {
        Arrays.fill(seen, name.first(), name.end(), name);
      }
    }
  }

  int size() {
    return seen.length;
  }

  /** Whether the token stands in a name that its form shows. */
  boolean isSure(int token) {
    return sure[token];
  }

  /** The name over a token, or null. */
  @Nullable Name at(int token) {
    return token >= 0 && token < seen.length ? seen[token] : null;
  }

  /** The names, at most one over each token, in text order. */
  List<Name> list() {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < seen.length) {
      Name name = seen[i];
      if (name != null) {
        names.add(name);
      }
      i = name == null ? i + 1 : name.end();
    }
    return names;
  }

  /** Puts a sure name down; those that it overlaps go. */
  void put(int first, int end, EntityType type) {
    for (int i = first; i < end; i++) {
      drop(i);
    }
    Arrays.fill(seen, first, end, new Name(first, end, type));
    Arrays.fill(sure, first, end, true);
  }

  /** Takes the name over a token away. */
  void drop(int token) {
    Name old = at(token);
    if (old != null) {
      Arrays.fill(seen, old.first(), old.end(), null);
    }
  }

  /** One past the capitals and the names that go on from the token. */
  int end(int first, int longest) {
    int end = first;
    while (end < first + longest && (end == first || isNext(first, end))) {
      Name name = at(end);
      end = name == null ? end + 1 : Math.max(end + 1, name.end());
    }
    return Math.min(end, size());
  }

  private boolean isNext(int first, int token) {
    return isCapital(token) && isSameSentence(first, token) && tag(token).startsWith("NNP");
  }

  /** Whether a token has a capital and goes on in the sentence of the one before. */
  boolean isCapital(int token) {
    return token >= 0
        && token < size()
        && Character.isUpperCase(tokens.text(token).charAt(0))
        && (token == 0 || isSameSentence(token - 1, token));
  }

  boolean isSameSentence(int token, int other) {
    return other < size()
        && token >= 0
        && document.sentences().indexOf(token) == document.sentences().indexOf(other);
  }

  String text(int token) {
    return token >= 0 && token < size() ? tokens.text(token) : "";
  }

  String lower(int token) {
    return token >= 0 && token < size() ? tokens.lower(token) : "";
  }

  String tag(int token) {
    return token >= 0 && token < size() ? tokens.tag(token) : "";
  }
}
