package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.spi.Document;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;

final class SketchTest {

  @Test
  void a_sketch_gives_text_names_and_paragraphs() {
    Document d =
        Sketch.document("[PER Ada/NNP Quill/NNP] said/VBD so/RB _./.", "", "She/PRP left/VBD _./.");
    assertThat(d.text()).isEqualTo("Ada Quill said so.\n\nShe left.");
    assertThat(d.tokens().lemma(2)).isEqualTo("say");
    assertThat(d.names()).hasSize(1);
    assertThat(d.sentences().get(1).paragraph()).isEqualTo(1);
  }
}
