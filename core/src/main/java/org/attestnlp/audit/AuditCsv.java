package org.attestnlp.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attestnlp.view.CsvLine;

/** An audit as one table, a row an article and one of all at the end, safe for spreadsheets. */
public final class AuditCsv {

  /** What stands in place of an id in the last row. */
  public static final String TOTAL = "(all)";

  private AuditCsv() {}

  /** The table with its header, as RFC 4180 has it. */
  public static String write(Audit audit) {
    StringBuilder out = new StringBuilder();
    List<String> names = new ArrayList<>(List.of("article"));
    names.addAll(Figures.plain(Sourcing.NONE).keySet());
    names(names, Figures.grouped(Sourcing.NONE.kinds()));
    names(names, Figures.grouped(Sourcing.NONE.genders()));
    out.append(CsvLine.of(names));
    audit.rows().forEach(row -> out.append(line(row.id(), row.sourcing())));
    return out.append(line(TOTAL, audit.total())).toString();
  }

  private static void names(List<String> names, Map<String, Usage> groups) {
    for (String group : groups.keySet()) {
      names.addAll(List.of("sources_" + group, "quotes_" + group, "claims_" + group));
    }
  }

  private static String line(String id, Sourcing sourcing) {
    List<String> cells = new ArrayList<>(List.of(id));
    Figures.plain(sourcing).values().forEach(figure -> cells.add(figure.toString()));
    cells(cells, Figures.grouped(sourcing.kinds()));
    cells(cells, Figures.grouped(sourcing.genders()));
    return CsvLine.of(cells);
  }

  private static void cells(List<String> cells, Map<String, Usage> groups) {
    for (Usage usage : groups.values()) {
      cells.add(String.valueOf(usage.sources()));
      cells.add(String.valueOf(usage.quotes()));
      cells.add(String.valueOf(usage.claims()));
    }
  }
}
