package org.attestnlp.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.Article;
import org.attestnlp.Pipeline;
import org.attestnlp.cli.Invariants;
import org.attestnlp.cli.Kind;
import org.attestnlp.cli.Project;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Quote;
import org.junit.jupiter.api.Test;

/**
 * Texts that stop anywhere, as feeds and paywalls cut them: every paragraph of {@code testdata/},
 * and as many again that are put together here, is cut behind each of its words, with and without a
 * comma; and the same with paragraph breaks inside their sentences, as pages break them. The light
 * engine reads every cut (25 s of processor time), the accurate one a share.
 */
final class HostileCutTest {

  private static final int MORE = 300;
  private static final int SHARE = 7; // of the accurate engine, and of cuts amid an article
  private static final String NEXT = "Snow lay on the roofs of Oslo.";

  private static final List<String> SPEAKERS =
      List.of("Anna Marsh", "the mayor of Alder", "officials at the port authority", "she");
  private static final List<String> REPORTS =
      List.of("said", "told the council", "denied", "called for", "warned on Monday", "added");
  private static final List<String> CONTENTS =
      List.of("40 of the 90 boats were lost", "a new bridge", "it would not “give in”");
  private static final List<String> FRAMES =
      List.of(
          "%3$s, %1$s %2$s, that %3$s, but not before March.",
          "%1$s %2$s that %3$s, according to %1$s, adding that more than $2 million went missing.",
          "“%3$s,” %1$s %2$s. “We left at 7.30 pm, and %3$s.”",
          "As %1$s %2$s, %3$s, which rose by 5 percent from 3,000 a year earlier, was the claim.",
          "If, %1$s %2$s, %3$s, then the head of the union, Peter Dunn, 54, would resign.");

  @Test
  @Kind("C13 a text that stops anywhere")
  void every_cut_is_read_by_the_light_engine() throws IOException {
    Pipeline light = Pipeline.builder().engine("opennlp").build();
    List<String> cuts = cuts();
    assertThat(cuts).hasSizeGreaterThan(30_000);
    cuts.forEach(cut -> holds(light, cut));
    for (int i = 0; i < cuts.size(); i += SHARE) {
      amid(light, cuts.get(i));
    }
  }

  @Test
  void a_share_of_the_cuts_is_read_by_the_accurate_engine() throws IOException {
    Pipeline accurate = Pipeline.builder().engine("corenlp").build();
    List<String> cuts = cuts();
    for (int i = 0; i < cuts.size(); i += SHARE) {
      holds(accurate, cuts.get(i));
    }
    for (int i = 3; i < cuts.size(); i += SHARE * SHARE) {
      amid(accurate, cuts.get(i));
    }
  }

  @Test
  @Kind("C14 paragraph breaks inside sentences")
  void no_phrase_reaches_over_a_break_inside_its_sentence() throws IOException {
    Pipeline light = Pipeline.builder().engine("opennlp").build();
    List<String> broken = broken();
    assertThat(broken).hasSizeGreaterThan(6_000);
    broken.forEach(text -> Invariants.hold(light.annotate(Article.of("broken", text))));
  }

  @Test
  void a_share_of_the_broken_sentences_is_read_by_the_accurate_engine() throws IOException {
    Pipeline accurate = Pipeline.builder().engine("corenlp").build();
    List<String> broken = broken();
    for (int i = 0; i < broken.size(); i += SHARE) {
      Invariants.hold(accurate.annotate(Article.of("broken", broken.get(i))));
    }
  }

  /** Every paragraph with a break at one of its blanks, at two and at each fourth. */
  private static List<String> broken() throws IOException {
    List<String> broken = new ArrayList<>();
    int turn = 0;
    for (String paragraph : paragraphs()) {
      String[] words = paragraph.split(" ", -1);
      turn++;
      broken.add(broken(words, 1 + turn % words.length, words.length));
      broken.add(broken(words, 1 + turn % words.length, 2));
      broken.add(broken(words, 1 + turn % 4, 4));
    }
    return broken;
  }

  private static String broken(String[] words, int first, int step) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      boolean here = i >= first && (i - first) % step == 0 && i - first <= 5 * step;
      text.append(i == 0 ? "" : here ? "\n\n" : " ").append(words[i]);
    }
    return text.toString();
  }

  private static AnnotatedArticle holds(Pipeline pipeline, String text) {
    try {
      AnnotatedArticle result = pipeline.annotate(Article.of("cut", text));
      assertThat(result.text()).isEqualTo(text);
      assertThat(result.warnings()).noneMatch(warning -> warning.startsWith("STEP_FAILED"));
      assertThat(result.incomplete()).isEmpty();
      return result;
    } catch (RuntimeException e) {
      throw new AssertionError("cannot read: " + text, e);
    }
  }

  /** What stands in the next paragraph is nobody's words, wherever the one before it stops. */
  private static void amid(Pipeline pipeline, String cut) {
    AnnotatedArticle result = holds(pipeline, "Rain fell on Oslo.\n\n" + cut + "\n\n" + NEXT);
    int next = result.text().length() - NEXT.length();
    assertThat(result.quotes())
        .as(cut)
        .extracting(Quote::span)
        .allMatch(span -> span.end() <= next);
  }

  private static List<String> cuts() throws IOException {
    List<String> cuts = new ArrayList<>();
    for (String paragraph : paragraphs()) {
      for (int end = 1; end <= paragraph.length(); end++) {
        if (endsWord(paragraph, end)) {
          cuts.add(paragraph.substring(0, end));
          cuts.add(paragraph.substring(0, end) + ",");
        }
      }
    }
    return cuts;
  }

  private static boolean endsWord(String paragraph, int end) {
    return Character.isLetterOrDigit(paragraph.charAt(end - 1))
        && (end == paragraph.length() || !Character.isLetterOrDigit(paragraph.charAt(end)));
  }

  private static Set<String> paragraphs() throws IOException {
    Set<String> found = new LinkedHashSet<>();
    Path testdata = Project.root().resolve("testdata");
    for (Path file : files(testdata.resolve("articles"))) {
      Files.readAllLines(file).stream().map(String::strip).forEach(found::add);
    }
    for (Path file : files(testdata.resolve("phrases"))) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("> ")) {
          found.addAll(List.of(line.substring(2).split(" [¶⏎] ")));
        }
      }
    }
    int before = found.size();
    addMore(found);
    assertThat(found.size() - before).isGreaterThanOrEqualTo(MORE);
    return found;
  }

  private static void addMore(Set<String> found) {
    for (String frame : FRAMES) {
      for (String speaker : SPEAKERS) {
        for (String report : REPORTS) {
          for (String content : CONTENTS) {
            found.add(String.format(Locale.ROOT, frame, speaker, report, content));
          }
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
