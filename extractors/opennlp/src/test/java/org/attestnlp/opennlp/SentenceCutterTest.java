package org.attestnlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceCutterTest {

  private final Abbreviations abbreviations = new Abbreviations();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It left.| The others stayed.",
        "“We stay.”| She left.",
        "\"We stay.\"| She left.",
        "She left.| \"We stay.\"| He left.",
        "She left.| “We stay,” he said.",
        "“Why now?” he asked.| Nobody knew.",
        "“He called it ‘mad.’”| She left.",
        "(They stayed.)| We left.",
        "Sen. Ada Quill of the U.S. Senate spoke at 10 a.m. on Monday.| Mr. Marsh did not.",
        "They left the U.S.| The others stayed.",
        "It was sold by Bright Inc. Chief Ada Quill left.",
        "It was sold by Bright Inc.| But Ada Quill left.",
        "Rep. Ada Quill (R-Fla.) voted no.| Sen. Ben Marsh, D-Ohio, did not.",
        "J. K. Marsh wrote it.| It sold.",
        "“Stop!”| Everyone stopped.",
        "In Holt v. Lane, the court said no.| They appealed.",
        "It fell … to Ada Quill.",
        "“… it fell,” she said.",
        "It fell…| The others stayed.",
        "On Sept. 5 it rained.| No. 6 was closed.",
        "She said no.| Nobody moved.",
      })
  void sentences_end_where_a_reader_ends_them(String barred) {
    String text = barred.replace("|", "");
    assertThat(cut(text)).isEqualTo(barred.replace("| ", "|"));
  }

  private String cut(String text) {
    List<Piece> pieces = new PennTokenizer(abbreviations).cut(text, 0, text.length());
    List<String> sentences = new ArrayList<>();
    int first = 0;
    for (int end : new SentenceCutter(abbreviations).cut(text, pieces)) {
      sentences.add(text.substring(pieces.get(first).begin(), pieces.get(end - 1).end()));
      first = end;
    }
    return String.join("|", sentences);
  }
}
