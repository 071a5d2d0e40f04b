package org.attestnlp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.Token;
import org.attestnlp.spi.Tokens;

/**
 * Runs the steps behind the tokenizer over the small sentences that they bring, so that their
 * models and word lists load while the first article still waits for its tokens.
 */
final class Rehearsal {

  private Rehearsal() {}

  static void of(List<Annotator> steps) {
    String tagged =
        steps.stream()
            .map(Annotator::rehearsal)
            .filter(sentence -> !sentence.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    if (tagged.isEmpty()) {
      return; // no step has anything to load
    }
    Document document = document(tagged);
    for (Annotator step : steps) {
      boolean ready = step.requires().stream().allMatch(document::has);
      boolean open = step.provides().stream().noneMatch(document::has);
      if (ready && open) {
        document = step.annotate(document);
      }
    }
  }

  private static Document document(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String pair : tagged.split(" ", -1)) {
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
