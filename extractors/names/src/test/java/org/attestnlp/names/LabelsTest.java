package org.attestnlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.model.EntityType;
import org.attestnlp.spi.Name;
import org.junit.jupiter.api.Test;

final class LabelsTest {

  @Test
  void names_turned_into_labels_and_back_are_the_same() {
    List<Name> names =
        List.of(
            new Name(0, 1, EntityType.LOCATION),
            new Name(1, 4, EntityType.PERSON),
            new Name(4, 6, EntityType.PERSON),
            new Name(7, 8, EntityType.MISC));
    assertThat(Labels.names(Labels.of(names, 9))).isEqualTo(names);
  }

  @Test
  void a_name_that_begins_is_carried_on_until_it_ends() {
    int[] twoWords = Labels.of(List.of(new Name(0, 2, EntityType.PERSON)), 3);
    assertThat(Labels.before(twoWords[1]))
        .contains(twoWords[0])
        .doesNotContain(Labels.OUTSIDE, twoWords[1]);
    assertThat(Labels.before(Labels.OUTSIDE)).contains(twoWords[1]).doesNotContain(twoWords[0]);
    assertThat(Labels.mayStart(twoWords[1])).isFalse();
    assertThat(Labels.mayEnd(twoWords[0])).isFalse();
  }
}
