package org.attestnlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attestnlp.field.ArticleFields;
import org.attestnlp.testing.Growth;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence around what was found. */
final class SentenceTest {

  private static AnnotatedArticle article(String text) {
    return ArticleFields.ARTICLE.with(SampleArticle.build(), ArticleFields.TEXT, text);
  }

  /** The sentence is what stands between the bars, of the words in brackets; ⏎ breaks a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          |The [mill] burned.| It was old.
          Rain fell. |The [mill] burned.| It was old.
          Rain fell. |It was [old]|
          Rain fell. |“We lost [40] homes.”| He left.
          |“Why [now]?” Mayor Ada Quill asked.| Nobody knew.
          |“Why [now]?” he asked.| Nobody knew.
          |“Get [out]!”| The crowd ran.
          |Dr. Ada Quill met [Gen. Ben Marsh] at No. 4 Mill Road.| They spoke.
          |J. R. Quill paid [$4.5 million] for it.| It sank.
          |The U.S. Army sent [40] trucks.| None came.
          He was born in the U.S. |He [left] early.|
          |Orla Corp. Chairman [Ben Marsh] resigned.| Shares fell.
          It belongs to Orla Corp. |The firm [denied] that.|
          |The [mill] burned at 8 p.m. on Monday.| It was old.
          Rain in Orla⏎|The [mill] burned.| It was old.
          |The mill in⏎the [valley] burned.| It was old.
          Rain in Orla⏎⏎|The [mill] burned|⏎⏎It was old.
          |It [fell … and] rose.| It was old.
          One fell. |[Two fell. Three] fell.| Four fell.
          |It sang in the [1990s].| Within days it sank.
          |The board says [no].| Ada Quill left.
          |Write to ada@[quill].example now.| Thanks.
          """)
  void a_span_stands_in_a_sentence(String row) {
    String shown = row.replace('⏎', '\n');
    String text = shown.replaceAll("[|\\[\\]]", "");
    String marked = shown.replace("|", "");
    Span span = Span.of(text, marked.indexOf('['), marked.indexOf(']') - 1);
    String plain = shown.replaceAll("[\\[\\]]", "");
    Span sentence = Span.of(text, plain.indexOf('|'), plain.lastIndexOf('|') - 1);
    assertThat(article(text).sentence(span)).isEqualTo(sentence);
  }

  @Test
  void a_span_of_another_article_is_refused() {
    assertThatThrownBy(() -> article("Rain.").sentence(new Span(3, 7, "fell")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("“fell” [3,7) is not inside the text of 5 characters");
  }

  @Test
  void a_result_without_its_text_has_no_sentences() {
    assertThatThrownBy(() -> article("").sentence(new Span(3, 7, "fell")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("written without its text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stops           | .
          stopped words   | a.
          blank lines     | '⏎'
          spaces          | ' '
          questions       | '? '
          marks           | ”
          lines of blanks | ' ⏎'
          """)
  void whatever_stands_around_it_is_passed_once(String what, String shown) {
    String unit = shown.replace('⏎', '\n');
    Growth.isLinear(
        20_000,
        n -> {
          String text = unit.repeat(n) + "x" + unit.repeat(n);
          Span x = Span.of(text, unit.length() * n, unit.length() * n + 1);
          return () -> assertThat(SentenceAt.of(text, x).covers(x)).as(what).isTrue();
        });
  }
}
