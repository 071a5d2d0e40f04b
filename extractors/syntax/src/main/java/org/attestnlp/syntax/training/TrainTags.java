package org.attestnlp.syntax.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attestnlp.spi.Document;
import org.attestnlp.syntax.Clusters;
import org.attestnlp.syntax.ModelReader;
import org.attestnlp.syntax.TagModel;
import org.attestnlp.syntax.TagSet;
import org.attestnlp.syntax.WordForms;
import org.attestnlp.syntax.treebank.TokenTree;
import org.attestnlp.syntax.treebank.TreebankText;
import org.jspecify.annotations.Nullable;

/**
 * Trains the corrector of an engine's tags, and writes the rows that the parser is trained on.
 *
 * <pre>
 * TrainTags clusters NAMES_MODEL SYNTAX_CLUSTERS
 * TrainTags train ENGINE SYNTAX_CLUSTERS MODEL FILE.conllu[.gz]...
 * TrainTags cross ENGINE SYNTAX_CLUSTERS ROWS.tsv FILE.conllu[.gz]...
 * TrainTags rows  ENGINE SYNTAX_CLUSTERS MODEL ROWS.tsv FILE.conllu[.gz]...
 * </pre>
 *
 * <p>{@code cross} gives each fifth of the documents the tags that a corrector learnt from the rest
 * would give, and prints how many are right: the parser must learn from tags as good as those that
 * it will meet. In the rows a line {@code #doc ID} opens a document, a blank line ends a sentence;
 * a token is its text, its tag, the gold tag or {@code _}, the head's place from 1 (0 is the root),
 * the relation.
 */
public final class TrainTags {

  static final int EPOCHS = 6;
  static final int SEEDS = 3;
  static final int WEIGHTS = 1 << 21;
  private static final int FOLDS = 5;

  private record Text(TreebankText source, Document document, List<TokenTree> trees) {

    TagTrainer.Example example() {
      int[] gold = new int[document.tokens().size()];
      Arrays.fill(gold, -1);
      for (TokenTree tree : trees) {
        for (int i = 0; i < tree.size(); i++) {
          @Nullable String tag = tree.tags()[i];
          boolean to = document.tokens().lower(tree.first() + i).equals("to");
          gold[tree.first() + i] = tag == null ? -1 : TagSet.of(to ? "TO" : tag);
        }
      }
      return new TagTrainer.Example(document.tokens(), document.sentences(), gold);
    }
  }

  private TrainTags() {}

  /** Runs the command. */
  public static void main(String[] arguments) throws IOException {
    Path[] paths = Arrays.stream(arguments).map(Path::of).toArray(Path[]::new);
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "clusters" -> ModelWriter.write(NameModelClusters.read(paths[1]), paths[2]);
      case "train" -> {
        Clusters clusters = clusters(paths[2]);
        ModelWriter.write(train(read(arguments, 4), clusters), paths[3]);
      }
      case "cross" -> cross(read(arguments, 4), clusters(paths[2]), paths[3]);
      case "rows" -> {
        try (InputStream in = Files.newInputStream(paths[3]);
            BufferedWriter out = Files.newBufferedWriter(paths[4], StandardCharsets.UTF_8)) {
          TagModel model = ModelReader.tags(in);
          Clusters clusters = clusters(paths[2]);
          System.out.println(write(read(arguments, 5), model, clusters, out));
        }
      }
      default -> throw new IllegalArgumentException("expected clusters, train, cross or rows");
    }
  }

  private static TagModel train(List<Text> texts, Clusters clusters) {
    List<TagTrainer.Example> examples = texts.stream().map(Text::example).toList();
    return new TagTrainer(clusters, WEIGHTS).train(examples, EPOCHS, SEEDS);
  }

  private static void cross(List<Text> texts, Clusters clusters, Path rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(rows, StandardCharsets.UTF_8)) {
      for (int fold = 0; fold < FOLDS; fold++) {
        List<Text> own = new ArrayList<>();
        List<Text> others = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
          (i % FOLDS == fold ? own : others).add(texts.get(i));
        }
        System.out.println(write(own, train(others, clusters), clusters, out));
      }
    }
  }

  private static String write(
      List<Text> texts, TagModel model, Clusters clusters, BufferedWriter out) throws IOException {
    int words = 0;
    int right = 0;
    int engine = 0;
    for (Text text : texts) {
      Document document = text.document();
      int[] tags =
          model.tag(
              document.tokens(),
              document.sentences(),
              new WordForms(document.tokens(), clusters),
              clusters);
      out.write("#doc " + text.source().id() + "\n");
      for (TokenTree tree : text.trees()) {
        for (int i = 0; i < tree.size(); i++) {
          int token = tree.first() + i;
          @Nullable String gold = tree.tags()[i];
          String given = document.tokens().tag(token);
          String tag = tags[token] == TagSet.COUNT ? given : TagSet.name(tags[token]);
          boolean to = document.tokens().lower(token).equals("to");
          if (gold != null && !to && !tree.relations()[i].equals("punct")) {
            words++;
            right += gold.equals(tag) ? 1 : 0;
            engine += gold.equals(given) ? 1 : 0;
          }
          String[] row = {
            document.tokens().text(token),
            tag,
            gold == null ? "_" : gold,
            Integer.toString(tree.heads()[i] + 1),
            tree.relations()[i]
          };
          out.write(String.join("\t", row) + "\n");
        }
        out.write("\n");
      }
    }
    return String.format(
        java.util.Locale.ROOT,
        "%d words, engine %.2f %% right, corrected %.2f %%",
        words,
        100.0 * engine / words,
        100.0 * right / words);
  }

  private static Clusters clusters(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ModelReader.clusters(in);
    }
  }

  private static List<Text> read(String[] arguments, int first) throws IOException {
    EngineSteps engine = new EngineSteps(arguments[1]);
    List<Text> texts = new ArrayList<>();
    for (int i = first; i < arguments.length; i++) {
      for (TreebankText source : TreebankText.read(Path.of(arguments[i]))) {
        Document document = engine.read(source.text());
        List<TokenTree> trees = TokenTree.of(source, document.tokens());
        texts.add(new Text(source, document, trees));
      }
    }
    return texts;
  }
}
