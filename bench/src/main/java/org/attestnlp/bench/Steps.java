package org.attestnlp.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Layer;

/** The steps of an engine's pipeline one by one, in an order in which they can run. */
public final class Steps {

  private Steps() {}

  /** The steps, each after those it needs. */
  public static List<Annotator> of(String engine) {
    List<Annotator> rest = new ArrayList<>();
    Set<Layer<?>> taken = new HashSet<>();
    for (boolean shared : new boolean[] {false, true}) {
      for (AnnotatorProvider provider : ServiceLoader.load(AnnotatorProvider.class)) {
        boolean fits =
            shared
                ? provider.engine().isEmpty()
                : provider.engine().map(Engine::name).filter(engine::equals).isPresent();
        for (Annotator step : fits ? provider.annotators() : List.<Annotator>of()) {
          if (step.provides().stream().noneMatch(taken::contains)) {
            taken.addAll(step.provides());
            rest.add(step);
          }
        }
      }
    }
    return ordered(rest);
  }

  private static List<Annotator> ordered(List<Annotator> rest) {
    List<Annotator> ordered = new ArrayList<>();
    while (!rest.isEmpty()) {
      Set<Layer<?>> open = new HashSet<>();
      rest.forEach(step -> open.addAll(step.provides()));
      Annotator next =
          rest.stream()
              .filter(step -> step.requires().stream().noneMatch(open::contains))
              .filter(step -> step.uses().stream().noneMatch(open::contains))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("steps wait for each other: " + rest));
      ordered.add(next);
      rest.remove(next);
    }
    return ordered;
  }
}
