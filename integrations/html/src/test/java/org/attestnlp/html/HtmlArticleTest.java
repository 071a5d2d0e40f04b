package org.attestnlp.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of a page, and what stays. */
final class HtmlArticleTest {

  private static final String FIRST =
      "The ferry to Marrow Island will sail again on Monday, the harbour board said, after nine weeks of repairs.";
  private static final String SECOND =
      "“We have checked every weld,” said Ada Quill, who runs the board, “and we would sail on her ourselves.”";
  private static final String THIRD =
      "Some 1,200 islanders had to take the mail boat, which carries 40 people, and many of them stayed at home.";
  private static final String STORY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  private static String page(String body) {
    return "<!doctype html><html lang=en><head></head><body>" + body + "</body></html>";
  }

  private static String story(String more) {
    return page(
        "<div class=wrap><p>%s</p>%s<p>%s</p><p>%s</p></div>"
            .formatted(FIRST, more, SECOND, THIRD));
  }

  private static String text(String html) {
    return HtmlArticle.read(html).text();
  }

  @Test
  void paragraphs_are_kept_apart() {
    assertThat(text(story(""))).isEqualTo(STORY);
  }

  @Test
  void a_page_of_one_short_sentence_is_read() {
    assertThat(text(page("<nav><a href=/>Home</a></nav><p>Two men ran.</p>")))
        .isEqualTo("Two men ran.");
  }

  @Test
  void a_break_is_a_line_and_two_are_a_paragraph() {
    String html = page("<div>" + FIRST + "<br>" + SECOND + " <br> <br/>" + THIRD + "</div>");
    assertThat(text(html)).isEqualTo(FIRST + "\n" + SECOND + "\n\n" + THIRD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <nav><a href=/>Home</a> <a href=/w>Weather</a></nav>
          <ul><li><a href=/1>Mayor opens the new quay</a></li><li><a href=/2>Storm nears Harborview, again</a></li></ul>
          <figure><img src=x.jpg><figcaption>The ferry at her berth in Harborview, on Sunday. Photo by Omar Finch</figcaption></figure>
          <div class="comments"><p>My uncle welded ships for thirty years, and he would never have let her sail, believe me.</p></div>
          <div class="related-stories"><p>The mail boat, which is older than the ferry, was sold to a museum in Port Ellery last year.</p></div>
          <div id="newsletterSignup"><p>Get the news of the islands, every morning, in your inbox: sign up for The Tide today.</p></div>
          <p>Read more: How the ferry was built</p>
          <p>Advertisement</p>
          <script>var text = "The ferry to Marrow Island, the harbour board, Ada Quill, and many, many commas";</script>
          <p style="display: none">This paragraph is for machines, who read everything, and for nobody else, ever, at all.</p>
          <aside><p>Marrow Island has 1,900 people, two schools, one doctor, and a lighthouse that is no longer lit.</p></aside>
          <form><p>Tell us, in a few words, what you think of this page, and we shall write back to you.</p></form>
          """)
  void what_is_no_story_is_left_out(String other) {
    assertThat(text(story(other))).isEqualTo(STORY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <blockquote class="twitter-tweet"><p>No boat, no school: day 40.</p></blockquote> | No boat, no school: day 40.
          <ul><li>The first boat leaves at 6 a.m.</li></ul>                                | The first boat leaves at 6 a.m.
          <h2>What the board says</h2>                                                     | What the board says
          <p>Ms. Quill <a href=/q>told <i>The Tide</i></a> so.</p>                         | Ms. Quill told The Tide so.
          <p>Bread &amp; butter rose&nbsp;&nbsp;by  5%.</p>                                | Bread & butter rose by 5%.
          <table><tr><td>Boats</td><td>12</td></tr></table>                                | Boats 12
          """)
  void what_belongs_to_the_story_stays(String part, String words) {
    assertThat(text(story(part)))
        .isEqualTo(FIRST + "\n\n" + words + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void what_holds_most_of_the_page_is_the_story_whatever_it_is_called() {
    String story = "<p>" + STORY.replace("\n\n", "</p><p>") + "</p>";
    assertThat(text(page("<form><div class='with-sidebar'>" + story + "</div></form>")))
        .isEqualTo(STORY);
  }

  @Test
  void a_story_in_several_parts_is_read_whole() {
    String parts =
        "<article><div class=part><p>%s</p></div><div class=ad>Buy boats</div><div class=part><p>%s</p></div><div class=part><p>%s</p></div></article>";
    assertThat(text(page(parts.formatted(FIRST, SECOND, THIRD)))).isEqualTo(STORY);
  }

  @Test
  void a_list_below_a_note_is_the_notes() {
    String list =
        "<h3>More from The Tide</h3><ul><li>Old boats, and who still sails them</li></ul>";
    assertThat(text(story(list))).isEqualTo(STORY);
  }

  @Test
  void the_words_that_json_ld_gives_choose_the_block() {
    String other =
        FIRST.replace("ferry", "bus").replace("sail", "run") + " It is red, long, and loud.";
    String html =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","articleBody":"%s %s"}</script>
        <div><p>%s</p><p>%s</p></div><div><p>%s</p><p>%s</p></div>"""
            .formatted(FIRST, THIRD, other, other, FIRST, THIRD);
    assertThat(text(html)).isEqualTo(FIRST + "\n\n" + THIRD);
  }

  @Test
  void bytes_are_read_as_the_page_says_or_as_the_caller_does() {
    String html = "<meta charset=windows-1252><p>" + FIRST + " Café “no”.</p>";
    byte[] bytes = html.getBytes(Charset.forName("windows-1252"));
    assertThat(HtmlArticle.read(bytes, null).text()).endsWith("Café “no”.");
    byte[] others = html.getBytes(StandardCharsets.UTF_8);
    assertThat(HtmlArticle.read(others, StandardCharsets.UTF_8).text()).endsWith("Café “no”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "UTF-16LE", "utf-32", "nonsense"})
  void a_page_in_utf_8_that_says_it_is_wide_is_read(String said) {
    String html = "<meta charset=" + said + "><p>" + FIRST + " Café “no”.</p>";
    assertThat(HtmlArticle.read(html.getBytes(StandardCharsets.UTF_8), null).text())
        .endsWith("Café “no”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void a_wide_page_is_read_with_and_without_its_mark(String encoding) {
    byte[] bytes = ("<p>" + FIRST + " Café “no”.</p>").getBytes(Charset.forName(encoding));
    assertThat(HtmlArticle.read(bytes, null).text()).endsWith("Café “no”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<", "<html>", "\0\uFFFF", "<p>", "<body hidden>x", "<frameset>", "<!--"})
  void anything_is_read(String html) {
    assertThat(text(html)).doesNotContain("<body", "<p");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>word, word",
        "<a href=x>link ",
        "<ul><li>",
        "<table><tr><td>x",
        "<br>",
        "x<br>",
        "<b><i>",
        "<article><p>some words, ",
        "<script>",
        "<blockquote>x",
        "<p class='a b c'>",
        "&amp;",
        "<meta name=author content=x>"
      })
  void time_grows_with_the_page(String part) {
    nanos(part.repeat(2_000)); // warm
    long small = nanos(part.repeat(5_000));
    long large = nanos(part.repeat(40_000));
    assertThat(large).as("8 times as much").isLessThan(24 * small + 800_000_000L);
  }

  private static long nanos(String html) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      HtmlArticle.read(html);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
