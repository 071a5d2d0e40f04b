package org.attestnlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.attestnlp.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameListTest {

  @Test
  void a_line_has_form_type_canonical_name_and_further_forms() {
    NameList list =
        NameList.parse(
            "house.tsv",
            "\uFEFF# our own\n\nAda Quill\tPERSON\tAda M. Quill\tA. Quill\tQuill\n"
                + "Lena  Marsh\tMISC:SHIP\nOrd\tORGANIZATION\t\t\n");
    assertThat(list.named("Quill"))
        .isEqualTo(
            new NameList.Entry(
                "Ada Quill", EntityType.PERSON, null, "Ada M. Quill", List.of("A. Quill", "Quill")))
        .isEqualTo(list.named("Ada Quill"));
    assertThat(list.named("Lena Marsh").subtype()).isEqualTo("SHIP");
    assertThat(list.named("Ord").canonical()).isEqualTo("Ord");
    assertThat(list.named("ada quill")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Quill              | expected form, type, canonical name
          Ada\tPERSN             | the type is PERSN, expected PERSON
          Ada\tPERSON:POET       | the type is PERSON:POET, expected PERSON
          Ada\tMISC:             | the type is MISC:, expected PERSON
          '\tPERSON'             | a form has 0 characters, expected 1 to 200
          Tom\tPERSON\tTom Pell  | Tom is Tom Reed and Tom Pell; a form is that of one name
          """)
  void a_wrong_line_is_named_with_what_would_be_right(String line, String message) {
    assertThatThrownBy(() -> NameList.parse("house.tsv", "Tom\tPERSON\tTom Reed\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("house.tsv:2: " + message);
  }
}
