package org.attestnlp.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.EntityFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.QuoteFields;
import org.attestnlp.field.Shape;
import org.attestnlp.field.SpanFields;
import org.attestnlp.field.Type;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.Mention;
import org.attestnlp.model.MentionKind;
import org.attestnlp.model.Producer;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Span;
import org.attestnlp.testing.SampleArticle;
import org.attestnlp.view.html.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  private static final String ODD =
      "</script><script>alert(1)</script>'\"><img src=x onerror=alert(1)>";

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
  void a_script_in_every_field_stays_text() {
    AnnotatedArticle odd =
        ArticleFields.ARTICLE.with(
            odd(ArticleFields.ARTICLE, SampleArticle.build()), ArticleFields.TEXT, ODD.repeat(9));
    assertThat(odd.claims().get(0).unit()).isEqualTo(ODD);
    assertThat(odd.claims().get(0).claimants().get(0).name()).isEqualTo(ODD);
    assertThat(odd.events().get(0).span().text()).isEqualTo(ODD);
    String page = HtmlPage.write(odd);
    assertThat(page.split("<script", -1)).hasSize(3); // the data and our own
    assertThat(page.split("<img", -1)).hasSize(1);
    assertThat(page).doesNotContain("'x'onerror", "\"x\"onerror");
  }

  /** The same with this in every text, the words of every span too. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // each value is made anew of its own type
  private static <T> T odd(Shape<T> shape, T item) {
    Draft draft = Draft.like(shape, item);
    for (Field field : shape.fields()) {
      Object value = field.get(item);
      if (item instanceof Span span) {
        draft.set(SpanFields.END, span.begin() + ODD.length()).set(SpanFields.TEXT, ODD);
      } else if (field.type() instanceof Type.Text && !field.name().equals("country")) {
        draft.set(field, value == null ? null : ODD);
      } else if (field.type() instanceof Type.Struct struct && value != null) {
        draft.set(field, odd(struct.shape(), value));
      } else if (field.type() instanceof Type.Row row && row.each() instanceof Type.Struct struct) {
        draft.set(field, ((List) value).stream().map(o -> odd(struct.shape(), o)).toList());
      }
    }
    return (T) draft.make();
  }

  @Test
  void tolls_and_dated_claims_tell_who_says_how_many_and_when() {
    String page = HtmlPage.write(SampleArticle.build());
    assertThat(page)
        .contains("<h3>lost, Oslo, 3 May 2026</h3>")
        .contains("<th scope=\"row\">destroyed<td class=\"n\">40 to 50<td><svg")
        .contains("<rect x=\"80.0\" y=\"1\" width=\"20.0\"")
        .contains("<td>Ada Quill<td>3 May 2026<td>disputed by Police</tr>")
        .contains("<li><time datetime=\"2026-05-03\">3 May 2026</time> <a href=\"#c1\">");
  }

  @Test
  void people_and_bodies_stand_with_their_quotes_and_numbers() {
    String page = HtmlPage.write(SampleArticle.build());
    assertThat(page)
        .contains(
            "<b>Ada Quill</b> <span class=\"soft\">Mayor · named person · 1 quote · 1 number<")
        .contains("<b>Police</b> <span class=\"soft\">government · 1 quote<")
        .contains("<a href=\"#q2\">denies: 60 fell</a>", "<i id=\"q2\"></i>")
        .contains("data-by=\"Ada Quill\"");
  }

  @Test
  void a_long_text_has_contents_that_lead_to_its_parts() {
    String line = "The dam held.\n";
    AnnotatedArticle article =
        ArticleFields.ARTICLE.with(
            ArticleFields.ARTICLE.with(
                SampleArticle.build(), ArticleFields.TEXT, SampleArticle.TEXT + line.repeat(1000)),
            ArticleFields.ID,
            "long");
    String page = HtmlPage.write(article);
    assertThat(textOf(page)).isEqualTo(article.text());
    assertThat(page)
        .contains("<a href=\"#part-2\">The dam held.", "<div class=\"part\" id=\"part-2\">");
    assertThat(HtmlPage.write(SampleArticle.build())).doesNotContain("part-1");
  }

  @Test
  void the_page_grows_with_its_article_and_no_faster() {
    int one = HtmlPage.write(repeated(200)).length();
    int four = HtmlPage.write(repeated(800)).length();
    assertThat(four).isLessThan(5 * one);
  }

  /** So many texts with a quote, a claim and its speaker one behind the other. */
  private static AnnotatedArticle repeated(int times) {
    AnnotatedArticle one = SampleArticle.build();
    List<Quote> quotes = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int offset = i * SampleArticle.TEXT.length();
      Quote quote = one.quotes().get(0);
      Claim claim = one.claims().get(0);
      quotes.add(
          Draft.like(QuoteFields.QUOTE, quote)
              .set(QuoteFields.ID, "q" + (i + 1))
              .set(QuoteFields.SPAN, moved(quote.span(), offset))
              .make());
      claims.add(
          Draft.like(ClaimFields.CLAIM, claim)
              .set(ClaimFields.ID, "c" + (i + 1))
              .set(ClaimFields.SPAN, moved(claim.span(), offset))
              .make());
    }
    return Draft.like(ArticleFields.ARTICLE, one)
        .set(ArticleFields.TEXT, SampleArticle.TEXT.repeat(times))
        .set(ArticleFields.QUOTES, quotes)
        .set(ArticleFields.CLAIMS, claims)
        .make();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.begin() + by, span.end() + by, span.text());
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
