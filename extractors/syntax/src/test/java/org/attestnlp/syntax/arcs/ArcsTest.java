package org.attestnlp.syntax.arcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Sentence;
import org.attestnlp.syntax.model.ParserModel;
import org.attestnlp.testing.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arcs that words show better than the parser; a token is word/TAG/head/relation. */
final class ArcsTest {

  private static final List<String> NAMES =
      List.of(
          "",
          "root",
          "nummod",
          "compound",
          "nmod",
          "nmod:unmarked",
          "conj",
          "cc",
          "appos",
          "parataxis",
          "punct",
          "nsubj",
          "det",
          "obj",
          "case",
          "amod",
          "flat",
          "nmod:poss",
          "nmod:desc",
          "acl",
          "acl:relcl",
          "aux",
          "iobj",
          "xcomp",
          "ccomp",
          "mark",
          "nsubj:pass",
          "aux:pass");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about/IN/3/case two/CD/4/nummod million/CD/4/compound birds/NNS/0/root       | two:compound:million million:nummod:birds
          three/CD/2/nummod Harbour/NNP/4/compound Watch/NNP/4/compound boats/NNS/0/root | three:nummod:boats
          six/CD/2/nummod old/JJ/3/amod ferries/NNS/0/root                              | six:nummod:ferries
          ten/CD/5/nmod to/TO/3/case 32/CD/5/nummod long/JJ/5/amod pages/NNS/0/root      | ten:nummod:pages 32:nmod:ten
          two/CD/0/root or/CC/3/cc three/CD/4/nummod votes/NNS/1/nmod                   | three:nummod:votes
          the/DT/3/det 1998/CD/3/nummod treaty/NN/0/root                                | 1998:compound:treaty
          1998/CD/2/nummod people/NNS/0/root                                            | 1998:nummod:people
          1,998/CD/2/nummod treaty/NN/0/root                                            | 1,998:nummod:treaty
          room/NN/0/root 5/CD/1/nummod                                                  | 5:nmod:unmarked:room
          two/CD/2/nummod weeks/NNS/0/root jail/NN/2/compound                           | two:nummod:weeks
          40/CD/0/root were/VBD/1/nsubj hurt/VBN/1/obj                                  | were:nsubj:40
          """)
  void a_number_counts_the_noun_at_the_end_of_the_words_behind_it(String line, String expected) {
    assertThat(mended(line)).contains(expected.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roon/NNP/0/root ,/,/4/punct a/DT/4/det pilot/NN/1/conj                                  | pilot:appos:Roon
          Roon/NNP/0/root and/CC/4/cc a/DT/4/det pilot/NN/1/conj                                  | pilot:conj:Roon
          Orla/NNP/0/root ,/,/3/punct Tenn/NNP/1/conj and/CC/5/cc Quay/NNP/1/conj                 | Tenn:conj:Orla
          Orla/NNP/0/root Tenn/NNP/1/conj                                                         | Tenn:conj:Orla
          photo/NN/0/root :/:/3/punct Roon/NNP/1/appos                                            | Roon:parataxis:photo
          she/PRP/0/root ,/,/3/punct pilot/NN/1/conj                                              | pilot:conj:she
          art/NN/0/root ,/,/3/punct music/NN/1/conj ,/,/5/punct law/NN/1/conj or/CC/7/cc sport/NN/1/conj | music:conj:art law:conj:art
          Ada/NNP/0/root Roon/NNP/1/flat and/CC/4/cc Bo/NNP/2/conj                                | Bo:conj:Ada
          boats/NNS/0/root of/IN/3/case Orla/NNP/1/nmod and/CC/5/cc ferries/NNS/3/conj of/IN/7/case Norva/NNP/5/nmod | ferries:conj:boats
          boats/NNS/0/root of/IN/3/case wood/NN/1/nmod and/CC/5/cc steel/NN/3/conj                 | steel:conj:wood
          mayor/NN/0/root of/IN/3/case Orla/NNP/1/nmod and/CC/5/cc Tenn/NNP/3/conj on/IN/7/case Lake/NNP/5/nmod | Tenn:conj:Orla
          """)
  void what_no_and_joins_is_an_apposition(String line, String expected) {
    assertThat(mended(line)).contains(expected.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          harbour/NN/2/compound master/NN/3/nmod:desc Roon/NNP/4/nsubj left/VBD/0/root | master:nsubj:left Roon:flat:master
          pilot/NN/0/root Ada/NNP/1/appos                                            | Ada:flat:pilot
          her/PRP$/2/nmod:poss pilot/NN/0/root Ada/NNP/2/appos                       | Ada:appos:pilot
          her/PRP$/2/nmod:poss pilot/NN/0/root Ada/NNP/2/flat                        | Ada:appos:pilot
          pilot/NN/0/root ,/,/3/punct Ada/NNP/1/appos                                | Ada:appos:pilot
          pilots/NNS/0/root Ada/NNP/1/appos                                          | Ada:appos:pilots
          in/IN/2/case Orla/NNP/0/root ,/,/4/punct Estara/NNP/2/appos                | Estara:nmod:unmarked:Orla
          Roon/NNP/0/root ,/,/3/punct Quay/NNP/1/appos                               | Quay:appos:Roon
          """)
  void titles_govern_names_and_places_stand_in_places(String line, String expected) {
    assertThat(mended(line)).contains(expected.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          boats/NNS/0/root built/VBN/1/acl:relcl                              | built:acl:boats
          boats/NNS/0/root that/WDT/3/nsubj sank/VBD/1/acl:relcl              | sank:acl:relcl:boats
          boats/NNS/0/root she/PRP/4/nsubj has/VBZ/4/aux built/VBN/1/acl:relcl | built:acl:relcl:boats
          tell/VBD/0/root Roon/NNP/1/obj to/TO/4/mark leave/VB/1/xcomp        | Roon:iobj:tell
          tell/VBD/0/root lies/NNS/1/obj                                      | lies:obj:tell
          make/VBD/0/root Roon/NNP/1/obj leave/VB/1/xcomp                     | Roon:obj:make
          say/VBD/0/root boats/NNS/1/obj sank/VBD/1/ccomp                     | boats:nsubj:sank
          say/VBD/0/root boats/NNS/1/obj were/VBD/4/aux:pass sunk/VBN/1/ccomp | boats:nsubj:pass:sunk
          tell/VBD/0/root Roon/NNP/1/obj they/PRP/4/nsubj left/VBD/1/ccomp    | Roon:iobj:tell
          say/VBD/0/root talks/NNS/1/obj with/IN/4/case Norva/NNP/5/nsubj failed/VBD/1/ccomp | Norva:nmod:talks talks:nsubj:failed
          left/VBD/0/root ,/,/3/punct say/VBD/1/conj Roon/NNP/3/obj           | Roon:nsubj:say
          say/VBD/0/root Roon/NNP/1/iobj                                      | Roon:nsubj:say
          say/VB/0/root prayers/NNS/1/obj                                     | prayers:obj:say
          she/PRP/2/nsubj say/VBD/0/root prayers/NNS/2/obj                    | prayers:obj:say
          become/VB/0/root mayor/NN/1/obj                                     | mayor:xcomp:become
          ship/NN/0/root call/VBN/1/acl Gull/NNP/2/obj                        | Gull:xcomp:call
          call/VB/0/root Roon/NNP/1/obj                                       | Roon:obj:call
          """)
  void participles_have_clauses_and_some_verbs_have_no_object(String line, String expected) {
    assertThat(mended(line)).contains(expected.split(" ", -1));
  }

  @Test
  void no_change_makes_a_circle_or_moves_the_root() {
    int[] heads = {0, 2, 0, 2};
    int[] relations = {0, 2, 1, 3};
    TreeEdit tree = new TreeEdit(new ParserModel.Parse(heads, relations), NAMES);
    tree.set(2, 3, "nmod");
    tree.set(3, 0, "nmod");
    tree.set(3, 3, "nmod");
    tree.set(1, 3, "no such relation");
    assertThat(heads).containsExactly(0, 2, 0, 2);
    assertThat(relations).containsExactly(0, 2, 1, 3);
    tree.set(1, 3, "nmod");
    assertThat(heads).containsExactly(0, 3, 0, 2);
  }

  private static List<String> mended(String line) {
    String[] cells = line.strip().split("\\s+", -1);
    List<String> words = new ArrayList<>();
    int[] heads = new int[cells.length + 1];
    int[] relations = new int[cells.length + 1];
    for (int i = 0; i < cells.length; i++) {
      String[] parts = cells[i].split("/", -1);
      words.add(parts[0] + "/" + parts[1]);
      heads[i + 1] = Integer.parseInt(parts[2]);
      relations[i + 1] = NAMES.indexOf(parts[3]);
    }
    Document document = Sketch.document(String.join(" ", words));
    Sentence sentence = document.sentences().get(0);
    ParserModel.Parse parse = new ParserModel.Parse(heads, relations);
    NumberArcs.mend(document.tokens(), sentence, parse, NAMES);
    ConjunctArcs.mend(document.tokens(), sentence, parse, NAMES);
    NounArcs.mend(document.tokens(), sentence, parse, NAMES);
    VerbArcs.mend(document.tokens(), sentence, parse, NAMES);
    List<String> arcs = new ArrayList<>();
    for (int i = 1; i < heads.length; i++) {
      String head = heads[i] == 0 ? "" : ":" + document.tokens().text(heads[i] - 1);
      arcs.add(document.tokens().text(i - 1) + ":" + NAMES.get(relations[i]) + head);
    }
    return arcs;
  }
}
