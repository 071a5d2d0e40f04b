package org.attestnlp.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import org.attestnlp.json.PrettyJson;

/** An audit as one JSON object: {@code articles}, each with its figures, and {@code total}. */
public final class AuditJson {

  /** The name and version of the format. */
  public static final String SCHEMA = "attest-audit/1";

  private AuditJson() {}

  /** Indented, without a line break at the end. */
  public static String write(Audit audit) {
    ObjectNode root = PrettyJson.read("{}");
    root.put("schema", SCHEMA);
    ArrayNode articles = root.putArray("articles");
    for (Audit.Row row : audit.rows()) {
      figures(articles.addObject().put("id", row.id()), row.sourcing());
    }
    ObjectNode total = root.putObject("total");
    figures(total.put("articles", audit.total().articles()), audit.total());
    return PrettyJson.write(root);
  }

  private static void figures(ObjectNode node, Sourcing sourcing) {
    Figures.plain(sourcing).forEach((name, figure) -> put(node, name, figure));
    groups(node.putObject("kinds"), Figures.grouped(sourcing.kinds()));
    groups(node.putObject("genders"), Figures.grouped(sourcing.genders()));
  }

  private static void put(ObjectNode node, String name, Number figure) {
    if (figure instanceof BigDecimal share) {
      node.put(name, share);
    } else {
      node.put(name, figure.intValue());
    }
  }

  private static void groups(ObjectNode node, Map<String, Usage> groups) {
    groups.forEach(
        (name, usage) ->
            node.putObject(name)
                .put("sources", usage.sources())
                .put("quotes", usage.quotes())
                .put("claims", usage.claims()));
  }
}
