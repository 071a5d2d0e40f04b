package org.attestnlp.cli.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.GoldSuite;
import org.attestnlp.gold.file.InvalidGoldException;
import org.attestnlp.gold.report.GoldReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attest gold diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Compares two folders or files of gold or results without annotating anything.")
final class GoldDiffCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "A", description = "What is right.")
  private Path right = Path.of(".");

  @Parameters(index = "1", paramLabel = "B", description = "What is held against it.")
  private Path other = Path.of(".");

  @Mixin private GoldReportOptions report = new GoldReportOptions();

  private final List<String> problems = new ArrayList<>();

  GoldDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    GoldSuite gold = GoldSuite.load(right);
    GoldSuite held = GoldSuite.load(other);
    problems.addAll(gold.problems());
    problems.addAll(held.problems());
    List<Comparison> comparisons = compare(gold, held);
    problems.forEach(console::complain);
    report.write(console, GoldReport.of(comparisons, problems));
    return problems.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
  }

  private List<Comparison> compare(GoldSuite suite, GoldSuite held) {
    Map<String, GoldArticle> others = new LinkedHashMap<>();
    held.articles().forEach(article -> others.put(article.id(), article));
    List<Comparison> comparisons = new ArrayList<>();
    for (GoldArticle gold : suite.articles()) {
      GoldArticle result = others.remove(gold.id());
      if (result == null) {
        alone(gold, other);
        continue;
      }
      try {
        comparisons.add(Comparison.of(gold, result.article()));
      } catch (InvalidGoldException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    others.values().forEach(result -> alone(result, right));
    return comparisons;
  }

  private void alone(GoldArticle article, Path elsewhere) {
    problems.add(article.file() + ": no article with id " + article.id() + " in " + elsewhere);
  }
}
