package org.attestnlp.syntax.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.spi.Document;
import org.attestnlp.syntax.treebank.TokenTree;
import org.attestnlp.syntax.treebank.TreebankText;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the trainers of {@code src/main/python} read.
 *
 * <pre>
 * WriteRows clusters CLUSTERS_TXT WORD_CLUSTERS
 * WriteRows vectors SERIALISED VECTORS WORDS
 * WriteRows rows ENGINE ROWS.tsv FILE.conllu[.gz]...
 * </pre>
 *
 * <p>In the rows a line {@code #doc ID} opens a document, a blank line ends a sentence; a token is
 * its text, the engine's tag, the gold tag or {@code _}, the head's place from 1 (0 is the root),
 * the relation.
 */
public final class WriteRows {

  private WriteRows() {}

  /** Runs the command. */
  public static void main(String[] arguments) throws IOException {
    switch (arguments.length < 3 ? "" : arguments[0]) {
      case "clusters" ->
          ModelWriter.write(ClusterText.read(Path.of(arguments[1])), Path.of(arguments[2]));
      case "vectors" ->
          SerialisedVectors.unpack(
              Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
      case "rows" -> rows(arguments);
      default ->
          throw new IllegalArgumentException(
              "expected clusters CLUSTERS_TXT WORD_CLUSTERS, vectors SERIALISED VECTORS WORDS,"
                  + " or rows ENGINE ROWS.tsv FILE...");
    }
  }

  private static void rows(String[] arguments) throws IOException {
    EngineSteps engine = new EngineSteps(arguments[1]);
    Path file = Path.of(arguments[2]);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 3; i < arguments.length; i++) {
        for (TreebankText text : TreebankText.read(Path.of(arguments[i]))) {
          out.write("#doc " + text.id() + "\n");
          Document document = engine.read(text.text());
          for (TokenTree tree : TokenTree.of(text, document.tokens())) {
            write(tree, document, out);
          }
        }
      }
    }
  }

  private static void write(TokenTree tree, Document document, BufferedWriter out)
      throws IOException {
    for (int i = 0; i < tree.size(); i++) {
      int token = tree.first() + i;
      @Nullable String gold = tree.tags()[i];
      boolean to = document.tokens().lower(token).equals("to"); // TO for the engines, IN for GUM
      String[] row = {
        document.tokens().text(token),
        document.tokens().tag(token),
        gold == null ? "_" : to ? document.tokens().tag(token) : gold,
        Integer.toString(tree.heads()[i] + 1),
        tree.relations()[i]
      };
      out.write(String.join("\t", row) + "\n");
    }
    out.write("\n");
  }
}
