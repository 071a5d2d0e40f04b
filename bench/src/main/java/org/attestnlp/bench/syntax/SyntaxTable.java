package org.attestnlp.bench.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.bench.Steps;
import org.attestnlp.rules.claims.ClaimReaders;
import org.attestnlp.rules.quotes.QuoteReaders;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
import org.attestnlp.spi.Layer;
import org.attestnlp.spi.Tokens;
import org.attestnlp.syntax.treebank.TokenTree;
import org.attestnlp.syntax.treebank.TreebankText;

/**
 * Measures tags and readers of syntax on treebank files.
 *
 * <p>{@code bench/syntax [--engine NAME] FILE.conllu[.gz]...}
 */
public final class SyntaxTable {

  private final String engine;
  private final List<Annotator> steps;
  private final List<SyntaxReader> readers =
      List.of(new ClaimReaders(), new QuoteReaders(), new LearntReader());
  private final TagTally tags = new TagTally();
  private final TagTally mended = new TagTally();
  private final Map<Relation, Integer> gold = new EnumMap<>(Relation.class);
  private final Map<String, Map<Relation, Tally>> tallies = new LinkedHashMap<>();

  private SyntaxTable(String engine) {
    this.engine = engine;
    this.steps = Steps.of(engine);
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    List<String> files = new ArrayList<>(List.of(arguments));
    List<String> engines = List.of("opennlp", "corenlp");
    int option = files.indexOf("--engine");
    if (option >= 0 && option + 1 < files.size()) {
      engines = List.of(files.get(option + 1));
      files.subList(option, option + 2).clear();
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("expected FILE.conllu[.gz]..., found nothing");
    }
    for (String engine : engines) {
      SyntaxTable table = new SyntaxTable(engine);
      for (String file : files) {
        for (TreebankText text : TreebankText.read(Path.of(file))) {
          table.add(text);
        }
      }
      table.print();
    }
  }

  private void add(TreebankText text) {
    Document document = Document.of(text.text());
    for (Annotator step : steps) {
      document = step.annotate(document);
    }
    String[] given = tags(document.tokens());
    tags.add(text, document.tokens(), given);
    mended.add(text, document.tokens(), tags(document.get(Layer.SYNTAX).tokens()));
    Links right = new Links();
    Map<Integer, Integer> predicates = new HashMap<>();
    for (TokenTree tree : TokenTree.of(text, document.tokens())) {
      String[] treeTags = tree.tags().clone();
      for (int i = 0; i < treeTags.length; i++) {
        treeTags[i] = treeTags[i] == null ? given[tree.first() + i] : treeTags[i];
      }
      TreeLinks links = new TreeLinks(tree.first(), treeTags, tree.heads(), tree.relations());
      links.addTo(right);
      links.addCopulasTo(predicates);
    }
    for (Relation relation : Relation.values()) {
      gold.merge(relation, right.of(relation).size(), Integer::sum);
    }
    for (SyntaxReader reader : readers) {
      compare(right, reader.read(document), predicates, reader.name());
    }
  }

  private static String[] tags(Tokens tokens) {
    String[] tags = new String[tokens.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tokens.tag(i);
    }
    return tags;
  }

  private void compare(Links right, Links found, Map<Integer, Integer> predicates, String reader) {
    Map<Relation, Tally> own =
        tallies.computeIfAbsent(reader, name -> new EnumMap<>(Relation.class));
    for (Relation relation : Relation.values()) {
      if (found.knows(relation)) {
        boolean clause = relation == Relation.SUBJECT || relation == Relation.ANTECEDENT;
        own.computeIfAbsent(relation, r -> new Tally())
            .add(right.of(relation), clause ? found.of(relation, predicates) : found.of(relation));
      }
    }
  }

  private void print() {
    line("engine %s", engine);
    line("the engine's %s", tags.summary());
    line("mended %s", mended.summary());
    line("%-42s %6s   %-17s   %s", "tag", "n", "engine P R F1", "mended P R F1");
    for (String tag : TagTally.SHOWN) {
      Tally own = tags.of(tag);
      line("%-42s %6d   %s   %s", tag, own.gold(), own.scores(), mended.of(tag).scores());
    }
    StringBuilder names = new StringBuilder();
    tallies.keySet().forEach(name -> names.append(String.format("   %-17s", name + " P R F1")));
    line("%-42s %6s%s", "relation", "n", names);
    for (Relation relation : Relation.values()) {
      StringBuilder row = new StringBuilder();
      for (Map<Relation, Tally> own : tallies.values()) {
        Tally tally = own.get(relation);
        row.append(String.format("   %-17s", tally == null ? "    –     –     –" : tally.scores()));
      }
      line("%-42s %6d%s", relation.title, gold.getOrDefault(relation, 0), row);
    }
    line("");
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
