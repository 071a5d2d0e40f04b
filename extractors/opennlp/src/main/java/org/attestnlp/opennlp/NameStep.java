package org.attestnlp.opennlp;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Lazy;
import org.attestnlp.spi.TokenRange;

/** Fills names from capitals and word lists. */
final class NameStep implements Annotator {

  private static final Lazy<Gazetteer> GAZETTEER = new Lazy<>(Gazetteer::new);

  @Override
  public String name() {
    return "opennlp-names";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.NAMES);
  }

  @Override
  public Document annotate(Document document) {
    Gazetteer gazetteer = GAZETTEER.get();
    List<TokenRange> runs =
        new CapitalRuns(document.tokens(), document.sentences(), gazetteer).find();
    return document.with(Layer.NAMES, new NameTyper(document.tokens(), gazetteer).type(runs));
  }
}
