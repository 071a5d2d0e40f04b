package org.attestnlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.DependencyTree;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Syntax;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.attestnlp.testing.AnnotatorContract;
import org.attestnlp.testing.HostileTexts;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyntaxStepTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new SyntaxStep();
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
    List<Sentence> sentences = new ArrayList<>();
    for (int first = 0; first < tokens.size(); first += 40) {
      sentences.add(new Sentence(first, Math.min(tokens.size(), first + 40), 0));
    }
    return Document.of(text)
        .with(Layer.TOKENS, new Tokens(tokens, (word, tag) -> word, "opennlp"))
        .with(Layer.SENTENCES, new Sentences(sentences));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ferries/NNS rescued/VBN 300/CD climbers/NNS ./.                         | rescued  | VBD
          The/DT pilots/NNS rescued/VBD by/IN fishermen/NNS thanked/VBD them/PRP  | rescued  | VBN
          They/PRP have/VBP long/RB warned/VBD of/IN floods/NNS ./.               | warned   | VBN
          """)
  void participles_and_past_tenses_are_told_apart(String line, String word, String tag) {
    Syntax syntax = syntax("opennlp", line);
    assertThat(syntax.tokens().tag(index(syntax.tokens(), word))).isEqualTo(tag);
  }

  @Test
  void an_engine_that_none_was_trained_for_keeps_its_tags() {
    Syntax syntax = syntax("another", "Ferries/XX rescued/YY climbers/ZZ");
    assertThat(syntax.tokens().list()).extracting(Token::tag).containsExactly("XX", "YY", "ZZ");
  }

  @Test
  void a_verb_has_its_subject_its_object_and_their_number() {
    Syntax syntax =
        syntax(
            "opennlp",
            "On/IN Monday/NNP the/DT army/NN destroyed/VBD 40/CD old/JJ tanks/NNS near/IN Orla/NNP ./.");
    assertThat(arc(syntax, "army")).isEqualTo("nsubj of destroyed");
    assertThat(arc(syntax, "tanks")).isEqualTo("obj of destroyed");
    assertThat(arc(syntax, "40")).isEqualTo("nummod of tanks");
    assertThat(arc(syntax, "destroyed")).isEqualTo("root");
  }

  @Test
  void the_parts_of_a_number_count_nothing() {
    Syntax syntax = syntax("opennlp", "Two/CD million/CD people/NNS voted/VBD ./.");
    assertThat(arc(syntax, "Two")).isEqualTo("compound of million");
    assertThat(arc(syntax, "million")).isEqualTo("nummod of people");
  }

  @Test
  void every_sentence_of_a_hostile_text_has_one_tree() {
    for (String text : HostileTexts.small()) {
      Document document = prepared(text);
      Syntax syntax = annotator().annotate(document).get(Layer.SYNTAX);
      for (int i = 0; i < document.sentences().size(); i++) {
        Sentence sentence = document.sentences().get(i);
        assertTree(syntax.parse(i).orElseThrow(), sentence, text);
      }
    }
  }

  @Test
  void a_sentence_too_long_to_parse_has_none() {
    Document document =
        document("opennlp", "ho/UH ".repeat(LearntSyntax.LONGEST + 1).strip(), "They/PRP left/VBD");
    Syntax syntax = annotator().annotate(document).get(Layer.SYNTAX);
    assertThat(syntax.parse(0)).isEmpty();
    assertThat(syntax.parse(1)).isPresent();
  }

  @Test
  void a_tree_is_made_once() {
    Syntax syntax = syntax("opennlp", "They/PRP left/VBD ./.");
    assertThat(syntax.parse(0).orElseThrow()).isSameAs(syntax.parse(0).orElseThrow());
  }

  private static void assertTree(DependencyTree tree, Sentence sentence, String text) {
    int roots = 0;
    for (int token = sentence.first(); token < sentence.end(); token++) {
      int at = token;
      for (int steps = 0; at >= 0; steps++) {
        assertThat(steps).as("steps to the root in %s", text).isLessThan(sentence.end());
        assertThat(tree.head(at)).isLessThan(sentence.end());
        at = tree.head(at);
      }
      roots += tree.head(token) < 0 ? 1 : 0;
      assertThat(tree.relation(token)).isNotEmpty();
    }
    assertThat(roots).as("roots in %s", text).isEqualTo(1);
  }

  private static String arc(Syntax syntax, String word) {
    Optional<DependencyTree> tree = syntax.parse(0);
    int token = index(syntax.tokens(), word);
    int head = tree.orElseThrow().head(token);
    String relation = tree.orElseThrow().relation(token);
    return head < 0 ? relation : relation + " of " + syntax.tokens().text(head);
  }

  private static int index(Tokens tokens, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.text(i).equals(word)) {
        return i;
      }
    }
    throw new AssertionError("no token " + word);
  }

  private Syntax syntax(String tagger, String... lines) {
    return annotator().annotate(document(tagger, lines)).get(Layer.SYNTAX);
  }

  private static Document document(String tagger, String... lines) {
    Document sketch = Sketch.document(lines);
    Tokens tokens = new Tokens(sketch.tokens().list(), (word, tag) -> word, tagger);
    return Document.of(sketch.text())
        .with(Layer.TOKENS, tokens)
        .with(Layer.SENTENCES, sketch.sentences());
  }
}
