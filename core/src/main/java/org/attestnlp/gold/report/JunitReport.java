package org.attestnlp.gold.report;

import java.util.List;
import org.attestnlp.gold.Bracketed;
import org.attestnlp.gold.Comparison;
import org.attestnlp.gold.Difference;
import org.attestnlp.gold.GoldLayer;
import org.attestnlp.view.Html;

/** JUnit XML as continuous integration reads it: one test for each article and layer. */
final class JunitReport {

  private JunitReport() {}

  static String write(List<Comparison> comparisons) {
    StringBuilder cases = new StringBuilder();
    int failures = 0;
    int tests = 0;
    for (Comparison comparison : comparisons) {
      for (GoldLayer layer : GoldLayer.values()) {
        List<Difference> differences =
            comparison.differences().stream().filter(d -> d.layer() == layer).toList();
        tests++;
        failures += differences.isEmpty() ? 0 : 1;
        test(comparison, layer, differences, cases);
      }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"attest gold\" tests=\""
        + tests
        + "\" failures=\""
        + failures
        + "\" errors=\"0\" skipped=\"0\">\n"
        + cases
        + "</testsuite>\n";
  }

  private static void test(
      Comparison comparison, GoldLayer layer, List<Difference> differences, StringBuilder out) {
    out.append("  <testcase classname=\"")
        .append(Html.escape(comparison.gold().id()))
        .append("\" name=\"")
        .append(layer.label())
        .append('"');
    if (differences.isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append(">\n    <failure message=\"")
        .append(differences.size())
        .append(differences.size() == 1 ? " difference" : " differences")
        .append("\">");
    for (Difference difference : differences) {
      String words = Bracketed.around(comparison.found().text(), difference.span());
      out.append(
          Html.escape(
              difference.kind()
                  + " "
                  + difference.item()
                  + ": "
                  + difference.detail()
                  + "\n    "
                  + words
                  + "\n"));
    }
    out.append("</failure>\n  </testcase>\n");
  }
}
