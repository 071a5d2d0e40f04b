package org.attestnlp.example;

import java.util.List;
import java.util.Set;
import org.attestnlp.model.Span;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;

/**
 * Reads the headline of a house whose articles begin with {@code HEADLINE: …}, in place of the step
 * that guesses.
 */
public final class SlugHeader implements Annotator {

  private static final String LABEL = "HEADLINE: ";

  @Override
  public String name() {
    return "slug-header";
  }

  @Override
  public boolean replaces() {
    return true;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.HEADER);
  }

  @Override
  public Document annotate(Document document) {
    String text = document.text();
    int end = text.indexOf('\n');
    boolean labelled = text.startsWith(LABEL) && end > LABEL.length();
    return document.with(
        Layer.HEADER,
        new Header(labelled ? Span.of(text, LABEL.length(), end) : null, null, List.of()));
  }
}
