package org.attestnlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Tokens;
import org.attestnlp.testing.AnnotatorContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameStepTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new NameStep();
  }

  @Override
  protected Document prepared(String text) {
    return new TokenStep().annotate(Document.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Mayor Ada Quill of Boston left. = PERSON Ada Quill; LOCATION Boston",
        "He met South Korean Defense Minister Kim Yong Hyun. = PERSON Kim Yong Hyun",
        "The Ministry of Health and Welfare in Oslo agreed."
            + " = ORGANIZATION Ministry of Health and Welfare; LOCATION Oslo",
        "Shares of Bright Mills Inc. fell on Monday. = ORGANIZATION Bright Mills Inc.",
        "On Tuesday the teal river rose. =",
        "Ada Quill won. Later Quill left the Korean Peninsula."
            + " = PERSON Ada Quill; PERSON Quill; LOCATION Korean Peninsula",
        "LONDON (Reuters) - Ada Quill left. = LOCATION LONDON; ORGANIZATION Reuters; PERSON Ada Quill",
        "The United Nations and NATO disagreed. = ORGANIZATION United Nations; ORGANIZATION NATO",
        "Supporters of President-elect Ada Quill sang. = PERSON Ada Quill",
      })
  void capitals_and_lists_tell_names(String text, String names) {
    assertThat(names(text)).isEqualTo(names == null ? "" : names);
  }

  private String names(String text) {
    Document read = annotator().annotate(prepared(text));
    Tokens tokens = read.tokens();
    return String.join(
        "; ",
        read.names().stream()
            .map(
                n ->
                    n.type()
                        + " "
                        + text.substring(tokens.begin(n.first()), tokens.end(n.end() - 1)))
            .toList());
  }
}
