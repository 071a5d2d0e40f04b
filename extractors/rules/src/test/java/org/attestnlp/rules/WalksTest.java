package org.attestnlp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the walks of CONTRIBUTING changed: a verb, a unit and a construction that report. */
final class WalksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a reporting verb: one line
        "[PER Ada/NNP Quill/NNP] conjectured/VBD=conjecture that/IN the/DT pipe/NN had/VBD burst/VBN"
            + " ./. | the pipe had burst",
        // a reporting construction
        "In/IN [PER Ada/NNP Quill/NNP] ’s/POS words/NNS ,/, the/DT mill/NN was/VBD=be a/DT ruin/NN"
            + " ./. | the mill was a ruin",
        "By/IN [PER Ada/NNP Quill/NNP] ’s/POS account/NN ,/, the/DT mill/NN was/VBD=be a/DT ruin/NN"
            + " ./. | the mill was a ruin",
        "The/DT mill/NN was/VBD=be a/DT ruin/NN ,/, in/IN [PER Ada/NNP Quill/NNP] ’s/POS view/NN"
            + " ./. | The mill was a ruin"
      })
  void a_report_has_its_words_and_its_speaker(String sketch, String words) {
    assertThat(Rules.on(sketch.strip()))
        .filteredOn(line -> line.startsWith("quote"))
        .singleElement()
        .asString()
        .contains(words.strip(), "Ada Quill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In/IN [PER Ada/NNP Quill/NNP] ’s/POS account/NN ,/, 40/CD crowns/NNS=crown were/VBD=be"
            + " missing/JJ ./.",
        "In/IN [PER Ada/NNP Quill/NNP] ’s/POS words/NNS there/EX was/VBD=be no/DT regret/NN ./.",
        "In/IN [PER Ada/NNP Quill/NNP] ’s/POS opinion/NN piece/NN ,/, the/DT mill/NN lay/VBD=lie"
            + " open/JJ ./."
      })
  void other_things_that_she_owns_report_nothing(String sketch) {
    assertThat(Rules.on(sketch)).noneMatch(line -> line.startsWith("quote"));
  }

  @Test
  void a_unit_is_read_with_its_number() {
    List<String> found =
        Rules.on("Two/CD men/NNS=man got/VBD=get 50/CD millisieverts/NNS=millisievert ./.");
    assertThat(found).anyMatch(line -> line.contains("millisievert"));
  }
}
