package org.attestnlp.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Runs of the program, and what they leave. */
record Driver(int code, String out, String err) {

  /** Runs it in the session of the tests. */
  static Driver run(String... arguments) {
    Local.spark();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = AttestSpark.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Driver(code, out.toString(), err.toString());
  }

  /** The number of a row of the table at the end. */
  String counted(String name) {
    return out.lines()
        .filter(line -> line.strip().startsWith(name))
        .map(line -> line.strip().substring(name.length()).strip())
        .findFirst()
        .orElse("none");
  }

  /** Writes articles as JSONL. */
  static Path jsonl(Path file, List<Row> articles) {
    try {
      return Files.write(file, articles.stream().map(Corpus::json).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stored rows in words, with their parts, in order. */
  static List<String> table(Path output) {
    return Local.spark().read().parquet(output.toString()).toJSON().collectAsList().stream()
        .sorted()
        .toList();
  }

  /** The stored lines, in order. */
  static List<String> lines(Path output) {
    return Local.spark().read().text(output.toString()).select("value").collectAsList().stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  /** The data files and when they were written, to see which were written anew. */
  static List<String> files(Path output) {
    try (Stream<Path> files = Files.walk(output)) {
      List<String> names = new ArrayList<>();
      files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .sorted()
          .forEach(file -> names.add(output.relativize(file).toString()));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String[] plus(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }
}
