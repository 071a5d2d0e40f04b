package org.attestnlp.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Lemmatizer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Builds small documents by hand, without an engine.
 *
 * <pre>{@code
 * Document d = Sketch.document("[PER Ada/NNP Quill/NNP] said/VBD so/RB ./.", "She/PRP left/VBD ./.", "", "…");
 * }</pre>
 *
 * <p>Each line is a sentence; an empty line starts a new paragraph. Tokens are separated by one
 * space, which also stands in the text; {@code word/TAG} gives a tag, {@code _} in front glues the
 * token to the one before. Names stand in {@code [PER …]}, {@code [ORG …]}, {@code [LOC …]}, {@code
 * [MISC …]}. {@code word/TAG=lemma} gives a lemma; else lemmas cut {@code -ed}, {@code -s} and
 * {@code -ing}, and know “said”. {@link SketchWriter} writes what an engine found the same way.
 */
public final class Sketch {

  /** Stands in a token for the space that an engine leaves inside it: {@code 1␣1/2}. */
  static final char SPACE = '␣';

  private final StringBuilder text = new StringBuilder();
  private final @Nullable String given;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final Map<String, String> lemmas = new HashMap<>();

  private Sketch(@Nullable String given) {
    this.given = given;
  }

  /** A document with tokens, sentences, names and an empty header. */
  public static Document document(String... lines) {
    Sketch sketch = new Sketch(null);
    sketch.read(List.of(lines));
    return sketch
        .over(sketch.text.toString(), Sketch::shortened)
        .with(Layer.HEADER, new Header(null, null, List.of()));
  }

  /**
   * A text with the tokens, sentences and names of these lines, found in it one after the other; a
   * token without {@code =lemma} is its own lemma. There is no header.
   *
   * @throws IllegalArgumentException if a token is not in the text behind the one before
   */
  public static Document over(String text, List<String> lines) {
    Sketch sketch = new Sketch(text);
    sketch.read(lines);
    return sketch.over(text, (lower, tag) -> lower);
  }

  private Document over(String whole, Lemmatizer otherwise) {
    Lemmatizer lemma =
        (lower, tag) -> {
          String known = lemmas.get(lower + "/" + tag);
          return known == null ? otherwise.lemma(lower, tag) : known;
        };
    return Document.of(whole)
        .with(Layer.TOKENS, new Tokens(tokens, lemma))
        .with(Layer.SENTENCES, new Sentences(sentences))
        .with(Layer.NAMES, List.copyOf(names))
        .with(Layer.BOUND_NAMES, List.of()); // as those of an engine: rules may mend them
  }

  private void read(List<String> lines) {
    int paragraph = 0;
    for (String line : lines) {
      if (line.isEmpty() || line.equals("¶")) {
        paragraph++;
        text.append("\n\n");
      } else {
        sentence(line, paragraph);
      }
    }
  }

  private void sentence(String line, int paragraph) {
    int first = tokens.size();
    int nameStart = -1;
    String nameType = "";
    for (String piece : line.split(" ", -1)) {
      if (piece.isEmpty()) {
        continue;
      }
      if (piece.startsWith("[") && piece.length() > 1 && piece.indexOf('/') < 0) {
        nameStart = tokens.size();
        nameType = piece.substring(1);
        continue;
      }
      boolean closes = nameStart >= 0 && piece.endsWith("]");
      token(closes ? piece.substring(0, piece.length() - 1) : piece);
      if (closes) {
        names.add(new Name(nameStart, tokens.size(), type(nameType)));
        nameStart = -1;
      }
    }
    sentences.add(new Sentence(first, tokens.size(), paragraph));
  }

  private void token(String piece) {
    boolean glued = given == null && piece.startsWith("_") && piece.length() > 1;
    String rest = glued ? piece.substring(1) : piece;
    int slash = rest.lastIndexOf('/');
    String word = (slash > 0 ? rest.substring(0, slash) : rest).replace(SPACE, ' ');
    String tag = slash > 0 ? rest.substring(slash + 1) : "NN";
    int equals = tag.indexOf('=');
    if (equals > 0) {
      String lemma = tag.substring(equals + 1).replace(SPACE, ' ');
      tag = tag.substring(0, equals);
      lemmas.put(word.toLowerCase(Locale.ROOT) + "/" + tag, lemma);
    }
    int begin = given == null ? append(word, glued) : find(word, given);
    tokens.add(new Token(begin, begin + word.length(), word, tag));
  }

  private int append(String word, boolean glued) {
    if (!glued && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    text.append(word);
    return text.length() - word.length();
  }

  private int find(String word, String whole) {
    int from = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    int begin = whole.indexOf(word, from);
    if (begin < 0) {
      throw new IllegalArgumentException(
          "no token [" + word + "] behind character " + from + " of: " + whole);
    }
    return begin;
  }

  private static EntityType type(String label) {
    return switch (label) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANIZATION;
      case "LOC" -> EntityType.LOCATION;
      case "MISC" -> EntityType.MISC;
      default ->
          throw new IllegalArgumentException(
              "unknown label " + label + "; known are PER, ORG, LOC, MISC");
    };
  }

  private static String shortened(String lower, String tag) {
    if (lower.equals("said")) {
      return "say";
    }
    boolean verb = tag.startsWith("VB");
    if (verb && lower.endsWith("ing")) {
      return lower.substring(0, lower.length() - 3);
    }
    if (verb && lower.endsWith("ed")) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && (verb || tag.endsWith("S"));
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }
}
