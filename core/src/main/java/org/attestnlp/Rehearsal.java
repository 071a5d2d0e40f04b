package org.attestnlp;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;

/**
 * Runs the steps behind the tokenizer over one small sentence, so that their models and word lists
 * load while the first article still waits for its tokens.
 */
final class Rehearsal {

  /** "word/TAG", as an engine would cut and tag it. */
  private static final String TAGGED =
      "“/`` We/PRP saw/VBD it/PRP ,/, ”/'' Mayor/NNP Ada/NNP Quill/NNP of/IN Oslo/NNP said/VBD"
          + " on/IN Monday/NNP that/IN about/RB 3,000/CD people/NNS had/VBD left/VBN ,/, but/CC"
          + " the/DT police/NN denied/VBD it/PRP ./.";

  private Rehearsal() {}

  static void of(List<Annotator> steps) {
    Document document = document();
    for (Annotator step : steps) {
      boolean ready = step.requires().stream().allMatch(document::has);
      boolean open = step.provides().stream().noneMatch(document::has);
      if (ready && open) {
        document = step.annotate(document);
      }
    }
  }

  private static Document document() {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String pair : TAGGED.split(" ", -1)) {
      int slash = pair.lastIndexOf('/');
      String word = pair.substring(0, slash);
      text.append(text.isEmpty() ? "" : " ");
      int begin = text.length();
      text.append(word);
      tokens.add(new Token(begin, text.length(), word, pair.substring(slash + 1)));
    }
    return Document.of(text.toString())
        .with(Layer.TOKENS, new Tokens(tokens, (lower, tag) -> lower))
        .with(Layer.SENTENCES, new Sentences(List.of(new Sentence(0, tokens.size(), 0))));
  }
}
