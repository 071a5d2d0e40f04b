package org.attestnlp.gold.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.gold.Ratchet;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.view.html.Html;
import org.jspecify.annotations.Nullable;

/**
 * JUnit XML as continuous integration reads it: one test for each article and layer. In a report of
 * scores every difference fails, in that of a check what the ratchet fails, with one test more for
 * what belongs to no article. A file that cannot be used is a test with an error.
 */
final class JunitReport {

  /** A test; it fails if it has failures. */
  private record Test(String group, String name, String kind, String what, List<String> lines) {

    static Test failing(String group, String name, String what, List<String> failures) {
      return new Test(group, name, "failure", what, failures);
    }

    boolean has(String wanted) {
      return kind.equals(wanted) && !lines.isEmpty();
    }
  }

  private JunitReport() {}

  static String write(GoldReport report) {
    List<Test> tests = tests(report);
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuite name=\"attest gold\" tests=\"").append(tests.size());
    out.append("\" failures=\"").append(count(tests, "failure"));
    out.append("\" errors=\"").append(count(tests, "error")).append("\" skipped=\"0\">\n");
    tests.forEach(test -> write(test, out));
    return out.append("</testsuite>\n").toString();
  }

  private static List<Test> tests(GoldReport report) {
    List<Test> tests = new ArrayList<>();
    for (Comparison comparison : report.comparisons()) {
      for (GoldLayer layer : GoldLayer.values()) {
        tests.add(test(comparison, layer, report.check()));
      }
    }
    if (report.check() != null) {
      List<Ratchet.Failure> rest = GoldReport.homeless(report.check(), report.comparisons());
      tests.add(Test.failing("gold-baseline", "metrics", "failure", messages(rest.stream())));
    }
    for (String problem : report.problems()) {
      String file = problem.split(": ", 2)[0];
      tests.add(new Test("gold", file, "error", "problem", List.of(Lines.clean(problem))));
    }
    return tests;
  }

  private static Test test(
      Comparison comparison, GoldLayer layer, GoldReport.@Nullable Check check) {
    String id = comparison.gold().id();
    if (check != null) {
      Stream<Ratchet.Failure> own =
          check.outcome().failures().stream().filter(failure -> failure.concerns(id, layer));
      return Test.failing(id, layer.label(), "failure", messages(own));
    }
    List<String> differences =
        comparison.differences().stream()
            .filter(d -> d.layer() == layer)
            .map(
                d ->
                    d.kind()
                        + " "
                        + d.item()
                        + ": "
                        + d.detail()
                        + "\n    "
                        + Lines.around(comparison, d))
            .toList();
    return Test.failing(id, layer.label(), "difference", differences);
  }

  private static List<String> messages(Stream<Ratchet.Failure> failures) {
    return failures.map(Ratchet.Failure::message).toList();
  }

  private static long count(List<Test> tests, String kind) {
    return tests.stream().filter(test -> test.has(kind)).count();
  }

  private static void write(Test test, StringBuilder out) {
    out.append("  <testcase classname=\"").append(Html.escape(test.group()));
    out.append("\" name=\"").append(Html.escape(test.name())).append('"');
    int size = test.lines().size();
    if (size == 0) {
      out.append("/>\n");
      return;
    }
    out.append(">\n    <").append(test.kind()).append(" message=\"");
    out.append(test.kind().equals("error") ? "" : size + " ").append(test.what());
    out.append(size == 1 ? "\">" : "s\">");
    test.lines().forEach(line -> out.append(Html.escape(line)).append('\n'));
    out.append("</").append(test.kind()).append(">\n  </testcase>\n");
  }
}
