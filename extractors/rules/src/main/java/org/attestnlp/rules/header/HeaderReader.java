package org.attestnlp.rules.header;

import java.util.List;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;

/** Finds headline, byline and dateline. */
public final class HeaderReader implements Annotator {

  @Override
  public String name() {
    return "rules-header";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.HEADER);
  }

  @Override
  public Document annotate(Document document) {
    return document.with(Layer.HEADER, new Header(null, null, List.of()));
  }
}
