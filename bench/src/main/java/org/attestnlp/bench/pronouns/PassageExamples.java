package org.attestnlp.bench.pronouns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.rules.entities.EntityGrouper;
import org.attestnlp.rules.entities.mentions.Decision;
import org.attestnlp.rules.entities.mentions.EvidenceWeights;
import org.attestnlp.rules.entities.resolution.Group;
import org.attestnlp.spi.Document;

/** The passages of GAP as the engine reads them, to learn from and to measure on. */
final class PassageExamples {

  private final EntityGrouper grouper = new EntityGrouper();
  private final Map<Passage, Document> documents = new LinkedHashMap<>();

  PassageExamples(List<Passage> passages, Engine engine) {
    passages.forEach(passage -> documents.put(passage, engine.read(passage.text())));
  }

  /** One for each passage that has something to choose. */
  List<Example> examples(EvidenceWeights weights) {
    List<Example> examples = new ArrayList<>();
    documents.forEach(
        (passage, document) -> {
          Example example =
              decision(passage, document, weights)
                  .map(one -> example(passage, document, one))
                  .orElse(null);
          if (example != null && example.teaches()) {
            examples.add(example);
          }
        });
    return examples;
  }

  private static Example example(Passage passage, Document document, Decision decision) {
    boolean[] right = new boolean[decision.choices().size()];
    for (int i = 0; i < right.length; i++) {
      Group group = decision.choices().get(i).group();
      boolean a = isAt(document, group, passage.a());
      boolean b = isAt(document, group, passage.b());
      right[i] = passage.a().meant() ? a : passage.b().meant() ? b : !a && !b;
    }
    return new Example(decision.use(), Mentioned.values(decision), right, 1, passage.number());
  }

  private Optional<Decision> decision(Passage passage, Document document, EvidenceWeights weights) {
    return Mentioned.decision(document, grouper.decisions(document, weights), passage.pronoun());
  }

  private static boolean isAt(Document document, Group group, Passage.Person person) {
    return Mentioned.at(document, group, person.begin(), person.end());
  }

  /** Counts what these weights answer on the passages of one fold. */
  void measure(EvidenceWeights weights, int fold, int folds, PassageScore score) {
    documents.forEach(
        (passage, document) -> {
          if (passage.fold(folds) == fold) {
            Optional<Decision> decision = decision(passage, document, weights);
            Group chosen = decision.map(Decision::chosen).orElse(null);
            score.add(
                passage,
                chosen != null && isAt(document, chosen, passage.a()),
                chosen != null && isAt(document, chosen, passage.b()));
          }
        });
  }
}
