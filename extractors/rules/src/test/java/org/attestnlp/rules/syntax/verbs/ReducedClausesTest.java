package org.attestnlp.rules.syntax.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;

final class ReducedClausesTest {

  @Test
  void a_conjunct_shares_the_auxiliary_of_the_clause_before() {
    assertThat(found("20/CD men/NNS were/VBD shot/VBN and/CC 80/CD others/NNS wounded/VBN _./."))
        .containsExactly("GAPPED 80 others: wounded");
    assertThat(found("20/CD were/VBD shot/VBN _,/, 80/CD wounded/JJ and/CC 14/CD freed/VBN _./."))
        .containsExactly("GAPPED 80: wounded", "GAPPED 14: freed");
  }

  @Test
  void what_a_verb_leaves_behind_is_a_clause() {
    assertThat(found("The/DT raid/NN left/VBD=leave at/IN least/JJS 14/CD men/NNS dead/JJ _./."))
        .containsExactly("SMALL at least 14 men: dead");
  }

  @Test
  void a_clause_beside_another_needs_no_auxiliary() {
    assertThat(found("Eight/CD men/NNS fell/VBD _,/, two/CD of/IN them/PRP badly/RB hurt/VBN _./."))
        .containsExactly("ABSOLUTE two of them: hurt");
  }

  @Test
  void a_participle_that_modifies_its_noun_is_no_predicate() {
    assertThat(found("They/PRP treated/VBD 12/CD men/NNS injured/VBN in/IN May/NNP _./."))
        .isEmpty();
    assertThat(
            found(
                "20/CD were/VBD shot/VBN and/CC 80/CD men/NNS trained/VBN abroad/RB were/VBD"
                    + " freed/VBN _./."))
        .isEmpty();
    assertThat(found("They/PRP sold/VBD 40/CD cows/NNS and/CC 30/CD hens/NNS raised/VBN there/RB"))
        .isEmpty();
  }

  @Test
  void a_past_form_with_an_object_is_no_predicate() {
    assertThat(
            found("The/DT town/NN fell/VBD and/CC 40/CD men/NNS wounded/VBD a/DT colonel/NN _./."))
        .isEmpty();
  }

  private static List<String> found(String sentence) {
    Passage passage = new Passage(Sketch.document(sentence));
    ReducedClauses clauses = new ReducedClauses(passage, new VerbGroups(passage));
    List<String> found = new ArrayList<>();
    for (int token = 0; token < passage.size(); token++) {
      ReducedClause clause = clauses.of(token, token + 1);
      if (clause != null && clause.first() == token) {
        String subject = passage.joined(clause.first(), clause.end());
        found.add(clause.kind() + " " + subject + ": " + passage.text(clause.verb().main()));
      }
    }
    return found;
  }
}
