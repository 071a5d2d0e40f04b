package org.attestnlp.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Header;
import org.attestnlp.spi.Layer;

/**
 * A step that never ends on a text with the word “forever”, whatever it is told: the worst that a
 * step of somebody else's can do. On the class path of a test's own process alone.
 */
public final class StuckProvider implements AnnotatorProvider {

  @Override
  public Optional<Engine> engine() {
    return Optional.of(new Engine("stuck", "1", "none", 99, "for a test"));
  }

  @Override
  public List<Annotator> annotators() {
    return List.of(new Step());
  }

  /** Finds nobody. */
  static final class Step implements Annotator {

    @Override
    public String name() {
      return "stuck";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of();
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(Layer.HEADER, Layer.ENTITIES);
    }

    @Override
    public Document annotate(Document document) {
      if (document.text().contains("forever")) {
        spin();
      }
      return document
          .with(Layer.HEADER, new Header(null, null, List.of()))
          .with(Layer.ENTITIES, List.of());
    }

    private static void spin() {
      long rounds = 0;
      while (rounds >= 0) {
        rounds = (rounds + 1) & Long.MAX_VALUE;
        Thread.onSpinWait();
      }
    }
  }
}
