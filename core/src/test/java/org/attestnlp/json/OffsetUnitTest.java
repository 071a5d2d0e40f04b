package org.attestnlp.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.model.Offsets;
import org.attestnlp.testing.FaceArticle;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OffsetUnitTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "😀",
        "😀😀",
        "a😀",
        "😀a",
        "\uD83D",
        "\uDE00\uD83D",
        "\uD83D\uD83D\uDE00\uDE00",
        FaceArticle.TEXT,
        SampleArticle.TEXT
      })
  void each_border_of_a_character_comes_back(String text) {
    for (Offsets offsets : Offsets.values()) {
      OffsetUnit unit = OffsetUnit.of(text, offsets);
      for (int utf16 = 0; utf16 <= text.length(); utf16 += width(text, utf16)) {
        int written = unit.fromUtf16(utf16);
        assertThat(written)
            .isEqualTo(offsets == Offsets.UTF_16 ? utf16 : text.codePointCount(0, utf16));
        assertThat(unit.toUtf16(written)).as("%s %d", offsets, utf16).isEqualTo(utf16);
      }
      assertThat(unit.toUtf16(-1)).isEqualTo(-1);
      assertThat(unit.toUtf16(unit.fromUtf16(text.length()) + 1)).isEqualTo(-1);
      assertThat(unit.toUtf16(Integer.MAX_VALUE)).isEqualTo(-1);
      assertThat(unit.toUtf16(Integer.MIN_VALUE)).isEqualTo(-1);
    }
  }

  private static int width(String text, int at) {
    return at == text.length() ? 1 : Character.charCount(text.codePointAt(at));
  }

  @Test
  void what_is_wrong_with_an_offset_is_said_in_the_unit_of_the_file() {
    OffsetUnit utf16 = OffsetUnit.of("We won 😀", Offsets.UTF_16);
    assertThat(utf16.toUtf16(8)).isEqualTo(-1);
    assertThat(utf16.problem(8))
        .isEqualTo("8 is inside a character of two code units, expected 7 or 9");
    assertThat(utf16.problem(10)).isEqualTo("10 is not inside the text, expected 0 to 9");
    assertThat(OffsetUnit.of("We won 😀", Offsets.CODE_POINT).problem(9))
        .isEqualTo("9 is not inside the text, expected 0 to 8");
  }
}
