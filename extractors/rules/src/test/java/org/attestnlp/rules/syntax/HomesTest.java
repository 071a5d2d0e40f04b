package org.attestnlp.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notion of grammar has one home: what shows a second one stands in no other source file. */
final class HomesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/attestnlp/rules");

  /** The home of a notion and what a copy of it would have to write. */
  @ParameterizedTest
  @CsvSource({
    "numbers/lexemes/Lexer, Characters.isBlank, Character.isSpaceChar(", // a blank
    "syntax/text/WordClasses, POSSESSIVE_ENDING.bit(), equals(\"’s\")", // a possessive ending
    "syntax/text/Year, LAST = 2199, startsWith(\"19\")", // a year
    "syntax/marks/QuotationFinder, mark.opens(, STRAIGHT.contains(", // quotation marks in pairs
    "syntax/text/TokenClasses, WordClasses.of(, startsWith(\"NN\") && !isFunction(", // a noun
    "quotes/reports/Sidebars, Paragraphs.of(, Character.isWhitespace(c) ||", // a blank again
  })
  void nobody_defines_it_again(String home, String use, String copy) throws IOException {
    assertThat(Files.readString(SOURCES.resolve(home + ".java"))).contains(use);
    assertThat(holding(copy)).isSubsetOf(Set.of(home));
  }

  @ParameterizedTest
  @CsvSource({"quotes", "claims", "entities", "header", "numbers"})
  void no_area_has_a_reader_of_the_text_of_its_own(String area) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(area))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .doesNotContain("Passage.java", "Text.java", "WordClass.java", "Marks.java")
          .noneMatch(name -> name.matches("(NounPhrase|Quot(ation|e)Ma|Quotation|Casing).*"));
    }
  }

  @Test
  void the_layers_define_no_grammar() throws IOException {
    List<String> readers = new ArrayList<>();
    for (String layer : List.of("quotes", "claims", "entities", "header", "numbers", "dates")) {
      try (Stream<Path> files = Files.walk(SOURCES.resolve(layer))) {
        files
            .map(file -> SOURCES.relativize(file).toString().replaceFirst("\\.java$", ""))
            .filter(
                name ->
                    name.matches(
                        ".*/(\\w*Phrases?|\\w*Subject(Finder|Reader|s)?|Clause(Reader|Borders|Shape"
                            + "|Openings)|\\w*Appositions?|\\w*Lists|Inflection|Conjuncts?"
                            + "|VerbGroups?|Lemmas?)"))
            .forEach(readers::add);
      }
    }
    assertThat(readers).isEmpty();
  }

  private static List<String> holding(String words) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && read(file).contains(words))
          .map(file -> SOURCES.relativize(file).toString().replaceFirst("\\.java$", ""))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
