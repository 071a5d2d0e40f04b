package org.attestnlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.attestnlp.testing.AnnotatorContract;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;

final class NameTaggerTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new NameTagger();
  }

  @Override
  protected Document prepared(String text) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0, begin = -1; i <= text.length(); i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (!blank && begin < 0) {
        begin = i;
      } else if (blank && begin >= 0) {
        tokens.add(new Token(begin, i, text.substring(begin, i), "NN"));
        begin = -1;
      }
    }
    List<Sentence> sentences =
        tokens.isEmpty() ? List.of() : List.of(new Sentence(0, tokens.size(), 0));
    return Document.of(text)
        .with(Layer.TOKENS, new Tokens(tokens, (word, tag) -> word))
        .with(Layer.SENTENCES, new Sentences(sentences));
  }

  @Test
  void people_places_and_organizations_are_told_apart() {
    assertThat(
            found(
                "Mayor Ada Quillfeather met officials of the Transport Ministry in Lisbon on Monday ."))
        .containsExactly(
            "PERSON Ada Quillfeather", "ORGANIZATION Transport Ministry", "LOCATION Lisbon");
  }

  @Test
  void an_engines_names_without_a_model_that_weighs_them_change_nothing() {
    Document document = prepared("Mayor Ada Quillfeather met Bo Marsh in Lisbon");
    List<Name> found = new NameTagger().annotate(document).names();
    Document named = document.with(Layer.ENGINE_NAMES, List.of());
    assertThat(new NameTagger().annotate(named).names()).hasSize(3).isEqualTo(found);
  }

  @Test
  void a_surname_is_a_person_because_of_the_full_name_elsewhere() {
    assertThat(
            found(
                "The plan was drawn up by engineer Tomas Velden last year .",
                "Velden said it would hold .",
                "Critics of Velden disagree ."))
        .contains("PERSON Tomas Velden", "PERSON Velden");
  }

  private static List<String> found(String... sentences) {
    Document plain = Sketch.document(sentences);
    Document bare =
        Document.of(plain.text())
            .with(Layer.TOKENS, plain.tokens())
            .with(Layer.SENTENCES, plain.sentences());
    List<String> found = new ArrayList<>();
    for (Name name : new NameTagger().annotate(bare).names()) {
      int begin = plain.tokens().begin(name.first());
      found.add(
          name.type() + " " + plain.text().substring(begin, plain.tokens().end(name.end() - 1)));
    }
    return found;
  }
}
