package org.attestnlp.rules.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderReaderTest {

  private static final String STORY = "The quay sank on Friday. Nobody was hurt.";

  @Test
  void a_short_first_paragraph_without_a_full_stop_is_the_headline() {
    Header header = read("Quay Sinks in Norhaven as Crews Watch\n\n" + STORY);
    assertThat(header.title())
        .extracting(Span::text)
        .isEqualTo("Quay Sinks in Norhaven as Crews Watch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quay sank on Friday.",
        "Slideshow",
        "https://news.example/quay sinks now",
        "The crews said the following:"
      })
  void a_sentence_a_label_or_an_address_is_no_headline(String first) {
    assertThat(read(first + "\n\n" + STORY).title()).isNull();
  }

  @Test
  void a_single_paragraph_has_no_headline() {
    assertThat(read("Quay Sinks in Norhaven").title()).isNull();
  }

  @Test
  void a_byline_above_the_headline_does_not_hide_it() {
    Header header = read("By Anna Marsh\n\nQuay Sinks in Norhaven\n\n" + STORY);
    assertThat(header.title()).extracting(Span::text).isEqualTo("Quay Sinks in Norhaven");
    assertThat(header.bylines()).extracting(Span::text).containsExactly("By Anna Marsh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SEOUL, South Korea — The quay sank. | SEOUL, South Korea | SEOUL, South Korea",
        "ANKARA (Reuters) - The quay sank. | ANKARA (Reuters) | ANKARA",
        "WASHINGTON, Nov 3 (AP) — The quay sank. | WASHINGTON, Nov 3 (AP) | WASHINGTON",
        "Johannesburg - The quay sank. | Johannesburg | Johannesburg",
        "LOUISVILLE, Ky. (AP) — The quay sank. | LOUISVILLE, Ky. (AP) | LOUISVILLE, Ky.",
        "ST. MARTIN (AP) _ The quay sank. | ST. MARTIN (AP) | ST. MARTIN",
        "Lagos, Oct 4 (NAN) A quay sank. | Lagos, Oct 4 (NAN) | Lagos",
        "OSLO (AFP) The quay sank. | OSLO (AFP) | OSLO",
        "Nairobi, May 2, KNA – The quay sank. | Nairobi, May 2, KNA | Nairobi",
        "Lima, Peru CNN  — The quay sank. | Lima, Peru CNN | Lima, Peru",
        "LAGOS: The quay sank. | LAGOS | LAGOS",
        "HAMBURG ¦ The quay sank. | HAMBURG | HAMBURG",
        "New Delhi, Oct 4: The quay sank. | New Delhi, Oct 4 | New Delhi",
        "DENVER, Jan. 3, 2024 /PRNewswire/ -- The quay sank. | DENVER, Jan. 3, 2024 /PRNewswire/ | DENVER",
        "MANILA, Philippines—The quay sank. | MANILA, Philippines | MANILA, Philippines",
        "LUND May 3 - The quay sank. | LUND May 3 | LUND",
        "OSLO — “The quay sank,” he said. | OSLO | OSLO"
      })
  void a_dateline_is_read_with_its_place(String text, String span, String place) {
    var dateline = read(text.replace('¦', '|')).dateline();
    assertThat(dateline).isNotNull();
    assertThat(dateline.span().text()).isEqualTo(span);
    assertThat(dateline.place()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quay — old and worn — sank.",
        "Anna Marsh and her crew - all of them - left.",
        "Dec 7 (Reuters) - The quay sank.",
        "(Reuters) - The quay sank.",
        "Anna Marsh—the mayor—left.",
        "Alder Bank - The lender lost money.",
        "Alder Bank—founded in 1961—lost money.",
        "The Alder—Lund line lost trains.",
        "Alder—Lund trains ran late.",
        "BREAKING: The quay sank.",
        "POLICE: The quay sank.",
        "IMF: The quay sank.",
        "GOVERNOR: QUAY WILL OPEN.",
        "SPORT | The quay sank.",
        "WHO (World Health Organization) left.",
        "Anna Marsh (AP) left.",
        "Ferry Number 1 Alder - Lund (times of departure)"
      })
  void a_dash_in_a_sentence_and_a_line_without_place_are_no_dateline(String text) {
    assertThat(read(text).dateline()).isNull();
  }

  @Test
  void an_agency_and_credits_are_bylines() {
    Header header =
        read("OSLO (Reuters) - The quay sank.\n\n(Reporting by Anna Marsh; Editing by Peter Dunn)");
    assertThat(header.bylines())
        .extracting(Span::text)
        .containsExactly("(Reuters)", "(Reporting by Anna Marsh; Editing by Peter Dunn)");
  }

  @Test
  void a_sentence_that_opens_with_by_is_no_byline() {
    assertThat(read("By Friday the quay had sunk.\n\n" + STORY).bylines()).isEmpty();
  }

  private static Header read(String text) {
    Document document =
        Document.of(text)
            .with(Layer.TOKENS, new Tokens(List.of(), (word, tag) -> word))
            .with(Layer.SENTENCES, new Sentences(List.of()));
    return new HeaderReader().annotate(document).get(Layer.HEADER);
  }
}
