package org.attestnlp.rules.quotes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Cancellation;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.Utterance;
import org.jspecify.annotations.Nullable;

/** Says who the speakers are: turns each utterance and its noun phrases into a quote. */
public final class QuoteAttributor implements Annotator {

  @Override
  public String name() {
    return "rules-quotes";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.UTTERANCES, Layer.ENTITIES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.QUOTES);
  }

  @Override
  public Document annotate(Document document) {
    SourceReader reader = new SourceReader(document);
    Antecedents antecedents = new Antecedents(document, reader);
    List<Quote> quotes = new ArrayList<>();
    List<Utterance> utterances = document.utterances();
    for (int i = 0; i < utterances.size(); i++) {
      Cancellation.check();
      Utterance before = i == 0 ? null : utterances.get(i - 1);
      Set<Source> speakers = new LinkedHashSet<>();
      for (TokenRange range : utterances.get(i).sources()) {
        Source source = reader.read(range);
        List<Source> others =
            source.entity() == null ? antecedents.of(range, before) : List.<Source>of();
        speakers.addAll(others.isEmpty() ? List.of(source) : others);
      }
      quotes.add(quote(i, utterances.get(i), document, speakers));
    }
    return document.with(Layer.QUOTES, quotes);
  }

  private static Quote quote(
      int index, Utterance utterance, Document document, Set<Source> speakers) {
    return new Quote(
        id(index),
        utterance.kind(),
        Span.of(document.text(), utterance.begin(), utterance.end()),
        utterance.quoted(),
        List.copyOf(speakers),
        cue(utterance, document),
        utterance.polarity(),
        utterance.continues() < 0 ? null : id(utterance.continues()),
        utterance.rule());
  }

  private static String id(int index) {
    return "q" + (index + 1);
  }

  private static @Nullable Cue cue(Utterance utterance, Document document) {
    TokenRange range = utterance.cue();
    String lemma = utterance.cueLemma();
    if (range == null || lemma == null) {
      return null;
    }
    int begin = document.tokens().begin(range.first());
    int end = document.tokens().end(range.end() - 1);
    return new Cue(Span.of(document.text(), begin, end), lemma);
  }
}
