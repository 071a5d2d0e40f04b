package org.attestnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceCutterTest {

  private final SentenceCutter cutter = new SentenceCutter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It left.| The others stayed.",
        "“We stay.”| She left.",
        "\"We stay.\"| She left.",
        "She left.| \"We stay.\"| He left.",
        "She left.| “We stay,” he said.",
        "“Why now?” he asked.| Nobody knew.",
        "(They stayed.)| We left.",
        "Sen. Ada Quill of the U.S. Senate spoke at 10 a.m. on Monday.| Mr. Marsh did not.",
        "Rep. Ada Quill (R-Fla.) voted no.",
        "J. K. Marsh wrote it.| It sold.",
        "“Stop!”| Everyone stopped.",
      })
  void sentences_end_where_a_reader_ends_them(String barred) {
    String text = barred.replace("|", "");
    assertThat(cut(text)).isEqualTo(barred.replace("| ", "|"));
  }

  private String cut(String text) {
    List<CoreLabel> labels = new WordReader().read(text, new Paragraph(0, text.length()));
    return String.join(
        "|",
        cutter.cut(text, labels).stream()
            .map(s -> text.substring(s.get(0).beginPosition(), s.get(s.size() - 1).endPosition()))
            .toList());
  }
}
