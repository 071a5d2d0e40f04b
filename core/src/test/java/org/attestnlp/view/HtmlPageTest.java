package org.attestnlp.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.EntityFields;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Span;
import org.attestnlp.testing.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  private static final Pattern TEXT =
      Pattern.compile("<div class=\"text\">(.*?)</div>\n<aside", Pattern.DOTALL);

  @Test
  void the_text_of_the_page_is_the_text_of_the_article() {
    String page = HtmlPage.write(SampleArticle.build());
    assertThat(textOf(page)).isEqualTo(SampleArticle.TEXT);
  }

  @Test
  void every_mark_has_a_piece_that_the_keyboard_reaches() {
    String page = HtmlPage.write(SampleArticle.build());
    for (String id : List.of("e1", "e2", "q1", "q2", "c1", "c2", "n1")) {
      assertThat(page)
          .containsPattern(
              "<span [^>]*data-ids=\"([^\"]* )?" + id + "( [^\"]*)?\"[^>]*tabindex=\"0\">");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script> said so.",
        "\"><img src=x onerror=alert(1)> said so.",
        "' onmouseover='alert(1) said so.",
        "</script><script>alert(1)</script> said so.",
        "<!-- --> ]]> &amp; &lt; said so.",
        "javascript:alert(1) said so."
      })
  void markup_in_a_text_a_name_or_an_id_stays_text(String text) {
    int end = text.indexOf(" said");
    AnnotatedArticle article =
        Draft.of(ArticleFields.ARTICLE)
            .set(ArticleFields.ID, text)
            .set(ArticleFields.TITLE, Span.of(text, 0, end))
            .set(ArticleFields.TEXT, text)
            .set(
                ArticleFields.ENTITIES,
                List.of(
                    Draft.of(EntityFields.ENTITY)
                        .set(EntityFields.ID, "e1")
                        .set(EntityFields.TYPE, EntityType.PERSON)
                        .set(EntityFields.NAME, text)
                        .set(EntityFields.TITLES, List.of(text))
                        .set(
                            EntityFields.MENTIONS,
                            List.of(new Mention(Span.of(text, 0, end), MentionKind.NAME)))
                        .make()))
            .set(ArticleFields.PRODUCER, new Producer("attest", "1", "e", "1"))
            .make();
    String page = HtmlPage.write(article);
    assertThat(textOf(page)).isEqualTo(text);
    assertThat(page.split("<script", -1)).hasSize(3); // the data and our own
    assertThat(page).doesNotContain("<img", "onerror=alert(1)>", "<script>alert");
    String saved = CorrectionPage.write("a.json", org.attestnlp.json.ArticleJson.write(article));
    assertThat(saved.split("<script", -1)).hasSize(3);
    assertThat(saved).doesNotContain("<img", "<script>alert");
  }

  @Test
  void the_page_lets_nothing_in_and_nothing_out() {
    String page = HtmlPage.write(SampleArticle.build());
    assertThat(page)
        .containsPattern(
            "Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'; script-src 'sha256-[^']+'\"")
        .doesNotContainPattern("(src|href)=\"?http")
        .doesNotContain("@import", "url(");
  }

  @Test
  void overlapping_marks_are_cut_at_every_border() {
    String html =
        new MarkedText("abcdef")
            .mark(Span.of("abcdef", 0, 4), "x", "1", "one")
            .mark(Span.of("abcdef", 2, 6), "y", "2", "two")
            .html();
    assertThat(html)
        .isEqualTo(
            "<span class=\"m x\" data-b=\"0\" data-ids=\"1\" title=\"one\" tabindex=\"0\">ab</span>"
                + "<span class=\"m x y\" data-b=\"2\" data-ids=\"1 2\" title=\"one\ntwo\" tabindex=\"0\">cd</span>"
                + "<span class=\"m y\" data-b=\"4\" data-ids=\"2\" title=\"two\">ef</span>");
  }

  @Test
  void marks_of_one_layer_that_lie_on_each_other_say_how_deep() {
    String html =
        new MarkedText("abc")
            .mark(Span.of("abc", 0, 3), "quote DIRECT", "1", "one")
            .mark(Span.of("abc", 1, 2), "quote DIRECT", "2", "two")
            .mark(Span.of("abc", 1, 2), "claim", "3", "three")
            .html();
    assertThat(html)
        .contains("<span class=\"m quote DIRECT quote DIRECT claim quote-2\" data-b=\"1\"")
        .containsOnlyOnce("quote-2");
  }

  private static String textOf(String page) {
    Matcher matcher = TEXT.matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher
        .group(1)
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
