package org.attestnlp.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attestnlp.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of its article. */
final class PageFactsTest {

  private static HtmlArticle page(String head) {
    return HtmlArticle.read("<html lang=en><head>" + head + "</head><body><p>The ferry sails.");
  }

  @Test
  void json_ld_goes_before_meta_and_meta_before_the_page() {
    HtmlArticle read =
        page(
            """
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"The Tide"},
             {"@type":["ReportageNewsArticle"],"headline":"Ferry &amp; mail boat sail again",
              "author":[{"@type":"Person","name":"Ada Quill"},{"name":"Omar Finch"}],
              "datePublished":"2024-05-03T23:10:00-04:00"}]}</script>
            <meta property="og:title" content="Ferry sails | The Tide"><meta name=author content="Desk">
            <meta property="article:published_time" content="2024-05-01">
            <link rel=canonical href="https://tide.example/ferry">""");
    assertThat(read.page().title()).isEqualTo("Ferry & mail boat sail again");
    assertThat(read.page().bylines()).containsExactly("Ada Quill", "Omar Finch");
    assertThat(read.page().published()).isEqualTo("2024-05-03");
    assertThat(read.page().language()).isEqualTo("en");
    assertThat(read.url()).isEqualTo("https://tide.example/ferry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property="og:title" content="Ferry sails - The Tide"><meta property="og:site_name" content="The Tide"> | Ferry sails
          <title>Ferry sails</title>                                                                                   | Ferry sails
          <meta name="twitter:title" content=" Ferry   sails ">                                                        | Ferry sails
          <script type="application/ld+json">{"@type":"NewsArticle","headline": oops</script><title>Ferry sails</title> | Ferry sails
          <script type="application/ld+json">{"@type":"Person","headline":"Ada"}</script><title>Ferry sails</title>    | Ferry sails
          """)
  void headlines(String head, String title) {
    assertThat(page(head).page().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          <meta itemprop=datePublished content="2024-02-29T00:00:00Z">   | 2024-02-29
          <meta name=sailthru.date content="2024-02-29 18:00:00">        | 2024-02-29
          <meta name=pubdate content="Thu, 29 Feb 2024 09:00:00 GMT">    | 2024-02-29
          <meta name=date content="2023-02-29">                          | -
          <meta name=date content="0001-01-01T00:00:00">                 | -
          <meta name=date content="1970-01-01">                          | -
          <meta name=date content="yesterday">                           | -
          <meta property="article:modified_time" content="2024-02-29">   | -
          """)
  void days(String head, LocalDate day) {
    assertThat(page(head).page().published()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name=author content="By Ada Quill and Omar Finch">                 | Ada Quill; Omar Finch
          <meta property="article:author" content="https://social.example/quill">  | ''
          <meta name=author content="desk@tide.example">                           | ''
          <meta name=author content="May 3, 2024 10:43">                           | ''
          """)
  void authors(String head, String names) {
    assertThat(String.join("; ", page(head).page().bylines())).isEqualTo(names);
  }

  @Test
  void an_address_that_is_no_web_page_is_no_address() {
    assertThat(page("<link rel=canonical href='javascript:alert(1)'>").url()).isNull();
    assertThat(page("<meta property=og:url content='/ferry'>").url()).isNull();
  }

  @Test
  void the_caller_knows_better_than_the_page() {
    HtmlArticle read = page("<meta name=date content=2024-02-29>");
    assertThat(read.article("ferry").day()).isEqualTo("2024-02-29");
    Article dated = read.article("ferry", LocalDate.of(2024, 3, 1));
    assertThat(dated.day()).isEqualTo("2024-03-01");
    assertThat(dated.page()).isEqualTo(read.page());
  }
}
