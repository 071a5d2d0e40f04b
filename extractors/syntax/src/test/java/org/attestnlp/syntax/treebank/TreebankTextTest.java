package org.attestnlp.syntax.treebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTextTest {

  private static final String FILE =
      """
      # newdoc id = ferry
      # newpar
      # text = The ten-year-old ferry didn't sail.
      1	The	the	DET	DT	_	6	det	_	_
      2	ten	ten	NUM	CD	_	4	nummod	_	SpaceAfter=No
      3	-	-	PUNCT	HYPH	_	4	punct	_	SpaceAfter=No
      4	year	year	NOUN	NN	_	5	obl	_	SpaceAfter=No
      5	-old	old	ADJ	JJ	_	6	amod	_	_
      6	ferry	ferry	NOUN	NN	_	9	nsubj	_	_
      7-8	didn't	_	_	_	_	_	_	_	_
      7	did	do	AUX	VBD	_	9	aux	_	_
      8	n't	not	PART	RB	_	9	advmod	_	_
      9	sail	sail	VERB	VB	_	0	root	_	SpaceAfter=No
      10	.	.	PUNCT	.	_	9	punct	_	_

      # newpar
      # text = Why?
      1	Why	why	ADV	WRB	_	0	root	_	SpaceAfter=No
      2	?	?	PUNCT	.	_	1	punct	_	_

      """;

  @TempDir Path folder;

  @Test
  void words_stand_at_their_characters() throws IOException {
    TreebankText text = read(FILE).get(0);
    assertThat(text.id()).isEqualTo("ferry");
    assertThat(text.text()).isEqualTo("The ten-year-old ferry didn't sail.\nWhy?");
    assertThat(text.sentences().get(0))
        .extracting(word -> text.text().substring(word.begin(), word.end()))
        .containsExactly("The", "ten", "-", "year", "-old", "ferry", "did", "n't", "sail", ".");
    assertThat(text.sentences().get(1).get(1).begin()).isEqualTo(text.text().length() - 1);
  }

  @Test
  void a_token_of_several_words_takes_the_place_of_their_governor() throws IOException {
    TreebankText text = read(FILE).get(0);
    TokenTree tree =
        TokenTree.of(
                text,
                tokens(text, "The", "ten-year-old", "ferry", "did", "n't", "sail", ".", "Why"))
            .get(0);
    assertThat(tree.heads()).containsExactly(2, 2, 5, 5, 5, -1, 5);
    assertThat(tree.relations())
        .containsExactly("det", "amod", "nsubj", "aux", "advmod", "root", "punct");
    assertThat(tree.tags()).containsExactly("DT", null, "NN", "VBD", "RB", "VB", ".");
  }

  @Test
  void the_rest_of_a_word_that_the_engine_cut_hangs_on_its_start() throws IOException {
    TreebankText text = read(FILE).get(0);
    TokenTree tree =
        TokenTree.of(
                text,
                tokens(text, "The", "ten-year-old", "fer", "ry", "did", "n't", "sail", ".", "Why"))
            .get(0);
    assertThat(tree.heads()[3]).isEqualTo(2);
    assertThat(tree.relations()[3]).isEqualTo("goeswith");
    assertThat(tree.tags()[2]).isNull();
  }

  @Test
  void a_word_that_is_not_in_its_text_is_refused_by_name() {
    assertThatThrownBy(() -> read(FILE.replace("# text = Why?", "# text = Who?")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected \"Why\" at 0 of \"Who?\"");
  }

  private List<TreebankText> read(String content) throws IOException {
    Path file = folder.resolve("ferry.conllu");
    Files.writeString(file, content);
    return TreebankText.read(file);
  }

  private static Tokens tokens(TreebankText text, String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      int begin = text.text().indexOf(word, at);
      tokens.add(new Token(begin, begin + word.length(), word, "NN"));
      at = begin + word.length();
    }
    return new Tokens(tokens, (lower, tag) -> lower);
  }
}
