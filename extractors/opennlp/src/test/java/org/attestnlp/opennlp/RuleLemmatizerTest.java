package org.attestnlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleLemmatizerTest {

  private static final RuleLemmatizer LEMMATIZER = new RuleLemmatizer();

  @ParameterizedTest(name = "{0}, a {1}, is {2}")
  @CsvSource({
    "said,VBD,say",
    "says,VBZ,say",
    "told,VBD,tell",
    "deployed,VBN,deploy",
    "agreed,VBD,agree",
    "stopped,VBD,stop",
    "tried,VBD,try",
    "making,VBG,make",
    "planning,VBG,plan",
    "visited,VBD,visit",
    "developed,VBN,develop",
    "stated,VBD,state",
    "treated,VBN,treat",
    "accused,VBN,accuse",
    "focused,VBD,focus",
    "announced,VBD,announce",
    "changed,VBD,change",
    "belonging,VBG,belong",
    "ordered,VBD,order",
    "declared,VBD,declare",
    "required,VBN,require",
    "sponsored,VBN,sponsor",
    "handled,VBD,handle",
    "called,VBD,call",
    "controlled,VBN,control",
    "fuelled,VBD,fuel",
    "boycotted,VBD,boycott",
    "bringing,VBG,bring",
    "dying,VBG,die",
    "denies,VBZ,deny",
    "pushes,VBZ,push",
    "overpaid,VBD,overpay",
    "co-wrote,VBD,co-write",
    "found,VBD,find",
    "found,VB,found",
    "’s,VBZ,be",
    "wo,MD,will",
    "’ll,MD,will",
    "n’t,RB,not",
    "according,VBG,according",
    "soldiers,NNS,soldier",
    "countries,NNS,country",
    "wives,NNS,wife",
    "spokesmen,NNS,spokesman",
    "grandchildren,NNS,grandchild",
    "crises,NNS,crisis",
    "viruses,NNS,virus",
    "churches,NNS,church",
    "people,NNS,person",
    "series,NNS,series",
    "bigger,JJR,big",
    "worst,JJS,bad",
    "earlier,RBR,early",
    "him,PRP,he",
    "news,NN,news",
    "string,NN,string",
  })
  void words_have_their_dictionary_form(String lower, String tag, String lemma) {
    assertThat(LEMMATIZER.lemma(lower, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"s,VBZ", "ed,VBD", "ing,VBG", "’s,NNS", "es,NNS", "ies,NNS", "-,VBD", "x-,VBZ"})
  void scraps_of_words_are_taken_as_they_are(String lower, String tag) {
    assertThat(LEMMATIZER.lemma(lower, tag)).isNotNull();
  }
}
