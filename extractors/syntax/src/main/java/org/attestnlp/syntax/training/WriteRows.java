package org.attestnlp.syntax.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestnlp.spi.Document;
import org.attestnlp.syntax.treebank.TokenTree;
import org.attestnlp.syntax.treebank.TreebankText;

/**
 * Writes treebanks as an engine's tokens.
 *
 * <pre>
 * WriteRows ENGINE OUT.tsv FILE.conllu[.gz]...
 * </pre>
 *
 * <p>A line {@code #doc ID} opens a document, a blank line ends a sentence; a token is its text,
 * the engine's tag, the gold tag or {@code _}, the head's place from 1 (0 is the root), the
 * relation.
 */
public final class WriteRows {

  private WriteRows() {}

  /** Runs the command. */
  public static void main(String[] arguments) throws IOException {
    EngineSteps engine = new EngineSteps(arguments[0]);
    try (BufferedWriter out =
        Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
      for (int i = 2; i < arguments.length; i++) {
        for (TreebankText text : TreebankText.read(Path.of(arguments[i]))) {
          out.write("#doc " + text.id() + "\n");
          Document document = engine.read(text.text());
          for (TokenTree tree : TokenTree.of(text, document.tokens())) {
            write(document, tree, out);
          }
        }
      }
    }
  }

  private static void write(Document document, TokenTree tree, BufferedWriter out)
      throws IOException {
    for (int i = 0; i < tree.size(); i++) {
      String tag = tree.tags()[i];
      int token = tree.first() + i;
      out.write(
          String.join(
                  "\t",
                  document.tokens().text(token),
                  document.tokens().tag(token),
                  tag == null ? "_" : tag,
                  Integer.toString(tree.heads()[i] + 1),
                  tree.relations()[i])
              + "\n");
    }
    out.write("\n");
  }
}
