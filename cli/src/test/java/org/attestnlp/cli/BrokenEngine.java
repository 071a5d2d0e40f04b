package org.attestnlp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Claims;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Layer;

/**
 * The light engine with a step for claims that fails on texts with the word {@code explode}; on the
 * class path only inside {@link #present}.
 */
public final class BrokenEngine implements AnnotatorProvider {

  public static final String CAUSE = "broken-claims: java.lang.IllegalStateException: exploded";

  @Override
  public Optional<Engine> engine() {
    return Optional.of(new Engine("broken", "1", "Apache-2.0", 99, "for tests"));
  }

  @Override
  public List<Annotator> annotators() {
    List<Annotator> steps = new ArrayList<>(List.of(new Step()));
    ServiceLoader.load(AnnotatorProvider.class).stream()
        .filter(provider -> !provider.type().equals(BrokenEngine.class))
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.engine().filter(e -> e.name().equals("opennlp")).isPresent())
        .forEach(provider -> steps.addAll(provider.annotators()));
    return steps;
  }

  /** Does the work while the engine can be found. */
  public static <T> T present(Path folder, Callable<T> work) throws Exception {
    return ServicePath.with(folder, BrokenEngine.class, work);
  }

  private record Step() implements Annotator {

    @Override
    public String name() {
      return "broken-claims";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of(Layer.QUOTES);
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(Layer.CLAIMS);
    }

    @Override
    public Document annotate(Document document) {
      if (document.text().contains("explode")) {
        throw new IllegalStateException("exploded");
      }
      return document.with(Layer.CLAIMS, new Claims(List.of(), List.of()));
    }
  }
}
