package org.attestnlp.gold.report;

import java.util.List;
import java.util.Locale;
import org.attestnlp.gold.Ratchet.Failure;
import org.attestnlp.gold.ScoreTable;
import org.attestnlp.gold.compare.Comparison;
import org.attestnlp.gold.compare.Difference;
import org.attestnlp.view.html.Html;

/** The report as a page: gold and result side by side, with what is lost, new and changed. */
final class HtmlReport {

  private static final List<String> HEADLINES =
      List.of(
          "entities.right",
          "entities.b-cubed",
          "quotes.right",
          "claims.found",
          "claims.right",
          "claims.b-cubed");

  private static final List<String> LEGEND =
      List.of("lost", "new", "changed", "trap", "optional", "forbidden");

  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1c1d1f;--soft:#5b6068;--line:#d9dce1;--paper:#fff;--lost:#f7c7c2;--new:#bfe3c6;--changed:#fbe3a1;--trap:#e9b8ee;--ok:#e4e9f1}
      @media(prefers-color-scheme:dark){:root{--ink:#e8e9eb;--soft:#a2a8b1;--line:#3a3e45;--paper:#17191c;--lost:#6e2b26;--new:#215a31;--changed:#655117;--trap:#5d2b64;--ok:#2a3140}}
      body{margin:0 auto;max-width:84rem;padding:1.5rem;font:16px/1.55 Georgia,serif;color:var(--ink);background:var(--paper)}
      h1,h2,table,nav,.list{font-family:system-ui,sans-serif}
      h1{font-size:1.4rem}h2{font-size:1.1rem;margin:2rem 0 .5rem;border-top:1px solid var(--line);padding-top:1rem}
      table{border-collapse:collapse;font-size:.85rem}td,th{padding:.2rem .7rem .2rem 0;text-align:right}td:first-child,th:first-child{text-align:left}
      .panes{display:grid;grid-template-columns:1fr 1fr;gap:2rem}.panes>div{white-space:pre-wrap;overflow-wrap:anywhere}
      .panes h3{font:600 .8rem system-ui,sans-serif;color:var(--soft);margin:0 0 .4rem}
      .m{background:var(--ok);border-radius:2px}.lost{background:var(--lost)}.new{background:var(--new)}.changed{background:var(--changed)}.trap{background:var(--trap)}
      .optional{background:none;border-bottom:2px dotted var(--soft)}.forbidden{background:none;outline:2px dashed var(--trap);text-decoration:line-through}
      .list{font-size:.85rem;padding-left:1.2rem}.tag{display:inline-block;border-radius:3px;padding:0 .4rem;margin-right:.4rem}
      .m:focus{outline:2px solid #3367d6}
      @media(max-width:48rem){.panes{grid-template-columns:1fr}}
      """;

  private HtmlReport() {}

  static String write(GoldReport report) {
    StringBuilder body = new StringBuilder("<h1>Gold and result</h1>\n");
    body.append("<p class=\"list\">");
    for (String kind : LEGEND) {
      body.append("<span class=\"tag ").append(kind).append("\">").append(kind).append("</span>");
    }
    body.append("</p>\n");
    list("Problems", report.problems(), body);
    GoldReport.Check check = report.check();
    if (check != null) {
      String summary = check.summary(report.comparisons().size());
      body.append("<p class=\"list\">").append(Html.escape(summary)).append("</p>\n");
      list("Failures", check.outcome().failures().stream().map(Failure::message).toList(), body);
      list("Gains", check.gains(), body);
    }
    scores(report.table(), body);
    report.comparisons().forEach(comparison -> article(comparison, body));
    return Html.page("Gold and result", STYLE, "", "", body.toString());
  }

  private static void list(String title, List<String> lines, StringBuilder body) {
    if (lines.isEmpty()) {
      return;
    }
    body.append("<h2>").append(title).append("</h2>\n<ul class=\"list\">\n");
    for (String line : lines) {
      body.append("<li>").append(Html.escape(line)).append("</li>\n");
    }
    body.append("</ul>\n");
  }

  private static void scores(ScoreTable table, StringBuilder body) {
    body.append("<table><tr><th>metric<th>P<th>R<th>F1<th>95 %<th>gold</tr>\n");
    for (ScoreTable.Row row : table.rows()) {
      if (HEADLINES.contains(row.metric())) {
        body.append(
            String.format(
                Locale.ROOT,
                "<tr><td>%s<td>%.1f<td>%.1f<td>%.1f<td>[%.1f, %.1f]<td>%.0f</tr>\n",
                Html.escape(row.metric()),
                100 * row.micro().precision(),
                100 * row.micro().recall(),
                100 * row.micro().f1(),
                100 * row.low(),
                100 * row.high(),
                row.micro().gold()));
      }
    }
    body.append("</table>\n");
  }

  private static void article(Comparison comparison, StringBuilder body) {
    body.append("<h2>").append(Html.escape(comparison.gold().id())).append("</h2>\n");
    body.append("<ul class=\"list\">\n");
    for (Difference difference : comparison.differences()) {
      String kind = difference.kind().name().toLowerCase(Locale.ROOT);
      body.append("<li><span class=\"tag ").append(kind).append("\">").append(kind);
      body.append("</span>").append(difference.layer().label()).append(": “");
      body.append(Html.escape(shorten(difference.span().text()))).append("” ");
      body.append(Html.escape(difference.detail())).append("</li>\n");
    }
    body.append("</ul>\n<div class=\"panes\"><div><h3>Gold</h3>");
    body.append(HtmlPane.gold(comparison));
    body.append("</div><div><h3>Result</h3>");
    body.append(HtmlPane.found(comparison)).append("</div></div>\n");
  }

  private static String shorten(String words) {
    return words.length() <= 80 ? words : words.substring(0, 78) + "…";
  }
}
