package org.attestnlp.example;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.field.Type;
import org.attestnlp.model.Cue;
import org.attestnlp.model.Polarity;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;

/** Finds what is promised among what is said: {@code Quill pledged to rebuild the quay}. */
public final class PromiseFinder implements Annotator {

  /** What it finds, in text order; under {@code extensions.promises} in the JSON. */
  public static final Layer<List<Promise>> PROMISES =
      Layer.written("promises", Type.list(Promise.SHAPE));

  private static final Set<String> WORDS = Set.of("promise", "pledge", "vow", "commit", "agree");

  @Override
  public String name() {
    return "promises";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.QUOTES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(PROMISES);
  }

  @Override
  public Document annotate(Document document) {
    List<Promise> promises =
        document.quotes().stream()
            .filter(PromiseFinder::isPromise)
            .map(quote -> new Promise(quote.span(), by(quote)))
            .toList();
    return document.with(PROMISES, promises);
  }

  private static boolean isPromise(Quote quote) {
    Cue cue = quote.cue();
    return cue != null && WORDS.contains(cue.lemma()) && quote.polarity() == Polarity.AFFIRMED;
  }

  private static String by(Quote quote) {
    return quote.speakers().stream().map(Source::name).collect(Collectors.joining("; "));
  }
}
