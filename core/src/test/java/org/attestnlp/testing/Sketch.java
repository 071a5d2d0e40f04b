package org.attestnlp.testing;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;

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
 * [MISC …]}. Lemmas cut {@code -ed}, {@code -s} and {@code -ing}, and know "said".
 */
public final class Sketch {

  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();

  private Sketch() {}

  /** A document with tokens, sentences, names and an empty header. */
  public static Document document(String... lines) {
    Sketch sketch = new Sketch();
    int paragraph = 0;
    for (String line : lines) {
      if (line.isEmpty()) {
        paragraph++;
        sketch.text.append("\n\n");
      } else {
        sketch.sentence(line, paragraph);
      }
    }
    return Document.of(sketch.text.toString())
        .with(Layer.TOKENS, new Tokens(sketch.tokens, Sketch::lemma))
        .with(Layer.SENTENCES, new Sentences(sketch.sentences))
        .with(Layer.NAMES, List.copyOf(sketch.names))
        .with(Layer.HEADER, new Header(null, null, List.of()));
  }

  private void sentence(String line, int paragraph) {
    int first = tokens.size();
    int nameStart = -1;
    String nameType = "";
    for (String piece : line.split(" ", -1)) {
      if (piece.isEmpty()) {
        continue;
      }
      if (piece.startsWith("[") && piece.length() > 1) {
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
    boolean glued = piece.startsWith("_") && piece.length() > 1;
    String rest = glued ? piece.substring(1) : piece;
    int slash = rest.lastIndexOf('/');
    String word = slash > 0 ? rest.substring(0, slash) : rest;
    String tag = slash > 0 ? rest.substring(slash + 1) : "NN";
    if (!glued && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    int begin = text.length();
    text.append(word);
    tokens.add(new Token(begin, text.length(), word, tag));
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

  private static String lemma(String lower, String tag) {
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
