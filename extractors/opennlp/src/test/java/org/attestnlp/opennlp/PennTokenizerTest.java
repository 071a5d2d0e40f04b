package org.attestnlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PennTokenizerTest {

  private final PennTokenizer tokenizer = new PennTokenizer(new Abbreviations());

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '~',
      value = {
        "He didn’t say “it’s so”.             = He|did|n’t|say|“|it|’s|so|”|.",
        "HE CAN'T, they'll've, she'd          = HE|CA|N'T|,|they|'ll|'ve|,|she|'d",
        "She cannot; I'm gonna.               = She|can|not|;|I|'m|gon|na|.",
        "“‘No,’ he said”                      = “|‘|No|,|’|he|said|”",
        "\"Yes,\" he said, 'so'.              = \"|Yes|,|\"|he|said|,|'|so|'|.",
        "«oui» „ja“                           = «|oui|»|„|ja|“",
        "the workers’ rights, Yoon’s men      = the|workers|’|rights|,|Yoon|’s|men",
        "O’Brien and D'Angelo, ma’am          = O’Brien|and|D'Angelo|,|ma’am",
        "the ’90s and '80s, get 'em           = the|’90s|and|'80s|,|get|'em",
        "US$3.5bn and $5m and A$40k, 10%      = US$|3.5bn|and|$|5m|and|A$|40k|,|10|%",
        "€1.2 billion, £3, 20 °C, 5km, 1½     = €|1.2|billion|,|£|3|,|20|°C|,|5km|,|1½",
        "3,000.5 of 1,00,000 in 1.000,5       = 3,000.5|of|1,00,000|in|1.000,5",
        "10-12,000 or 10–12 at 10:30, 2/3     = 10-12,000|or|10|–|12|at|10:30|,|2/3",
        "-5 or +5 or ~3000 or .500            = -5|or|+5|or|~|3000|or|.500",
        "K-2 tanks, Russia-North Korea        = K-2|tanks|,|Russia-North|Korea",
        "U.S.-led talks in the U.S. today     = U.S.-led|talks|in|the|U.S.|today",
        "Mr. Marsh Jr. of Bright Inc. said    = Mr.|Marsh|Jr.|of|Bright|Inc.|said",
        "J. K. Marsh, Ph.D., of Chico, Calif. = J.|K.|Marsh|,|Ph.D.|,|of|Chico|,|Calif.",
        "Ada Quill (R-Fla.) at 10 a.m. on     = Ada|Quill|(|R-Fla.|)|at|10|a.m.|on",
        "exit No. 5. She said no. Plan B. The = exit|No.|5|.|She|said|no|.|Plan|B|.|The",
        "AT&T and R&D and/or AP/Reuters       = AT&T|and|R&D|and|/|or|AP|/|Reuters",
        "the red — no -- blue... or … green   = the|red|—|no|--|blue|...|or|…|green",
        "word--word, end.Next, what?! No!!!   = word|--|word|,|end|.|Next|,|what|?!|No|!!!",
        "(call (555) 123-4567) [sic] {so}     = (|call|(|555|)|123-4567|)|[|sic|]|{|so|}",
        "ada@quill.example, www.quill.example. = ada@quill.example|,|www.quill.example|.",
        "(https://quill.example/a?b,c) or bit.ly/3x = (|https://quill.example/a?b,c|)|or|bit.ly|/|3x",
        "Kelmore (KLM.L), KLMR.PA fell <KLM.O>. = Kelmore|(|KLM.L|)|,|KLMR.PA|fell|<|KLM.O|>|.",
        "in the USA.They left NATO.No KLM.LSE  = in|the|USA|.|They|left|NATO|.|No|KLM|.|LSE",
        "#Quill and @quill are #1             = #Quill|and|@quill|are|#|1",
      })
  void words_are_cut_as_in_the_penn_treebank(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  private String cut(String text) {
    return String.join(
        "|",
        tokenizer.cut(text, 0, text.length()).stream()
            .map(piece -> text.substring(piece.begin(), piece.end()))
            .toList());
  }
}
