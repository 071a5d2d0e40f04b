package org.attestnlp.rules.syntax.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;

final class VerbGroupsTest {

  @Test
  void an_adverb_may_part_an_infinitive_from_its_to() {
    VerbGroup group = last("They/PRP asked/VBD to/TO formally/RB close/VB it/PRP _./.");
    assertThat(group.infinitive()).isTrue();
    assertThat(group.first()).isEqualTo(group.main());
    assertThat(group.auxiliaries().first()).isEqualTo(2);
  }

  @Test
  void a_finite_verb_is_no_infinitive() {
    assertThat(last("They/PRP formally/RB closed/VBD it/PRP _./.").infinitive()).isFalse();
    assertThat(last("He/PRP gave/VBD it/PRP to/TO staff/NN who/WP left/VBD _./.").infinitive())
        .isFalse();
  }

  @Test
  void a_negation_counts_before_the_auxiliary_and_behind_it() {
    assertThat(last("They/PRP never/RB left/VBD _./.").negated()).isTrue();
    assertThat(last("They/PRP have/VBP not/RB yet/RB left/VBN _./.").negated()).isTrue();
    assertThat(last("Never/RB mind/VB :/: they/PRP left/VBD _./.").negated()).isFalse();
  }

  @Test
  void a_modal_before_to_belongs_to_a_verb_left_out() {
    AuxiliaryRun run =
        last("They/PRP do/VBP what/WP they/PRP may/MD to/TO win/VB _./.").auxiliaries();
    assertThat(run.says(Auxiliary.UNREAL)).isFalse();
    assertThat(run.says(Auxiliary.TO)).isTrue();
    assertThat(last("They/PRP may/MD win/VB _./.").auxiliaries().says(Auxiliary.UNREAL)).isTrue();
  }

  @Test
  void a_participle_called_an_adjective_is_passive_behind_be() {
    VerbGroup group = last("Three/CD men/NNS were/VBD badly/RB injured/JJ _./.");
    assertThat(group.passive()).isTrue();
    assertThat(group.first()).isEqualTo(2);
    assertThat(last("Three/CD men/NNS were/VBD ready/JJ _./.").passive()).isFalse();
  }

  private static VerbGroup last(String sentence) {
    Passage passage = new Passage(Sketch.document(sentence));
    VerbGroup last = new VerbGroups(passage).lastBefore(passage.size(), 0);
    assertThat(last).isNotNull();
    return last;
  }
}
