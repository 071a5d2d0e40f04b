package org.attestnlp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.tool.Paragraphs;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What every step that fills tokens and sentences keeps to, whatever the text. */
public abstract class TokenContract extends AnnotatorContract {

  @Override
  protected Document prepared(String text) {
    return Document.of(text);
  }

  @Override
  protected List<String> texts() {
    List<String> texts = new ArrayList<>(super.texts());
    texts.addAll(HostileTexts.small());
    return texts;
  }

  @Test
  void tokens_repeat_the_text_in_order() {
    for (String text : texts()) {
      int end = 0;
      for (Token token : read(text).tokens().list()) {
        assertThat(token.begin()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(token.text()).isEqualTo(text.substring(token.begin(), token.end()));
        assertThat(token.text()).doesNotContainAnyWhitespaces();
        assertThat(token.tag()).isNotEmpty();
        end = token.end();
      }
    }
  }

  @Test
  void every_letter_and_digit_is_in_a_token() {
    for (String text : texts()) {
      boolean[] covered = new boolean[text.length()];
      for (Token token : read(text).tokens().list()) {
        java.util.Arrays.fill(covered, token.begin(), token.end(), true);
      }
      for (int i = 0; i < text.length(); i++) {
        boolean word = Character.isLetterOrDigit(text.charAt(i));
        assertThat(covered[i] || !word).as("character %d of %s", i, text).isTrue();
      }
    }
  }

  @Test
  void sentences_hold_all_tokens_and_stay_in_their_paragraph() {
    for (String text : texts()) {
      Document read = read(text);
      List<Paragraph> paragraphs = Paragraphs.of(text);
      int end = 0;
      for (Sentence sentence : read.sentences().list()) {
        Paragraph paragraph = paragraphs.get(sentence.paragraph());
        assertThat(sentence.first()).as(text).isEqualTo(end);
        assertThat(read.tokens().begin(sentence.first())).isGreaterThanOrEqualTo(paragraph.begin());
        assertThat(read.tokens().end(sentence.end() - 1)).isLessThanOrEqualTo(paragraph.end());
        end = sentence.end();
      }
      assertThat(end).as(text).isEqualTo(read.tokens().size());
    }
  }

  @Test
  void long_hostile_texts_end_in_time() {
    for (String text : HostileTexts.large()) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> read(text), () -> text.substring(0, 20));
    }
  }

  @Test
  void no_sentence_is_endless() {
    Document read = read("the troops that the minister sent to ".repeat(3_000));
    assertThat(read.sentences().list()).allMatch(s -> s.end() - s.first() <= 400);
  }

  private Document read(String text) {
    return annotator().annotate(prepared(text));
  }
}
