package org.attestnlp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.gold.Baseline;
import org.attestnlp.gold.Comparison;
import org.attestnlp.gold.GoldArticle;
import org.attestnlp.gold.GoldSuite;
import org.attestnlp.gold.InvalidGoldException;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.report.GoldReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest gold}: results held against gold annotations. */
@Command(
    name = "gold",
    mixinStandardHelpOptions = true,
    description = "Holds results against gold annotations and keeps what was right right.",
    footer = {
      "",
      "DIR holds gold files, attest/1 objects, in DIR/gold or in itself, and gold-baseline.json.",
      "Exit codes: 0 nothing lost, 4 something lost, 2 bad gold or wrong usage."
    })
final class GoldCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  GoldCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Fails on a lost item, a trap that fires, a metric under its floor, bad gold.")
  int check(
      @Parameters(paramLabel = "DIR", description = "The gold folder.") Path folder,
      @Option(names = "--engine", paramLabel = "NAME", description = "The engine.")
          @Nullable String engine)
      throws IOException {
    GoldRun run = new GoldRun(console, folder, engine).annotate();
    Baseline.Engine baseline;
    try {
      baseline = run.baseline().engine(run.engine());
    } catch (InvalidGoldException e) {
      run.problem(e.getMessage());
      return ExitCode.USAGE;
    }
    Ratchet.Outcome outcome = new Ratchet(baseline, run.comparisons()).check();
    for (Ratchet.Failure failure : outcome.failures()) {
      console.out().println(Console.plain(failure.message()));
    }
    for (String gain : outcome.gains()) {
      console.out().println("gain: " + gain + "; attest gold accept takes it in");
    }
    console
        .out()
        .printf(
            "%d articles, %d items held, %d failures, %d gains, engine %s%n",
            run.articles(),
            baseline.right().size(),
            outcome.failures().size(),
            outcome.gains().size(),
            run.engine());
    console.out().flush();
    return !run.sound() ? ExitCode.USAGE : outcome.passed() ? ExitCode.OK : ExitCode.REGRESSION;
  }

  @Command(
      name = "score",
      mixinStandardHelpOptions = true,
      description = "Scores today's results: metrics with intervals, and every difference.")
  int score(
      @Parameters(paramLabel = "DIR", description = "The gold folder.") Path folder,
      @Option(names = "--engine", paramLabel = "NAME", description = "The engine.")
          @Nullable String engine,
      @Option(
              names = "--report",
              paramLabel = "FORM",
              defaultValue = "table",
              description = "table (default), markdown, html, junit or json.")
          GoldReport.Format report,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = "Write to this file instead of standard output.")
          @Nullable Path output)
      throws IOException {
    GoldRun run = new GoldRun(console, folder, engine).annotate();
    return write(GoldReport.write(report, run.comparisons()), output, run.sound());
  }

  @Command(
      name = "diff",
      mixinStandardHelpOptions = true,
      description = "Compares two folders or files of gold or results without annotating anything.")
  int diff(
      @Parameters(paramLabel = "A", description = "What is right.") Path a,
      @Parameters(paramLabel = "B", description = "What is held against it.") Path b,
      @Option(
              names = "--report",
              paramLabel = "FORM",
              defaultValue = "table",
              description = "table (default), markdown, html, junit or json.")
          GoldReport.Format report,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = "Write to this file instead of standard output.")
          @Nullable Path output)
      throws IOException {
    GoldSuite left = GoldSuite.load(a);
    GoldSuite right = GoldSuite.load(b);
    List<String> problems = new ArrayList<>(left.problems());
    problems.addAll(right.problems());
    Map<String, GoldArticle> others = new LinkedHashMap<>();
    right.articles().forEach(article -> others.put(article.id(), article));
    List<Comparison> comparisons = new ArrayList<>();
    for (GoldArticle gold : left.articles()) {
      GoldArticle other = others.remove(gold.id());
      if (other == null) {
        problems.add(gold.file() + ": no article with id " + gold.id() + " in " + b);
        continue;
      }
      try {
        comparisons.add(Comparison.of(gold, other.article()));
      } catch (InvalidGoldException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    others
        .values()
        .forEach(o -> problems.add(o.file() + ": no article with id " + o.id() + " in " + a));
    problems.forEach(console::complain);
    return write(GoldReport.write(report, comparisons), output, problems.isEmpty());
  }

  @Command(
      name = "accept",
      mixinStandardHelpOptions = true,
      description = "Takes today's gains into the baseline; lowers nothing without a reason.")
  int accept(
      @Parameters(paramLabel = "DIR", description = "The gold folder.") Path folder,
      @Option(names = "--engine", paramLabel = "NAME", description = "The engine.")
          @Nullable String engine,
      @Option(
              names = "--lower",
              paramLabel = "ITEM=REASON",
              description = "An item or metric that may get worse, and why; repeatable.")
          @Nullable Map<String, String> reasons)
      throws IOException {
    GoldRun run = new GoldRun(console, folder, engine).annotate();
    if (!run.sound()) {
      return ExitCode.USAGE;
    }
    try {
      Baseline baseline = run.baseline();
      Ratchet ratchet = new Ratchet(baseline.engine(run.engine()), run.comparisons());
      int gains = ratchet.check().gains().size();
      Baseline.Engine accepted = ratchet.accept(reasons == null ? Map.of() : reasons);
      Files.writeString(GoldSuite.baseline(folder), baseline.with(run.engine(), accepted).write());
      console
          .out()
          .printf(
              "%d gains taken in, %d items held, engine %s%n",
              gains, accepted.right().size(), run.engine());
      console.out().flush();
      return ExitCode.OK;
    } catch (InvalidGoldException e) {
      String.valueOf(e.getMessage()).lines().forEach(console::complain);
      return ExitCode.REGRESSION;
    }
  }

  private int write(String report, @Nullable Path output, boolean sound) throws IOException {
    if (output == null) {
      console.out().print(report);
      console.out().flush();
    } else {
      try {
        Files.writeString(output, report);
      } catch (IOException e) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "cannot write " + output + ": " + e.getMessage(), e);
      }
    }
    return sound ? ExitCode.OK : ExitCode.USAGE;
  }
}
