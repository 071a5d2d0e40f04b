package org.attestnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Tokens;
import org.attestnlp.testing.AnnotatorContract;
import org.junit.jupiter.api.Test;

final class NameStepTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new NameStep();
  }

  @Override
  protected Document prepared(String text) {
    return Untagged.document(text);
  }

  @Test
  void a_person_a_body_and_a_place_are_named() {
    assertThat(names("Mayor Ada Quill of Boston left the Health Ministry, said Reuters."))
        .isEqualTo(
            "PERSON Ada Quill, LOCATION Boston, ORGANIZATION Health Ministry, ORGANIZATION Reuters");
  }

  @Test
  void what_was_read_before_changes_nothing() {
    String text = "Quill and Will Marsh will meet Bright in Bath.";
    String before = names(text);
    names("quill will bright bath marsh ".repeat(300) + ".");
    assertThat(names(text)).isEqualTo(before);
  }

  private String names(String text) {
    Document read = annotator().annotate(prepared(text));
    Tokens tokens = read.tokens();
    return String.join(
        ", ",
        read.get(Layer.ENGINE_NAMES).stream()
            .map(
                n ->
                    n.type()
                        + " "
                        + text.substring(tokens.begin(n.first()), tokens.end(n.end() - 1)))
            .toList());
  }
}
