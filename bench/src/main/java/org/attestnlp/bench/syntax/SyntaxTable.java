package org.attestnlp.bench.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.bench.Steps;
import org.attestnlp.rules.claims.ClaimReaders;
import org.attestnlp.rules.quotes.QuoteReaders;
import org.attestnlp.spi.Annotator;
import org.attestnlp.spi.Document;
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
  private final List<SyntaxReader> readers = List.of(new ClaimReaders(), new QuoteReaders());
  private final TagTally tags = new TagTally();
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
    String[] given = new String[document.tokens().size()];
    for (int i = 0; i < given.length; i++) {
      given[i] = document.tokens().tag(i);
    }
    tags.add(text, document.tokens(), given);
    Links right = new Links();
    for (TokenTree tree : TokenTree.of(text, document.tokens())) {
      String[] treeTags = tree.tags().clone();
      for (int i = 0; i < treeTags.length; i++) {
        treeTags[i] = treeTags[i] == null ? given[tree.first() + i] : treeTags[i];
      }
      new TreeLinks(tree.first(), treeTags, tree.heads(), tree.relations()).addTo(right);
    }
    for (Relation relation : Relation.values()) {
      gold.merge(relation, right.of(relation).size(), Integer::sum);
    }
    for (SyntaxReader reader : readers) {
      compare(right, reader.read(document), reader.name());
    }
  }

  private void compare(Links right, Links found, String reader) {
    Map<Relation, Tally> own =
        tallies.computeIfAbsent(reader, name -> new EnumMap<>(Relation.class));
    for (Relation relation : Relation.values()) {
      if (found.knows(relation)) {
        own.computeIfAbsent(relation, r -> new Tally()).add(right.of(relation), found.of(relation));
      }
    }
  }

  private void print() {
    line("engine %s", engine);
    line("%s", tags.summary());
    line("%-42s %6s   %s", "tag", "n", "    P     R    F1");
    for (String tag : TagTally.SHOWN) {
      line("%-42s %6d   %s", tag, tags.of(tag).gold(), tags.of(tag).scores());
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
