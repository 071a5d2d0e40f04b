package org.attestnlp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attestnlp.check.Breach;
import org.attestnlp.cli.console.Console;
import org.attestnlp.cli.console.ExitCode;
import org.attestnlp.cli.gold.GoldFiles;
import org.attestnlp.cli.input.FileExtension;
import org.attestnlp.json.ArticleJson;
import org.attestnlp.json.InvalidArticleException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code attest check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks that results keep to the rules of the format, whoever made them:",
      "ids that resolve, spans that are the words of the text, each source once, quotes that nest,",
      "relations that agree. Prints a line for each place that does not, and what would be right;",
      "ends with 3 if there is one."
    },
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE | DIR | -",
      arity = "1..*",
      description =
          "attest/1 objects: one, an array, or one a line; folders of .json and .jsonl files.")
  private List<String> operands = new ArrayList<>();

  private int results;
  private int bad;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (String operand : operands) {
      try {
        if (operand.equals("-")) {
          check(operand, console.in());
        } else {
          for (Path file : files(Path.of(operand))) {
            check(file);
          }
        }
      } catch (IOException e) {
        tell(operand, GoldFiles.reason(e));
      } catch (InvalidPathException e) {
        tell(operand, "is no name of a file");
      }
    }
    console.out().flush();
    console.complain(
        results
            + (results == 1 ? " result, " : " results, ")
            + bad
            + (bad == 1 ? " breach" : " breaches"));
    return bad == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private static List<Path> files(Path operand) throws IOException {
    return Files.isDirectory(operand)
        ? GoldFiles.endingIn(operand, ".json", ".jsonl")
        : List.of(operand);
  }

  private void check(Path file) {
    try (InputStream in = FileExtension.open(file)) {
      check(file.toString(), in);
    } catch (IOException e) {
      tell(file.toString(), GoldFiles.reason(e));
    }
  }

  private void check(String name, InputStream in) throws IOException {
    int before = results;
    try {
      WrittenResults.read(in, (place, json) -> check(name + place, json));
    } catch (InvalidArticleException e) {
      tell(name, e.getMessage());
    }
    if (results == before) {
      tell(name, "holds no result; expected attest/1 objects");
    }
  }

  private void check(String where, String json) {
    results++;
    for (Breach breach : ArticleJson.breaches(json)) {
      tell(where, breach.toString());
    }
  }

  private void tell(String where, @Nullable String message) {
    bad++;
    console.out().println(Console.plain(where + ": " + message).replaceAll("[\n\t]+", " "));
  }
}
