package org.attestnlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.spi.tool.Paragraphs.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordReaderTest {

  private final WordReader reader = new WordReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '~',
      value = {
        "He didn’t say “it’s so”.           = He|did|n’t|say|“|it|’s|so|”|.",
        "“‘No,’ he said”                    = “|‘|No|,|’|he|said|”",
        "the workers’ rights                = the|workers|’|rights",
        "US$3.5bn and $5m and 10%           = US$|3.5bn|and|$|5m|and|10|%",
        "K-2 tanks, Russia-North Korea, U.S.-led = K-2|tanks|,|Russia-North|Korea|,|U.S.-led",
        "3,000.5 of 10-12,000 and 1½        = 3,000.5|of|10-12,000|and|1½",
        "the red — no, blue -- one          = the|red|—|no|,|blue|--|one",
        "call (555) 123-4567                = call|(555)|123-4567",
        "I left the U.S.                    = I|left|the|U.S.",
        "Mail ada@quill.example, or see www.quill.example. ="
            + " Mail|ada@quill.example|,|or|see|www.quill.example|.",
      })
  void words_are_cut_as_in_the_penn_treebank(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  private String cut(String text) {
    return String.join(
        "|",
        reader.read(text, new Paragraph(0, text.length())).stream()
            .map(label -> text.substring(label.beginPosition(), label.endPosition()))
            .toList());
  }
}
