package org.attestnlp.gold.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.gold.ScoreTable;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.gold.file.GoldLayer;
import org.attestnlp.view.html.Html;

/**
 * The report as a page: the items with filters and links into their texts, the metrics folded below
 * them, then gold and result side by side.
 */
final class HtmlReport {

  private static final List<String> MARKS = List.of("optional", "forbidden");

  private final GoldReport report;
  private final Map<String, String> places = new HashMap<>();
  private final StringBuilder body = new StringBuilder();

  private HtmlReport(GoldReport report) {
    this.report = report;
    for (int i = 0; i < report.comparisons().size(); i++) {
      List<Difference> differences = report.comparisons().get(i).differences();
      for (int k = 0; k < differences.size(); k++) {
        places.putIfAbsent(differences.get(k).item(), "a" + i + "-" + k);
      }
    }
  }

  static String write(GoldReport report) {
    HtmlReport page = new HtmlReport(report);
    page.head();
    page.metrics();
    report.comparisons().forEach(page::article);
    String style = Html.resource("report.css");
    return Html.page("Gold and result", style, "", "", page.body.append("</main>\n").toString());
  }

  private void head() {
    GoldReport.Check check = report.check();
    List<Change> all = Change.of(report.comparisons());
    List<Change> changes = check == null ? all : Change.of(check);
    String title =
        check == null
            ? Change.counted(changes) + ", and these metrics"
            : check.outcome().passed() ? "Nothing was lost" : check.headline();
    body.append("<header>\n<h1>").append(Html.escape(title)).append("</h1>\n");
    if (check != null) {
      String summary = Html.escape(check.summary(report.comparisons().size()));
      body.append("<p class=\"soft\">").append(summary).append("</p>\n");
    }
    body.append("</header>\n<main>\n");
    list("Problems", report.problems());
    filters(changes, all);
    items(changes);
    if (check != null) {
      folded("Metrics that fell: ", check.metrics());
      folded("Gains: ", check.gains());
      body.append("<details><summary>Every difference from the gold: ").append(all.size());
      body.append("</summary>\n");
      items(all);
      body.append("</details>\n");
    }
  }

  private void filters(List<Change> changes, List<Change> all) {
    body.append("<div class=\"filters\" role=\"group\" aria-label=\"Show\">");
    for (Difference.Kind kind : Difference.Kind.values()) {
      String name = Change.name(kind);
      if (Change.count(changes, kind) + Change.count(all, kind) > 0) {
        filter(name, "tag " + name, Change.count(changes, kind));
      }
    }
    for (GoldLayer layer : GoldLayer.values()) {
      filter(layer.label(), "", changes.stream().filter(c -> c.layer() == layer).count());
    }
    for (String mark : MARKS) {
      body.append("<span class=\"tag ").append(mark).append("\">").append(mark).append("</span>");
    }
    body.append("</div>\n");
  }

  private void filter(String name, String style, long count) {
    body.append("<label><input type=\"checkbox\" checked id=\"f-").append(name);
    body.append("\"><span class=\"").append(style).append("\">").append(name);
    body.append("</span> ").append(count).append("</label>");
  }

  private void items(List<Change> changes) {
    body.append("<ul class=\"items\">\n");
    for (Change change : changes) {
      String kind = Change.name(change.kind());
      body.append("<li class=\"item ").append(kind).append(' ').append(change.layer().label());
      body.append("\"><span class=\"tag ").append(kind).append("\">").append(kind);
      body.append("</span>").append(Html.escape(change.detail()));
      change.around().forEach(line -> body.append("<q>").append(Html.escape(line)).append("</q>"));
      body.append("<span class=\"soft\">");
      link(change.item());
      if (!change.more().isEmpty()) {
        body.append(" and ")
            .append(Change.number(change.more().size(), "more mention"))
            .append(": ");
        change.more().forEach(this::link);
      }
      body.append("</span></li>\n");
    }
    body.append("</ul>\n");
  }

  private void link(String item) {
    String place = places.get(item);
    String words = Html.escape(item);
    body.append(place == null ? words : "<a href=\"#" + place + "\">" + words + "</a> ");
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      body.append("<h2>").append(title).append("</h2>\n");
      lines(lines);
    }
  }

  private void folded(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      body.append("<details><summary>").append(title).append(lines.size()).append("</summary>\n");
      lines(lines);
      body.append("</details>\n");
    }
  }

  private void lines(List<String> lines) {
    body.append("<ul>\n");
    lines.forEach(line -> body.append("<li>").append(Html.escape(line)).append("</li>\n"));
    body.append("</ul>\n");
  }

  private void metrics() {
    body.append("<details id=\"metrics\"><summary>Metrics</summary>\n<div class=\"scroll\">");
    body.append("<table><tr><th>metric<th>P<th>R<th>F1<th>95 %<th>gold<th>found</tr>\n");
    for (ScoreTable.Row row : report.table().rows()) {
      body.append(
          String.format(
              Locale.ROOT,
              "<tr><th>%s<td>%.1f<td>%.1f<td>%.1f<td>[%.1f, %.1f]<td>%.0f<td>%.0f</tr>\n",
              Html.escape(row.metric()),
              100 * row.micro().precision(),
              100 * row.micro().recall(),
              100 * row.micro().f1(),
              100 * row.low(),
              100 * row.high(),
              row.micro().gold(),
              row.micro().found()));
    }
    body.append("</table></div>\n</details>\n");
  }

  private void article(Comparison comparison) {
    body.append("<section><h2>").append(Html.escape(comparison.gold().id()));
    body.append("</h2>\n<div class=\"panes\"><div><h3>Gold</h3>");
    body.append(HtmlPane.gold(comparison, places));
    body.append("</div><div><h3>Result</h3>");
    body.append(HtmlPane.found(comparison, places)).append("</div></div></section>\n");
  }
}
