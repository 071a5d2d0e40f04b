package org.attestnlp.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An audit for a person to read: what all articles have together, then each. */
public final class AuditTable {

  private static final int WIDEST = 40;

  private final StringBuilder out = new StringBuilder();

  private AuditTable() {}

  /** The tables, without characters that would move a terminal's cursor. */
  public static String write(Audit audit) {
    AuditTable table = new AuditTable();
    table.total(audit.total());
    table.articles(audit.rows());
    return table.out.toString();
  }

  private void total(Sourcing total) {
    row("", "sources", "quotes", "claims");
    row("all", total.all());
    groups("by kind of source", Figures.grouped(total.kinds()));
    groups("of people, by gender where the text shows it", Figures.grouped(total.genders()));
    out.append('\n');
    row("unnamed people alone", total.unnamed());
    row(
        "no source",
        "",
        String.valueOf(total.unsourced().quotes()),
        String.valueOf(total.unsourced().claims()));
    out.append('\n');
    line(percent(total) + " of quotes and claims with a source rest on unnamed people alone");
    line(total.conflicts() + " conflicts, " + total.oneSided() + " without both sides");
    if (total.incomplete() > 0) {
      String are = total.incomplete() == 1 ? " of the articles is" : " of the articles are";
      line(total.incomplete() + are + " incomplete: what is missing is not counted");
    }
  }

  private void groups(String title, Map<String, Usage> groups) {
    out.append('\n').append(title).append('\n');
    groups.forEach(
        (name, usage) -> {
          if (!usage.equals(Usage.NONE)) {
            row("  " + name.replace('_', ' '), usage);
          }
        });
  }

  private void row(String name, Usage usage) {
    row(
        name,
        String.valueOf(usage.sources()),
        String.valueOf(usage.quotes()),
        String.valueOf(usage.claims()));
  }

  private void row(String name, String sources, String quotes, String claims) {
    line(String.format(Locale.ROOT, "%-28s%9s%9s%9s", name, sources, quotes, claims));
  }

  private void articles(List<Audit.Row> rows) {
    List<String> ids = new ArrayList<>();
    rows.forEach(row -> ids.add(shown(row.id())));
    int width = Math.max(7, ids.stream().mapToInt(String::length).max().orElse(0));
    out.append('\n');
    line(
        String.format(
            Locale.ROOT,
            "%-" + width + "s%8s%8s%9s%9s%11s%11s",
            "article",
            "quotes",
            "claims",
            "sources",
            "unnamed",
            "no source",
            "conflicts"));
    for (int i = 0; i < rows.size(); i++) {
      article(ids.get(i), width, rows.get(i).sourcing());
    }
  }

  private void article(String id, int width, Sourcing sourcing) {
    line(
        String.format(
            Locale.ROOT,
            "%-" + width + "s%8d%8d%9d%9s%11d%11s",
            id,
            sourcing.all().quotes(),
            sourcing.all().claims(),
            sourcing.all().sources(),
            percent(sourcing),
            sourcing.unsourced().quotes() + sourcing.unsourced().claims(),
            sourcing.conflicts() == 0
                ? "0"
                : sourcing.conflicts() + " (" + sourcing.oneSided() + ")"));
  }

  private static String percent(Sourcing sourcing) {
    return String.format(Locale.ROOT, "%.1f %%", sourcing.unnamedShare() * 100);
  }

  /** An id in one line, its end left out if it is long. */
  private static String shown(String id) {
    String plain = id.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    return plain.length() <= WIDEST ? plain : plain.substring(0, WIDEST - 1) + "…";
  }

  private void line(String words) {
    out.append(words.stripTrailing()).append('\n');
  }
}
