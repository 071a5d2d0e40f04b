package org.attestnlp.rules.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every pass over the names says for a trace what it does. */
final class NamePassTest {

  @Test
  void every_pass_has_its_words() {
    assertThat(NameRepair.PASSES.entries())
        .hasSizeGreaterThan(20)
        .allSatisfy(pass -> assertThat(pass.rule().does()).as(pass.name()).isNotBlank());
  }
}
