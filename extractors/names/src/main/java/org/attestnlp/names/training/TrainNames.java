package org.attestnlp.names.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.model.EntityType;
import org.attestnlp.names.Features;
import org.attestnlp.names.Labels;
import org.attestnlp.names.ModelFile;
import org.attestnlp.names.NameModel;
import org.attestnlp.names.NameModelMean;
import org.attestnlp.names.WordLists;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.AnnotatorProvider;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Tokens;
import org.attestnlp.spi.tool.WordClusters;
import org.jspecify.annotations.Nullable;

/**
 * Trains the name model and measures it.
 *
 * <pre>
 * TrainNames lists CITIES_JSON TERRITORIES_JSON FEMALE_JSON MALE_JSON PLACES_TXT LIST_FOLDER
 * TrainNames clusters UNPACKED_CLUSTERS CLUSTERS
 * TrainNames train DATA_FOLDER LIST_FOLDER MODEL [engine=opennlp] [epochs=10] [seed=7] [seeds=4] [left=20] [rows=19]
 * TrainNames blend ONE_MODEL OTHER_MODEL MODEL
 * TrainNames check MODEL ROWS.jsonl... [engine=opennlp] [misses=0]
 * </pre>
 *
 * <p>It learns with the clusters of attest-core. With an engine that finds names itself the model
 * learns to weigh them ({@code names-second.model}); with another it stands alone ({@code
 * names.model}).
 *
 * <p>{@code seeds} models are learnt, each with {@code left} percent of the features left out at
 * each step, and their sum is written.
 */
public final class TrainNames {

  private final PrintStream out;
  private final Map<String, String> options = new HashMap<>();
  private final List<String> operands = new ArrayList<>();

  private TrainNames(PrintStream out, String[] arguments) {
    this.out = out;
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals > 0) {
        options.put(argument.substring(0, equals), argument.substring(equals + 1));
      } else {
        operands.add(argument);
      }
    }
  }

  /** Runs the command. */
  public static void main(String[] arguments) throws IOException {
    TrainNames command = new TrainNames(System.out, arguments);
    switch (command.operands.isEmpty() ? "" : command.operands.get(0)) {
      case "lists" -> command.lists();
      case "clusters" -> ListMaker.clusters(command.path(1), command.path(2));
      case "train" -> command.train();
      case "check" -> command.check();
      case "blend" -> NameModelMean.write(command.path(1), command.path(2), command.path(3));
      default ->
          throw new IllegalArgumentException("expected lists, clusters, train, check or blend");
    }
  }

  private void lists() throws IOException {
    Path folder = Files.createDirectories(path(6));
    ListMaker.cities(path(1), folder.resolve("cities.txt"));
    ListMaker.territories(path(2), folder.resolve("countries.txt"));
    ListMaker.firstNames(path(3), folder.resolve("first-female.txt"));
    ListMaker.firstNames(path(4), folder.resolve("first-male.txt"));
    ListMaker.countries(path(5), folder);
  }

  private void train() throws IOException {
    int rowCount = 1 << option("rows", 19);
    WordLists lists = ListFiles.read(path(2));
    List<Perceptron.Example> examples = new ArrayList<>();
    Set<String> peoples = Set.copyOf(Files.readAllLines(path(2).resolve("demonyms.txt")));
    for (Path file : files(path(1))) {
      for (AnnotatedText text : AnnotatedText.read(file, peoples)) {
        addExamples(text, lists, rowCount, examples);
      }
    }
    out.println("sentences " + examples.size());
    double left = option("left", 20) / 100.0;
    Perceptron perceptron = new Perceptron(rowCount, left);
    for (int i = 0; i < option("seeds", 4); i++) {
      Perceptron one = new Perceptron(rowCount, left);
      one.train(examples, option("epochs", 10), option("seed", 7) + i);
      perceptron.add(one);
    }
    try (OutputStream to = Files.newOutputStream(path(3))) {
      ModelFile.write(Quantizer.model(perceptron, lists), to);
    }
  }

  private void addExamples(
      AnnotatedText text, WordLists lists, int rowCount, List<Perceptron.Example> examples) {
    Document document = read(text.text());
    Tokens tokens = document.tokens();
    Features features =
        new Features(tokens, document.sentences(), lists, rowCount, engineNames(document));
    int[] labels = Labels.of(text.names(tokens), tokens.size());
    for (Sentence sentence : document.sentences().list()) {
      int length = sentence.end() - sentence.first();
      int[][] rows = new int[length][];
      int[] right = new int[length];
      for (int i = 0; i < length; i++) {
        rows[i] = features.of(sentence.first() + i);
        right[i] = labels[sentence.first() + i];
      }
      examples.add(new Perceptron.Example(rows, right));
    }
  }

  private void check() throws IOException {
    NameModel model;
    try (var in = Files.newInputStream(path(1))) {
      model = ModelFile.read(in, WordClusters.SHARED.get());
    }
    for (String file : operands.subList(2, operands.size())) {
      Score score = new Score();
      for (AnnotatedText text : AnnotatedText.read(Path.of(file), Set.of())) {
        Document document = read(text.text());
        long start = System.nanoTime();
        List<Name> found =
            model.tag(document.tokens(), document.sentences(), engineNames(document));
        score.nanos += System.nanoTime() - start;
        score.tokens += document.tokens().size();
        score.add(text, found, document.tokens());
      }
      out.println(score.line(Path.of(file)));
      score.misses.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(option("misses", 0))
          .forEach(miss -> out.println("  " + miss.getValue() + " " + miss.getKey()));
    }
  }

  private static @Nullable List<Name> engineNames(Document document) {
    return document.has(Layer.ENGINE_NAMES) ? document.get(Layer.ENGINE_NAMES) : null;
  }

  private Document read(String text) {
    Document document = Document.of(text);
    for (Annotator step : steps()) {
      document = step.annotate(document);
    }
    return document;
  }

  private final List<Annotator> found = new ArrayList<>();

  private List<Annotator> steps() {
    if (found.isEmpty()) {
      String engine = options.getOrDefault("engine", "opennlp");
      for (AnnotatorProvider provider : ServiceLoader.load(AnnotatorProvider.class)) {
        if (provider.engine().isPresent() && provider.engine().get().name().equals(engine)) {
          for (Annotator step : provider.annotators()) {
            if (step.provides().contains(Layer.TOKENS)
                || step.provides().contains(Layer.SENTENCES)
                || step.provides().contains(Layer.ENGINE_NAMES)) {
              found.add(step);
            }
          }
        }
      }
    }
    return found;
  }

  private Path path(int operand) {
    return Path.of(operands.get(operand));
  }

  private int option(String name, int standard) {
    return Integer.parseInt(options.getOrDefault(name, Integer.toString(standard)));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  /** Strict span and type over PERSON, ORGANIZATION and LOCATION. */
  private static final class Score {
    private int right;
    private int foundCount;
    private int gold;
    private long nanos;
    private long tokens;
    private final Map<String, Integer> misses = new HashMap<>();

    private void add(AnnotatedText text, List<Name> names, Tokens tokensOf) {
      Set<AnnotatedText.Mark> missed = new HashSet<>(text.marks());
      missed.removeIf(mark -> mark.type() == EntityType.MISC);
      gold += missed.size();
      for (Name name : names) {
        if (name.type() != EntityType.MISC) {
          foundCount++;
          AnnotatedText.Mark mark =
              new AnnotatedText.Mark(
                  tokensOf.begin(name.first()), tokensOf.end(name.end() - 1), name.type());
          if (missed.remove(mark)) {
            right++;
          } else {
            count("spurious", mark, text.text());
          }
        }
      }
      missed.forEach(mark -> count("missed", mark, text.text()));
    }

    private void count(String kind, AnnotatedText.Mark mark, String text) {
      misses.merge(
          kind + " " + mark.type() + " " + text.substring(mark.begin(), mark.end()),
          1,
          Integer::sum);
    }

    private String line(Path file) {
      return String.format(
          java.util.Locale.ROOT,
          "%-24s P %.1f R %.1f F1 %.1f  %,.0f tokens/s",
          file.getFileName(),
          100.0 * right / foundCount,
          100.0 * right / gold,
          200.0 * right / (foundCount + gold),
          tokens * 1e9 / nanos);
    }
  }
}
