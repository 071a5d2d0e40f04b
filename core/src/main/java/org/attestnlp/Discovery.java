package org.attestnlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Engine;
import org.attestnlp.spi.Layer;
import org.jspecify.annotations.Nullable;

/** Finds engines and steps on the class path. */
record Discovery(List<AnnotatorProvider> providers) {

  static Discovery load() {
    List<AnnotatorProvider> found = new ArrayList<>();
    ServiceLoader.load(AnnotatorProvider.class).forEach(found::add);
    return of(found);
  }

  static Discovery of(List<AnnotatorProvider> providers) {
    return new Discovery(List.copyOf(providers));
  }

  /** The default first. */
  List<Engine> engines() {
    return providers.stream()
        .flatMap(provider -> provider.engine().stream())
        .sorted(Comparator.comparingInt(Engine::rank).thenComparing(Engine::name))
        .toList();
  }

  AnnotatorProvider engine(@Nullable String name) {
    List<String> known = engines().stream().map(Engine::name).toList();
    if (known.isEmpty()) {
      throw new PipelineException(
          "no engine on the class path; add "
              + new Artifacts().engines()
              + ", or build with steps of your own");
    }
    String wanted = name == null ? known.get(0) : name;
    return providers.stream()
        .filter(provider -> provider.engine().map(Engine::name).filter(wanted::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> unknown(wanted, known));
  }

  private static PipelineException unknown(String wanted, List<String> known) {
    String where = new Artifacts().engine(wanted);
    return new PipelineException("unknown engine " + wanted + "; known are " + known + where);
  }

  /**
   * The caller's own steps, then those of the class path that say that they replace another, then
   * the engine's, then those that serve every engine. An earlier one takes the place of a later one
   * that fills the same layer, so that an engine may bring names of its own or leave them to a
   * shared step.
   */
  List<Annotator> steps(@Nullable AnnotatorProvider chosen, List<Annotator> own) {
    List<Annotator> steps = new ArrayList<>(own);
    List<Annotator> engine = chosen == null ? List.of() : chosen.annotators();
    List<Annotator> shared =
        providers.stream()
            .filter(provider -> provider.engine().isEmpty())
            .flatMap(provider -> provider.annotators().stream())
            .toList();
    addUnlessTaken(shared.stream().filter(Annotator::replaces).toList(), steps);
    addUnlessTaken(engine, steps);
    addUnlessTaken(shared.stream().filter(step -> !step.replaces()).toList(), steps);
    return steps;
  }

  /** Rivals among the candidates stay: they are refused by name when the steps are ordered. */
  private static void addUnlessTaken(List<Annotator> candidates, List<Annotator> steps) {
    Set<Layer<?>> taken = new HashSet<>();
    steps.forEach(step -> taken.addAll(step.provides()));
    for (Annotator candidate : candidates) {
      if (candidate.provides().stream().noneMatch(taken::contains)) {
        steps.add(candidate);
      } else {
        checkReplaced(candidate, taken);
      }
    }
  }

  /**
   * A step whose layers others fill is replaced; one that alone fills a layer of its own is not.
   */
  private static void checkReplaced(Annotator candidate, Set<Layer<?>> taken) {
    for (Layer<?> layer : candidate.provides()) {
      if (!layer.isStandard() && !taken.contains(layer)) {
        List<Layer<?>> both = candidate.provides().stream().filter(taken::contains).toList();
        throw new PipelineException(
            candidate.name()
                + " cannot run: another step fills "
                + both
                + ", and no other fills ["
                + layer
                + "]; give each layer a step of its own");
      }
    }
  }
}
