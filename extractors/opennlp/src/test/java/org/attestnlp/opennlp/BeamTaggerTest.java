package org.attestnlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.attestnlp.testing.HostileTexts;
import org.junit.jupiter.api.Test;

/** The same tags as OpenNLP's own tagger gives with the same model. */
final class BeamTaggerTest {

  private final POSTaggerME theirs = new POSTaggerME(theirModel(), POSTagFormat.PENN);
  private final TaggerModel model = TaggerModel.load();
  private final BeamTagger ours = new BeamTagger(model);

  private static POSModel theirModel() {
    try (InputStream in =
        BeamTaggerTest.class.getClassLoader().getResourceAsStream(TaggerModel.FILE)) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void same(String... sentence) {
    TaggerModel.Word[] words =
        Stream.of(sentence).map(model::word).toArray(TaggerModel.Word[]::new);
    assertThat(ours.tag(words)).as(Arrays.toString(sentence)).isEqualTo(theirs.tag(sentence));
  }

  private static String[] words(String sentence) {
    return Stream.of(sentence.split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  @Test
  void every_sentence_of_our_articles() throws IOException {
    int count = 0;
    Path articles = Path.of(System.getProperty("attest.root"), "testdata", "articles");
    try (Stream<Path> files = Files.list(articles)) {
      for (Path file : files.toList()) {
        for (String sentence : Files.readString(file).split("(?<=[.!?”])\\s+", -1)) {
          same(words(sentence.replaceAll("([,.;:“”])", " $1 ")));
          count++;
        }
      }
    }
    assertThat(count).isGreaterThan(80);
  }

  @Test
  void the_memory_of_words_is_bounded() {
    TaggerModel model = TaggerModel.load();
    TaggerModel.Word common = model.word("troops");
    assertThat(model.word("troops")).as("remembered").isSameAs(common);
    String endless = "x".repeat(100_000);
    assertThat(model.word(endless)).as("not remembered").isNotSameAs(model.word(endless));
    for (int i = 0; i < 50_000; i++) {
      model.word("word" + i);
    }
    assertThat(model.remembered()).isBetween(1, 20_000);
  }

  @Test
  void one_word_two_words_and_none() {
    same();
    same("Rain");
    same("Rain", "fell");
    same("");
    same("said", "", "-", "3,000");
  }

  @Test
  void hostile_texts() {
    HostileTexts.small().forEach(text -> same(words(text)));
  }

  @Test
  void words_in_any_order() throws IOException {
    List<String> words =
        List.of(
            words(
                Files.readString(
                    Path.of(
                        System.getProperty("attest.root"), "testdata/articles/reef-study.txt"))));
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      same(
          random
              .ints(1 + random.nextInt(40), 0, words.size())
              .mapToObj(words::get)
              .toArray(String[]::new));
    }
  }
}
