package org.attestnlp.bench.syntax;

import java.util.Optional;
import org.attestnlp.spi.DependencyTree;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Syntax;

/** The learnt parser, on its own mended tags. */
final class LearntReader implements SyntaxReader {

  @Override
  public String name() {
    return "learnt";
  }

  @Override
  public Links read(Document document) {
    Links links = new Links();
    Syntax syntax = document.get(Layer.SYNTAX);
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      Optional<DependencyTree> tree = syntax.parse(i);
      int size = sentence.end() - sentence.first();
      String[] tags = new String[size];
      int[] heads = new int[size];
      String[] relations = new String[size];
      for (int k = 0; k < size && tree.isPresent(); k++) {
        int token = sentence.first() + k;
        tags[k] = syntax.tokens().tag(token);
        heads[k] = Math.max(-1, tree.get().head(token) - sentence.first());
        relations[k] = tree.get().relation(token);
      }
      if (tree.isPresent()) {
        new TreeLinks(sentence.first(), tags, heads, relations).addTo(links);
      }
    }
    return links;
  }
}
