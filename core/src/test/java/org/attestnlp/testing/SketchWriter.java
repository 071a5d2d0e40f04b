package org.attestnlp.testing;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;

/**
 * Writes tokens, tags, lemmas, sentences and names of a document as lines that {@link Sketch#over}
 * reads back: a sentence a line, {@code ¶} between paragraphs.
 *
 * <pre>
 * [PER Ada/NNP Quill/NNP] said/VBD=say so/RB ./.
 * </pre>
 */
public final class SketchWriter {

  private SketchWriter() {}

  /**
   * The lines.
   *
   * @throws IllegalArgumentException if they would not read back as the same layers
   */
  public static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    int paragraph = 0;
    for (Sentence sentence : document.sentences().list()) {
      for (; paragraph < sentence.paragraph(); paragraph++) {
        lines.add("¶");
      }
      lines.add(line(document, sentence));
    }
    check(document, Sketch.over(document.text(), lines));
    return lines;
  }

  private static String line(Document document, Sentence sentence) {
    StringBuilder line = new StringBuilder();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      int token = i;
      line.append(line.length() == 0 ? "" : " ");
      document.names().stream()
          .filter(name -> name.first() == token)
          .forEach(name -> line.append('[').append(label(name.type())).append(' '));
      line.append(token(document.tokens(), i));
      document.names().stream()
          .filter(name -> name.end() == token + 1)
          .forEach(name -> line.append(']'));
    }
    return line.toString();
  }

  private static String token(Tokens tokens, int index) {
    String lemma = tokens.lemma(index);
    String shown = lemma.equals(tokens.lower(index)) ? "" : "=" + lemma;
    return (tokens.text(index) + "/" + tokens.tag(index) + shown).replace(' ', Sketch.SPACE);
  }

  private static String label(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case LOCATION -> "LOC";
      case MISC -> "MISC";
    };
  }

  private static void check(Document document, Document again) {
    List<Name> names = document.names();
    boolean same =
        again.tokens().list().equals(document.tokens().list())
            && again.sentences().list().equals(document.sentences().list())
            && again.names().equals(names);
    for (int i = 0; same && i < document.tokens().size(); i++) {
      same = again.tokens().lemma(i).equals(document.tokens().lemma(i));
    }
    if (!same) {
      throw new IllegalArgumentException(
          "tokens or names that a sketch cannot hold, in: " + document.text());
    }
  }
}
