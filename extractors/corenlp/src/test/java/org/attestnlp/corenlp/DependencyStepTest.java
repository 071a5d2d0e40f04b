package org.attestnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.DependencyTree;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.testing.AnnotatorContract;
import org.junit.jupiter.api.Test;

final class DependencyStepTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new DependencyStep();
  }

  @Override
  protected Document prepared(String text) {
    return new TokenStep().annotate(Document.of(text));
  }

  @Test
  void a_subject_hangs_on_its_verb() {
    Document read = annotator().annotate(prepared("Good. Mayor Ada Quill said so."));
    DependencyTree tree = read.get(Layer.DEPENDENCIES).parse(1).orElseThrow();
    assertThat(read.tokens().text(tree.head(4))).isEqualTo("said");
    assertThat(tree.relation(4)).isEqualTo("nsubj");
    assertThat(tree.head(5)).isEqualTo(-1);
  }
}
