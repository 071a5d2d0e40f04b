package org.attestnlp.syntax;

import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Fills the syntax of a document; nothing is worked out before somebody asks. */
public final class SyntaxStep implements Annotator {

  @Override
  public String name() {
    return "syntax";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.SYNTAX);
  }

  @Override
  public String rehearsal() {
    return "Ada/NNP Quill/NNP left/VBD Oslo/NNP ./.";
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Layer.SYNTAX, new LearntSyntax(document.tokens(), document.sentences()));
  }
}
