package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.cli.Hostile;
import org.attestnlp.cli.Kind;
import org.junit.jupiter.api.Test;

/** Characters that other tools count, cut or compare wrongly. */
final class HostileUnicodeTest {

  private static final String SAID = " “We lost 40 homes,” Mayor Ada Quill said on Monday.";

  @Test
  @Kind("B1 astral before a span")
  void astral_characters_before_a_span() {
    Hostile.Result result = Hostile.text("\uD83D\uDE80\uD83D\uDE80" + SAID);
    assertThat(result.only().at("/quotes/0/begin").asInt()).isEqualTo(6);
  }

  @Test
  @Kind("B2 joined emoji")
  void a_family_of_joined_emoji() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
    Hostile.Result result = Hostile.text("The " + family + " family left." + SAID + family);
    assertThat(result.quote()).isEqualTo("We lost 40 homes,");
  }

  @Test
  @Kind("B3 decomposed name")
  void a_name_with_combining_accents() {
    String name = "Jose\u0301 Nu\u0301n\u0303ez";
    Hostile.Result result = Hostile.text("Mayor " + name + " said 40 homes were lost.");
    assertThat(result.only().at("/claims/0/claimants/0/mention/text").asText()).isEqualTo(name);
  }

  @Test
  @Kind("B4 composed and decomposed mixed")
  void a_name_in_both_spellings() {
    Hostile.Result result =
        Hostile.text("José Núñez arrived on Monday. Later Jose\u0301 Nu\u0301n\u0303ez spoke.");
    assertThat(result.names()).containsExactly("José Núñez");
  }

  @Test
  @Kind("B5 lone high surrogate")
  void a_high_surrogate_alone() {
    assertThat(Hostile.text("\uD83D" + SAID + "\uD83D").numbers()).containsExactly("40=40");
  }

  @Test
  @Kind("B6 lone low surrogate")
  void a_low_surrogate_alone() {
    assertThat(Hostile.text("\uDE80\uD83D" + SAID + " \uDE80").numbers()).containsExactly("40=40");
  }

  @Test
  @Kind("B7 right-to-left text")
  void arabic_and_hebrew() {
    Hostile.Result result = Hostile.text("قال المتحدث “نعم” أمس. שלום." + SAID);
    assertThat(result.numbers()).containsExactly("40=40");
  }

  @Test
  @Kind("B8 bidirectional override")
  void text_turned_round() {
    Hostile.Result result = Hostile.text("The \u202Esemoh 51\u202C were lost." + SAID);
    assertThat(result.numbers()).contains("51=51", "40=40");
  }

  @Test
  @Kind("B9 zero-width in a name")
  void names_with_zero_width_characters() {
    Hostile.Result result =
        Hostile.text("Mayor Ada\u200BQuill and \uFEFFBen\u200D Marsh met." + SAID);
    assertThat(result.names()).contains("AdaQuill");
  }

  @Test
  @Kind("B10 soft hyphen")
  void words_with_soft_hyphens() {
    Hostile.Result result = Hostile.text("They co\u00ADoperate, Ada Qu\u00ADill said." + SAID);
    assertThat(result.only().get("quotes").findValuesAsText("rule")).hasSize(2);
    assertThat(result.quote()).isEqualTo("They co\u00ADoperate");
    assertThat(result.only().at("/quotes/0/speakers/0/name").asText()).isEqualTo("Ada Quill");
    assertThat(result.only().at("/quotes/1/text").asText()).isEqualTo("We lost 40 homes,");
  }

  @Test
  @Kind("B11 spaces in a number")
  void thousands_set_apart_by_spaces_of_every_kind() {
    assertThat(
            Hostile.text("Police counted 3\u00A0000 men, 10\u202F000 women and 1\u2009234 dogs.")
                .numbers())
        .containsExactly("3\u00A0000=3000", "10\u202F000=10000", "1\u2009234=1234");
  }

  @Test
  @Kind("B12 line and paragraph separators")
  void lines_set_apart_by_rare_separators() {
    Hostile.Result result =
        Hostile.text(
            "Floods Hit Oslo\u2028\u2028Forty homes were lost.\u2029" + SAID + "\u0085End.");
    assertThat(result.numbers()).contains("40=40");
  }

  @Test
  @Kind("B13 digits of other scripts")
  void digits_that_are_not_ascii() {
    assertThat(Hostile.text("Police counted ١٢٣ men and １２３ women.").numbers())
        .containsExactly("١٢٣=123", "１２３=123");
  }

  @Test
  @Kind("B14 homoglyphs and foreign quotation marks")
  void letters_that_look_alike_and_marks_of_other_languages() {
    Hostile.Result result =
        Hostile.text("„We lost 40 homes“, Аdа Quіll said. »No«, Ben Marsh said. 「はい」。");
    assertThat(result.numbers()).containsExactly("40=40");
  }
}
