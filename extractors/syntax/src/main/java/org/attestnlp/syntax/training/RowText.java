package org.attestnlp.syntax.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Lemmatizer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;

/**
 * One document of the rows that {@link WriteRows} writes.
 *
 * @param gum whether it is of GUM
 * @param tokens a line of the rows each
 * @param sentences their borders
 * @param heads for each token its head's place in its sentence from 1, 0 for a root
 * @param relations for each token its relation, subtypes cut that the parser does not know
 */
record RowText(
    boolean gum,
    Tokens tokens,
    List<Sentence> sentences,
    List<Integer> heads,
    List<String> relations) {

  /** As in {@code token_keys.py}. */
  private static final Set<String> KEPT =
      Set.of(
          "nsubj:pass",
          "acl:relcl",
          "nmod:poss",
          "aux:pass",
          "obl:tmod",
          "nmod:tmod",
          "obl:unmarked",
          "nmod:unmarked",
          "compound:prt",
          "obl:agent",
          "nmod:desc",
          "cc:preconj");

  static List<RowText> read(Path file, Lemmatizer lemmas) throws IOException {
    List<RowText> texts = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Reader reader = new Reader(lemmas);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("#doc ")) {
          reader.end(texts);
          reader = new Reader(lemmas);
          reader.gum = line.startsWith("#doc GUM");
        } else {
          reader.line(line);
        }
      }
      reader.end(texts);
    }
    return texts;
  }

  private static final class Reader {

    private final Lemmatizer lemmas;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private boolean gum;
    private int first;
    private int at;

    private Reader(Lemmatizer lemmas) {
      this.lemmas = lemmas;
    }

    private void line(String line) {
      if (line.isEmpty()) {
        if (tokens.size() > first) {
          sentences.add(new Sentence(first, tokens.size(), 0));
        }
        first = tokens.size();
        return;
      }
      String[] cells = line.split("\t", -1);
      tokens.add(new Token(at, at + cells[0].length(), cells[0], cells[1]));
      at += cells[0].length() + 1;
      heads.add(Integer.parseInt(cells[3]));
      String relation = cells[4];
      int colon = relation.indexOf(':');
      relations.add(KEPT.contains(relation) || colon < 0 ? relation : relation.substring(0, colon));
    }

    private void end(List<RowText> texts) {
      line("");
      if (!tokens.isEmpty()) {
        texts.add(new RowText(gum, new Tokens(tokens, lemmas), sentences, heads, relations));
      }
    }
  }
}
