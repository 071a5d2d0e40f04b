package org.attestnlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Puts the steps that the wanted layers need, and those that always run, into an order in which
 * each finds what it needs.
 */
final class StepOrder {

  private final Map<Layer<?>, Annotator> filledBy = new HashMap<>();
  private final Set<Annotator> ordered = new LinkedHashSet<>();
  private final Set<Annotator> waiting = new LinkedHashSet<>();

  private StepOrder() {}

  static List<Annotator> of(
      List<Annotator> candidates, Set<Layer<?>> wanted, List<Annotator> always) {
    StepOrder order = new StepOrder();
    candidates.forEach(order::register);
    order.checkNames();
    wanted.stream()
        .sorted(Comparator.comparing(Layer::name))
        .forEach(layer -> order.place(layer, null));
    always.forEach(order::place);
    return List.copyOf(order.ordered);
  }

  private void register(Annotator step) {
    for (Layer<?> layer : step.provides()) {
      Annotator rival = filledBy.putIfAbsent(layer, step);
      if (rival != null) {
        throw new PipelineException(
            rival.name()
                + " and "
                + step.name()
                + " both fill ["
                + layer
                + "]; leave one of them out");
      }
    }
  }

  /** Layers that results carry are told apart by their names. */
  private void checkNames() {
    Map<String, Annotator> named = new HashMap<>();
    filledBy.forEach(
        (layer, step) -> {
          Annotator rival = layer.isWritten() ? named.put(layer.name(), step) : null;
          if (rival != null) {
            throw new PipelineException(
                "two layers are called ["
                    + layer
                    + "], filled by "
                    + Stream.of(rival.name(), step.name()).sorted().toList()
                    + "; rename one");
          }
        });
  }

  private void place(Layer<?> layer, @Nullable Annotator asker) {
    Annotator step = filledBy.get(layer);
    if (step == null) {
      String who = asker == null ? "the result" : asker.name();
      throw new PipelineException(
          who + " needs [" + layer + "], which no step fills" + new Artifacts().layer(layer));
    }
    place(step);
  }

  private void place(Annotator step) {
    if (ordered.contains(step)) {
      return;
    }
    if (!waiting.add(step)) {
      List<String> circle =
          waiting.stream()
              .dropWhile(earlier -> !earlier.equals(step))
              .map(Annotator::name)
              .toList();
      throw new PipelineException("steps wait for each other in a circle: " + circle);
    }
    for (Layer<?> layer : sorted(step.requires())) {
      place(layer, step);
    }
    for (Layer<?> layer : sorted(step.uses())) {
      Annotator filler = filledBy.get(layer);
      if (filler != null) {
        place(filler);
      }
    }
    waiting.remove(step);
    ordered.add(step);
  }

  private static List<Layer<?>> sorted(Set<Layer<?>> layers) {
    List<Layer<?>> sorted = new ArrayList<>(new HashSet<>(layers));
    sorted.sort(Comparator.comparing(Layer::name));
    return sorted;
  }
}
