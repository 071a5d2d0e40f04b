package org.attestnlp.rules.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A trace can say of every pass over the names what it does. */
final class PassWordsTest {

  @Test
  void every_pass_has_its_words() {
    assertThat(NameRepair.PASSES.entries())
        .hasSizeGreaterThan(20)
        .allSatisfy(pass -> assertThat(PassWords.of(pass.name())).as(pass.name()).isNotBlank());
  }
}
