package org.attestnlp.rules.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;
import org.attestnlp.testing.AnnotatorContract;
import org.junit.jupiter.api.Test;

final class EntityGrouperTest extends AnnotatorContract {

  @Override
  protected Annotator annotator() {
    return new EntityGrouper();
  }

  @Override
  protected List<String> texts() {
    List<String> texts = new ArrayList<>(super.texts());
    texts.add(
        "The Tidal Research Council (TRC) met. TRC’s Ada Quill said she had left it, he said.");
    texts.add("By By By. Reporting by. ( ) (A) / REUTERS/ of Ministry of of the The the Inc. Jr.");
    texts.add("Mr. Mr. President Minister of — The the minister’s ’s ’ , who");
    return texts;
  }

  /** Cuts at blanks and marks; every capitalised word is a person, every third a place. */
  @Override
  protected Document prepared(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i + 1;
      if (Character.isLetterOrDigit(text.charAt(i))) {
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
      }
      if (!Character.isWhitespace(text.charAt(i))) {
        tokens.add(token(text, i, end));
      }
      i = end;
    }
    return Document.of(text)
        .with(Layer.TOKENS, new Tokens(tokens, (lower, tag) -> lower))
        .with(Layer.SENTENCES, sentences(tokens))
        .with(Layer.NAMES, names(tokens))
        .with(Layer.HEADER, new Header(null, null, List.of()))
        .with(Layer.UTTERANCES, List.of());
  }

  /**
   * Time that grows with the square of the names would be 256 times as long; linear time is 16
   * times as long, and the bound in between leaves room for caches and for whatever else the
   * machine does. {@code bench/scaling} measures the growth of whole articles exactly.
   */
  @Test
  void sixteen_times_the_names_take_nowhere_near_the_square_of_the_time() {
    long once = Long.MAX_VALUE;
    long sixteenfold = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      once = Math.min(once, time(2_000));
      sixteenfold = Math.min(sixteenfold, time(32_000));
    }
    assertThat((double) sixteenfold / once).as("%s / %s", sixteenfold, once).isLessThan(64);
  }

  @Test
  void ten_thousand_people_with_one_surname_end_in_time() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("Xa").append(word(i)).append(" Quill met Quill and she left. ");
    }
    Document document = prepared(text.toString());
    long start = System.nanoTime();
    assertThat(annotator().annotate(document).entities()).isNotEmpty();
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  private long time(int names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names; i++) {
      String word = word(i);
      text.append("Xa").append(word).append(" Yo").append(word).append(" said he left. ");
    }
    Document document = prepared(text.toString());
    long start = cpuTime();
    assertThat(annotator().annotate(document).entities()).hasSizeGreaterThan(names / 2);
    return cpuTime() - start;
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }

  private static Token token(String text, int begin, int end) {
    String word = text.substring(begin, end);
    return new Token(begin, end, word, Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN");
  }

  private static Sentences sentences(List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(".") || i == tokens.size() - 1) {
        sentences.add(new Sentence(first, i + 1, sentences.size() / 5));
        first = i + 1;
      }
    }
    return new Sentences(sentences);
  }

  private static List<Name> names(List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      while (end < tokens.size() && end < i + 2 && tokens.get(end).tag().equals("NNP")) {
        end++;
      }
      if (end > i) {
        EntityType type = names.size() % 3 == 2 ? EntityType.LOCATION : EntityType.PERSON;
        names.add(new Name(i, end, end - i == 2 ? EntityType.PERSON : type));
      }
      i = Math.max(end, i + 1);
    }
    return names;
  }
}
