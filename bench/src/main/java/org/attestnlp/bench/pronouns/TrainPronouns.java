package org.attestnlp.bench.pronouns;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.rules.entities.EntityGrouper;
import org.attestnlp.rules.entities.mentions.EvidenceWeights;
import org.attestnlp.spi.Document;

/**
 * Fits the weights of pronoun resolution and measures them; {@code docs/PRONOUNS.md} is the card.
 *
 * <pre>
 * TrainPronouns [engine=opennlp] [folds=5] [weights=FILE] [fold-weights=DIR] GAP.jsonl CLUSTERED.jsonl...
 * </pre>
 *
 * <p>It prints the figures of the folds alone, each measured with weights that were fitted without
 * it, and writes the weights of each fold and those of all passages.
 */
public final class TrainPronouns {

  private static final int FOLDS = 5;

  private final PrintStream out;
  private final Prior prior = Prior.read();
  private final PassageExamples passages;
  private final List<ClusteredText> texts = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();

  private TrainPronouns(PrintStream out, Engine engine, Path gap, List<Path> clustered)
      throws IOException {
    this.out = out;
    this.passages = new PassageExamples(Passage.read(gap), engine);
    for (Path file : clustered) {
      for (ClusteredText text : ClusteredText.read(file)) {
        texts.add(text);
        documents.add(engine.read(text.text()));
      }
    }
  }

  /** Runs the command. */
  public static void main(String[] arguments) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.indexOf('=') < 0) {
        files.add(Path.of(argument));
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("expected GAP.jsonl CLUSTERED.jsonl..., found nothing");
    }
    Engine engine = new Engine(option(arguments, "engine", "opennlp"));
    TrainPronouns command =
        new TrainPronouns(System.out, engine, files.get(0), files.subList(1, files.size()));
    int folds = Integer.parseInt(option(arguments, "folds", Integer.toString(FOLDS)));
    command.run(folds, option(arguments, "weights", ""), option(arguments, "fold-weights", ""));
  }

  private void run(int folds, String weights, String foldWeights) throws IOException {
    List<Example> gap = passages.examples(EvidenceWeights.of(prior.columns()));
    List<Example> clustered = clustered();
    out.println("examples: " + gap.size() + " passages, " + clustered.size() + " pronouns");
    PassageScore byHand = new PassageScore();
    passages.measure(EvidenceWeights.of(prior.columns()), 0, 1, byHand);
    out.println("by hand  " + byHand.line());
    PassageScore score = new PassageScore();
    for (int fold = 0; fold < folds; fold++) {
      double[][] fitted = fit(gap, clustered, fold, folds);
      passages.measure(EvidenceWeights.of(fitted), fold, folds, score);
      if (!foldWeights.isEmpty()) {
        String told =
            "Weights fitted without the passages N of which N mod " + folds + " is " + fold;
        write(Path.of(foldWeights, "fold-" + fold + ".txt"), told, fitted);
      }
    }
    out.println(folds + " folds  " + score.line());
    if (!weights.isEmpty()) {
      String told = "What each evidence weighs on whom a pronoun stands for";
      write(Path.of(weights), told, fit(gap, clustered, -1, folds));
    }
  }

  private double[][] fit(List<Example> gap, List<Example> clustered, int without, int folds) {
    List<Example> examples = new ArrayList<>(clustered);
    for (Example example : gap) {
      if (example.passage() % folds != without) {
        examples.add(example);
      }
    }
    return WeightFile.rounded(Fit.weights(examples, prior));
  }

  private List<Example> clustered() {
    EntityGrouper grouper = new EntityGrouper();
    List<Example> examples = new ArrayList<>();
    EvidenceWeights weights = EvidenceWeights.of(prior.columns());
    for (int i = 0; i < texts.size(); i++) {
      Document document = documents.get(i);
      examples.addAll(texts.get(i).examples(document, grouper.decisions(document, weights)));
    }
    return examples;
  }

  private static void write(Path file, String told, double[][] weights) throws IOException {
    Files.writeString(file, WeightFile.text(told, weights));
  }

  private static String option(String[] arguments, String name, String standard) {
    for (String argument : arguments) {
      if (argument.startsWith(name + "=")) {
        return argument.substring(name.length() + 1);
      }
    }
    return standard;
  }
}
