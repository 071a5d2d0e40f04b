package org.attestnlp.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

  private static final List<Class<?>> NOTIONS =
      List.of(
          FunctionWords.class,
          TimeWords.class,
          ReportingWords.class,
          HedgeWords.class,
          PeopleWords.class,
          BodyWords.class,
          PlaceWords.class,
          NumeralWords.class,
          MeasureWords.class,
          ChangeWords.class,
          EventWords.class,
          PageWords.class);

  @Test
  void a_line_is_a_word_and_its_notions() throws IOException {
    Vocabulary vocabulary =
        read("[month]\t# “in May”\nmay\tmodal unit=light~year\t# “It may rain.”");

    assertThat(vocabulary.notion("month")).containsExactly(java.util.Map.entry("may", ""));
    assertThat(vocabulary.notion("modal")).containsExactly(java.util.Map.entry("may", ""));
    assertThat(vocabulary.notion("unit")).containsExactly(java.util.Map.entry("may", "light year"));
  }

  @Test
  void a_word_with_two_lines_is_refused_with_both_places() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read("[month]\nmay\n[modal]\nmay"))
        .withMessage("words.txt:4: “may” stands in words.txt:2 already; add its notions there");
  }

  @Test
  void a_word_before_the_first_section_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read("may\tmonth"))
        .withMessageStartingWith("words.txt:1: expected word, tab, notions below a [section]");
  }

  @Test
  void a_third_field_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read("[month]\nmay\tmodal\thypothetical"))
        .withMessageStartingWith("words.txt:2: expected word, tab, notions");
  }

  @Test
  void a_notion_that_is_on_a_line_twice_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read("[month]\nmay\tmodal modal"))
        .withMessage("words.txt:2: “may” has [modal] twice");
  }

  @Test
  void a_notion_that_no_word_has_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read("[month]\nmay").notion("mouth"))
        .withMessage("no word of the lexicon is [mouth]; it knows [month]");
  }

  @Test
  void a_notion_on_a_line_that_no_constant_names_is_refused() throws Exception {
    for (Class<?> notions : NOTIONS) {
      Class.forName(notions.getName()); // each constant asks for its words
    }

    assertThat(Vocabulary.unread()).isEmpty();
  }

  @Test
  void every_notion_is_read_by_a_rule() throws IOException {
    Path rules =
        Path.of(
            System.getProperty("attest.root", "../.."),
            "extractors/rules/src/main/java/org/attestnlp/rules");
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        code.append(Files.readString(file));
      }
    }
    List<String> unread = new ArrayList<>();
    for (Class<?> notions : NOTIONS) {
      String own = Files.readString(rules.resolve("lexicon/" + notions.getSimpleName() + ".java"));
      for (Field notion : notions.getFields()) {
        boolean elsewhere = code.indexOf(notions.getSimpleName() + "." + notion.getName()) >= 0;
        if (!elsewhere && own.split("\\b" + notion.getName() + "\\b", -1).length < 3) {
          unread.add(notions.getSimpleName() + "." + notion.getName());
        }
      }
    }
    assertThat(unread).isEmpty();
  }

  @Test
  void capitals_are_written_as_the_line_says() {
    assertThat(Capitals.of(Set.of("minister"))).containsExactly("Minister");
    assertThat(Capitals.of("mp")).containsExactly("MP");
    assertThat(Capitals.whereMarked(Set.of("shares"))).containsExactly("shares");
  }

  private static Vocabulary read(String lines) throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.read("words.txt", new BufferedReader(new StringReader(lines)));
    return vocabulary;
  }

  @Test
  void men_and_women_are_people_one_by_one() {
    assertThat(PeopleWords.MAN_NOUN).isNotEmpty().allMatch(PeopleWords::isPerson);
    assertThat(PeopleWords.WOMAN_NOUN).isNotEmpty().allMatch(PeopleWords::isPerson);
    assertThat(List.of("crew", "police", "officials")).noneMatch(PeopleWords::isPerson);
    assertThat(List.of("crew", "police", "officials", "captain")).allMatch(PeopleWords::arePeople);
  }
}
