package org.attestnlp.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A word has one home, the lexicon. The lists of names stand beside it: a first name may be any
 * word (“May”, “Bill”, “Hope”), so the two lists of these are left out, and so are countries and
 * their people where the lexicon knows their money alone (“50 Omani rials”); the other names that
 * are words are listed with the reason.
 */
final class NamesTest {

  @Test
  void a_name_that_is_a_word_of_the_lexicon_is_listed_with_the_reason() throws IOException {
    Set<String> both = new TreeSet<>();
    for (String file : List.of("places/places.txt", "entities/lists/organizations.txt")) {
      for (String name : names("/org/attestnlp/rules/" + file)) {
        Set<String> notions = Vocabulary.notionsOf(name.toLowerCase(Locale.ROOT));
        notions.remove("national-currency");
        if (!notions.isEmpty()) {
          both.add(name);
        }
      }
    }

    assertThat(both).containsExactlyInAnyOrderElementsOf(listed());
  }

  @Test
  void a_name_stands_in_one_list() throws IOException {
    List<String> names =
        new ArrayList<>(names("/org/attestnlp/rules/entities/lists/organizations.txt"));
    names.retainAll(names("/org/attestnlp/rules/places/places.txt"));

    assertThat(names).isEmpty();
  }

  private static List<String> listed() throws IOException {
    return names("/org/attestnlp/rules/lexicon/names-that-are-words.txt");
  }

  /**
   * The names of a list: fields are apart by tabs, further names of a field by bars; a fifth field
   * is the code of a country and no name.
   */
  private static List<String> names(String resource) throws IOException {
    List<String> names = new ArrayList<>();
    try (InputStream in = NamesTest.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("[")) {
          List<String> fields = List.of(line.strip().split("\t"));
          for (String field : fields.subList(0, Math.min(fields.size(), 4))) {
            names.addAll(List.of(field.split("[|]")));
          }
        }
      }
    }
    return names;
  }
}
