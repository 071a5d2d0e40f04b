package org.attestnlp.spi.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.load(LexiconTest.class, "lexicon.txt");

  @Test
  void sections_hold_entries_of_fields_without_comments() {
    assertThat(LEXICON.sectionNames()).containsExactly("", "first", "empty");
    assertThat(LEXICON.words("")).containsExactly("plain");
    assertThat(LEXICON.entries("first"))
        .containsExactly(List.of("say", "said"), List.of("tell", "told"));
    assertThat(LEXICON.map("first")).isEqualTo(Map.of("say", "said", "tell", "told"));
    assertThat(LEXICON.words("empty")).isEmpty();
    assertThat(LEXICON.words()).containsExactly("plain", "say", "tell");
  }

  @Test
  void a_missing_section_is_named_with_those_there_are() {
    assertThatThrownBy(() -> LEXICON.words("second"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("lexicon.txt has no section [second]; it has [, first, empty]");
  }

  @Test
  void a_missing_resource_is_named_with_its_class() {
    assertThatThrownBy(() -> Lexicon.load(LexiconTest.class, "none.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("resource none.txt is missing beside org.attestnlp.spi.tool.LexiconTest");
  }
}
