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
          "aux:pass",
          "advcl",
          "advmod",
          "obl",
          "obl:unmarked",
          "list",
          "cop");

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
    check(line, expected);
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
    check(line, expected);
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
    check(line, expected);
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
    check(line, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          civil/JJ/4/amod and/CC/3/cc criminal/JJ/4/amod courts/NNS/0/root              | criminal:conj:civil
          fish/NN/4/compound &/CC/3/cc game/NN/4/compound laws/NNS/0/root               | game:conj:fish
          civil/JJ/6/amod ,/,/3/punct military/JJ/6/amod and/CC/5/cc criminal/JJ/6/amod courts/NNS/0/root | military:conj:civil criminal:conj:civil
          civil/JJ/5/amod ,/,/4/punct and/CC/4/cc criminal/JJ/5/amod courts/NNS/0/root  | criminal:conj:civil
          old/JJ/5/amod ,/,/3/punct civil/JJ/5/amod war/NN/5/compound courts/NNS/0/root | civil:amod:courts
          civil/JJ/6/amod ,/,/3/punct military/JJ/1/conj and/CC/5/cc criminal/JJ/6/amod courts/NNS/0/root | military:conj:civil criminal:conj:civil
          civil/JJ/6/amod ,/,/3/punct military/JJ/6/amod and/CC/5/cc criminal/JJ/3/conj courts/NNS/0/root | military:conj:civil criminal:conj:civil
          sailed/VBD/0/root slowly/RB/1/advmod and/CC/4/cc carefully/RB/1/advmod        | carefully:conj:slowly
          Harbour/NNP/2/compound Watch/NNP/5/compound and/CC/4/cc local/JJ/5/amod boats/NNS/0/root | local:amod:boats
          ferries/NNS/0/root and/CC/4/cc police/NN/4/compound boats/NNS/1/conj          | police:compound:boats boats:conj:ferries
          seized/VBD/0/root and/CC/3/cc sold/VBD/1/conj boats/NNS/3/obj                 | boats:obj:seized sold:conj:seized
          seized/VBD/0/root it/PRP/1/obj and/CC/4/cc sold/VBD/1/conj boats/NNS/4/obj    | boats:obj:sold
          come/VB/0/root and/CC/3/cc buy/VB/1/conj boats/NNS/3/obj                      | boats:obj:buy
          sits/VBZ/0/root and/CC/3/cc sold/VBD/1/conj boats/NNS/3/obj                   | boats:obj:sold
          """)
  void what_and_joins_hangs_on_the_first(String line, String expected) {
    check(line, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan/VBP/0/root to/TO/3/mark sell/VB/1/xcomp what/WP/5/nsubj sank/VBD/3/ccomp and/CC/7/cc close/VB/5/conj | close:conj:sell
          plan/VBP/0/root to/TO/3/mark sell/VB/1/xcomp what/WP/5/nsubj sank/VBD/3/ccomp and/CC/8/cc to/TO/8/mark close/VB/5/conj | close:conj:sell
          sell/VB/0/root what/WP/3/nsubj sank/VBD/1/ccomp and/CC/6/cc they/PRP/6/nsubj close/VB/3/conj | close:conj:sank
          sell/VB/0/root what/WP/3/nsubj closed/VBN/1/ccomp and/CC/5/cc sank/VBD/3/conj                | sank:conj:closed
          came/VBD/0/root seeing/VBG/1/xcomp what/WP/4/nsubj sank/VBD/2/ccomp and/CC/6/cc left/VBD/2/conj | left:conj:sank
          Mrs./NNP/3/nsubj Roon/NNP/1/flat left/VBD/0/root                                            | Mrs.:nmod:desc:Roon Roon:nsubj:left
          General/NNP/4/nsubj Ada/NNP/1/flat Roon/NNP/1/flat left/VBD/0/root                          | Ada:nsubj:left Roon:flat:Ada
          Bo/NNP/3/nsubj Roon/NNP/1/flat left/VBD/0/root                                              | Roon:flat:Bo
          """)
  void a_bare_verb_goes_on_with_its_like_and_a_title_hangs_on_the_name(
      String line, String expected) {
    check(line, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sails/VBZ/0/root Monday/NNP/1/obj                                   | Monday:obl:unmarked:sails
          opens/VBZ/0/root June/NNP/3/compound 5/CD/1/obj                     | 5:obl:unmarked:opens
          sank/VBD/0/root an/DT/3/det hour/NN/1/obj later/RB/1/advmod         | hour:obl:unmarked:sank
          sold/VBD/0/root last/JJ/3/amod year/NN/1/obj                        | year:obl:unmarked:sold
          spent/VBD/0/root a/DT/3/det year/NN/1/obj there/RB/1/advmod         | year:obj:spent
          helped/VBD/0/root May/NNP/3/compound Roon/NNP/1/obj                 | Roon:obj:helped
          Herald/NNP/0/root ,/,/4/punct May/NNP/4/compound 5/CD/1/appos       | 5:nmod:unmarked:Herald
          Friday/NNP/0/root ,/,/4/punct May/NNP/4/compound 5/CD/1/appos       | 5:appos:Friday
          night/NN/0/root ,/,/4/punct May/NNP/4/compound 5/CD/1/appos         | 5:appos:night
          """)
  void a_time_is_no_object_and_stands_beside_days_alone(String line, String expected) {
    check(line, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the/DT/3/det ferry/NN/3/compound Gull/NNP/4/nsubj sank/VBD/0/root          | the:det:ferry Gull:appos:ferry ferry:nsubj:sank
          her/PRP$/2/nmod:poss boat/NN/0/root Gull/NNP/2/nmod:unmarked               | Gull:appos:boat
          Orla/NNP/3/compound ferry/NN/3/compound Gull/NNP/0/root                    | ferry:compound:Gull
          the/DT/3/det press/NN/3/compound Monday/NNP/0/root                         | press:compound:Monday
          the/DT/3/det Ferry/NN/3/compound Board/NNP/0/root                          | Ferry:compound:Board
          Watch/NNP/5/nsubj (/-LRB-/3/punct HW/NNP/5/nsubj )/-RRB-/3/punct sank/VBD/0/root | HW:appos:Watch
          Watch/NNP/5/nsubj (/-LRB-/3/punct sic/NNP/5/nsubj )/-RRB-/3/punct sank/VBD/0/root | sic:nsubj:sank
          Roon/NNP/6/nsubj ,/,/4/punct a/DT/4/det pilot/NN/1/list ,/,/4/punct left/VBD/0/root | pilot:appos:Roon
          Roon/NNP/0/root ,/,/3/punct pilot/NN/1/list                                | pilot:list:Roon
          """)
  void names_behind_what_they_name_are_appositions(String line, String expected) {
    check(line, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          owner/NN/0/root of/IN/3/case boats/NNS/1/nmod who/WP/5/nsubj swims/VBZ/3/acl:relcl                   | swims:acl:relcl:owner
          owner/NN/0/root of/IN/3/case boats/NNS/1/nmod that/WDT/6/nsubj are/VBP/6/cop old/JJ/1/acl:relcl       | old:acl:relcl:boats
          owner/NN/0/root of/IN/3/case boats/NNS/1/nmod that/WDT/5/nsubj sank/VBD/1/acl:relcl                   | sank:acl:relcl:owner
          owner/NN/0/root of/IN/3/case boat/NN/1/nmod that/WDT/6/nsubj is/VBZ/6/cop old/JJ/1/acl:relcl          | old:acl:relcl:owner
          number/NN/0/root of/IN/3/case boats/NNS/1/nmod that/WDT/6/nsubj are/VBP/6/cop old/JJ/1/acl:relcl      | old:acl:relcl:number
          owners/NNS/0/root of/IN/3/case boat/NN/1/nmod ,/,/5/punct who/WP/6/nsubj swim/VBP/3/acl:relcl         | swim:acl:relcl:owners
          """)
  void a_relative_clause_is_about_the_noun_that_its_verb_fits(String line, String expected) {
    check(line, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          show/VBP/0/root how/WRB/4/advmod it/PRP/4/nsubj sank/VBD/1/ccomp          | how:obj:show sank:advcl:how
          ask/VBP/0/root Roon/NNP/1/obj how/WRB/5/advmod it/PRP/5/nsubj sank/VBD/1/ccomp | Roon:iobj:ask how:obj:ask
          show/VBP/0/root how/WRB/5/advmod old/JJ/5/amod it/PRP/5/nsubj was/VBD/1/ccomp | how:advmod:was
          ask/VBP/0/root how/WRB/5/advmod did/VBD/5/aux it/PRP/5/nsubj sink/VB/1/ccomp  | how:advmod:sink
          left/VBD/0/root when/WRB/4/advmod it/PRP/4/nsubj sank/VBD/1/advcl         | when:advmod:sank
          ship/NN/3/nsubj:pass was/VBD/3/aux:pass call/VBN/0/root Gull/NNP/3/obj    | Gull:xcomp:call
          """)
  void how_it_was_is_an_object_and_what_one_is_called_is_none(String line, String expected) {
    check(line, expected);
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

  private static void check(String line, String expected) {
    assertThat(mended(line)).contains(expected.split(" ", -1));
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
    Arcs.mend(document.tokens(), sentence, parse, NAMES);
    List<String> arcs = new ArrayList<>();
    for (int i = 1; i < heads.length; i++) {
      String head = heads[i] == 0 ? "" : ":" + document.tokens().text(heads[i] - 1);
      arcs.add(document.tokens().text(i - 1) + ":" + NAMES.get(relations[i]) + head);
    }
    return arcs;
  }
}
