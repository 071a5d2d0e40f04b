package org.attestnlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.WordClusters;
import org.junit.jupiter.api.Test;

/** The parts of a token's score that are summed once for a word. */
final class WordSumsTest {

  private static final int ROWS = 1 << 12;
  private static final List<String> WORDS =
      List.of(
          "Ada",
          "QUILL",
          "of",
          "said",
          "Harbour-side",
          "U.S.",
          "3,000",
          "“",
          "’s",
          "K-2",
          "the",
          "İstanbul",
          "The",
          "é",
          "😀",
          "Mc-",
          "x".repeat(90),
          "",
          "Terra");

  private final byte[] weights = new byte[ROWS * Labels.COUNT];
  private final WordLists lists =
      new WordLists(
          WordClusters.SHARED.get(),
          new int[][] {{PhraseHash.of("ada quill")}, {PhraseHash.of("terra")}});

  @Test
  void a_token_scores_what_all_its_rows_say() {
    Random random = new Random(11);
    random.nextBytes(weights);
    for (int round = 0; round < 40; round++) {
      Tokens tokens = tokens(random);
      List<Sentence> cut = List.of(new Sentence(0, 1, 0), new Sentence(1, tokens.size(), 0));
      List<Name> names = List.of(new Name(1, 3, EntityType.PERSON));
      same(tokens, new Sentences(cut), round % 2 == 0 ? null : names);
    }
  }

  private static Tokens tokens(Random random) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < 3 + random.nextInt(12); i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      tokens.add(new Token(i * 100, i * 100 + word.length(), word, "NN"));
    }
    return new Tokens(tokens, (lower, tag) -> lower);
  }

  private void same(Tokens tokens, Sentences sentences, List<Name> engineNames) {
    Features features = new Features(tokens, sentences, lists, ROWS, engineNames);
    for (int token = 0; token < tokens.size(); token++) {
      Sentence sentence = sentences.of(token);
      int[] all = new int[Labels.COUNT];
      for (int row : features.of(token)) {
        for (int label = 0; label < all.length; label++) {
          all[label] += weights[row * Labels.COUNT + label];
        }
      }
      int[] parts = new int[Labels.COUNT];
      for (int offset = -WordSums.REACH; offset <= WordSums.REACH; offset++) {
        int i = token + offset;
        boolean inside = i >= sentence.first() && i < sentence.end();
        WordForm form = inside ? new WordForm(tokens.text(i), lists) : WordForm.EDGE;
        new WordSums(form, weights).add(offset, parts);
      }
      WordSums.add(features.around(sentence, token), weights, parts);
      assertThat(parts).as(tokens.text(token)).isEqualTo(all);
    }
  }
}
