package org.attestnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Dependencies;
import org.attestnlp.spi.DependencyTree;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.testing.AnnotatorContract;
import org.attestnlp.testing.HostileTexts;
import org.junit.jupiter.api.Test;

final class DependencyStepTest extends AnnotatorContract {

  private static final String TWO_SENTENCES =
      "Good. Mayor Ada Quill, who leads the council, said that 300 people had left.";

  @Override
  protected Annotator annotator() {
    return new DependencyStep();
  }

  @Override
  protected Document prepared(String text) {
    return Untagged.document(text);
  }

  @Test
  void a_subject_hangs_on_its_verb() {
    Document read = tagged("Good. Mayor Ada Quill said so.");
    DependencyTree tree = read.get(Layer.DEPENDENCIES).parse(1).orElseThrow();
    assertThat(read.tokens().text(tree.head(4))).isEqualTo("said");
    assertThat(tree.relation(4)).isEqualTo("nsubj");
    assertThat(tree.head(5)).isEqualTo(-1);
    assertThat(tree.relation(5)).isEqualTo("root");
  }

  @Test
  void a_tree_is_kept() {
    Dependencies trees = tagged(TWO_SENTENCES).get(Layer.DEPENDENCIES);
    assertThat(trees.parse(1).orElseThrow()).isSameAs(trees.parse(1).orElseThrow());
  }

  @Test
  void an_endless_sentence_is_not_parsed() {
    Document read = annotator().annotate(prepared("the man that saw ".repeat(50)));
    assertThat(read.get(Layer.DEPENDENCIES).parse(0)).isEmpty();
  }

  @Test
  void every_token_of_a_hostile_sentence_has_a_head() {
    for (String text : HostileTexts.small()) {
      Document read = annotator().annotate(prepared(text));
      for (int i = 0; i < read.sentences().size(); i++) {
        DependencyTree tree = read.get(Layer.DEPENDENCIES).parse(i).orElseThrow();
        for (int t = read.sentences().get(i).first(); t < read.sentences().get(i).end(); t++) {
          assertThat(tree.head(t)).isBetween(-1, read.tokens().size() - 1).isNotEqualTo(t);
        }
      }
    }
  }

  @Test
  void two_threads_parse_alike() throws Exception {
    Document read = tagged(TWO_SENTENCES);
    String alone = heads(read);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<String> work =
          () -> {
            String last = "";
            for (int i = 0; i < 50; i++) {
              last = heads(tagged(TWO_SENTENCES));
            }
            return last;
          };
      for (Future<String> result : threads.invokeAll(List.of(work, work))) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Document tagged(String text) {
    return annotator().annotate(new TokenStep().annotate(Document.of(text)));
  }

  private static String heads(Document read) {
    StringBuilder heads = new StringBuilder();
    DependencyTree tree = read.get(Layer.DEPENDENCIES).parse(1).orElseThrow();
    for (int t = read.sentences().get(1).first(); t < read.sentences().get(1).end(); t++) {
      heads.append(tree.head(t)).append(tree.relation(t)).append(' ');
    }
    return heads.toString();
  }
}
