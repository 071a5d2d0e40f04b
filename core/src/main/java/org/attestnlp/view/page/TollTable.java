package org.attestnlp.view.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.ClaimOutcome;
import org.attestnlp.model.Happening;
import org.attestnlp.model.Place;
import org.attestnlp.model.RelationType;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.model.Toll;
import org.attestnlp.view.html.Html;
import org.jspecify.annotations.Nullable;

/** For each event who says how many came to what, and from which figure to which. */
public final class TollTable {

  private static final String HEAD =
      "<th>Outcome<th class=\"n\">How many<th>Low to high<th>Who says so<th>When<th>Stance";

  private final Map<String, Claim> claims = new HashMap<>();
  private final Set<String> replaced = new HashSet<>();

  private TollTable(AnnotatedArticle article) {
    for (Claim claim : article.claims()) {
      claims.put(claim.id(), claim);
      claim.relations().stream()
          .filter(relation -> relation.type() == RelationType.UPDATES)
          .forEach(relation -> replaced.add(relation.claim()));
    }
  }

  /** The section; empty if nothing happened to anybody. */
  public static String html(AnnotatedArticle article) {
    if (article.events().isEmpty()) {
      return "";
    }
    TollTable table = new TollTable(article);
    StringBuilder out = new StringBuilder("<section id=\"tolls\"><h2>Tolls</h2>\n");
    article.events().forEach(event -> table.event(event, out));
    return out.append("</section>\n").toString();
  }

  private void event(Happening event, StringBuilder out) {
    Map<ClaimOutcome, List<Claim>> outcomes = new LinkedHashMap<>();
    for (String id : event.claims()) {
      Claim claim = claims.get(id);
      ClaimOutcome outcome = claim == null ? null : claim.outcome();
      if (claim != null && outcome != null) {
        outcomes.computeIfAbsent(outcome, key -> new ArrayList<>()).add(claim);
      }
    }
    StringBuilder rows = new StringBuilder();
    outcomes.forEach((outcome, said) -> outcome(outcome, said, toll(event, outcome), rows));
    String title = title(event);
    out.append("<h3>").append(Html.escape(title)).append("</h3>\n");
    out.append(Fragments.table("Tolls: " + title, HEAD, rows.toString()));
  }

  private static String title(Happening event) {
    Place place = event.place();
    TimeExpression time = event.time();
    return event.span().text()
        + (place == null ? "" : ", " + place.span().text())
        + (time == null ? "" : ", " + Dates.of(time));
  }

  private static @Nullable Toll toll(Happening event, ClaimOutcome outcome) {
    return event.tolls().stream().filter(t -> t.outcome() == outcome).findFirst().orElse(null);
  }

  private void outcome(
      ClaimOutcome outcome, List<Claim> said, @Nullable Toll toll, StringBuilder rows) {
    BigDecimal most = BigDecimal.ZERO;
    for (Claim claim : said) {
      BigDecimal high = claim.valueHigh();
      most = most.max(high == null ? claim.value() : high);
    }
    rows.append("<tr class=\"toll\"><th scope=\"row\">").append(Fragments.word(outcome));
    rows.append("<td class=\"n\">").append(toll == null ? "" : range(toll)).append("<td>");
    rows.append(toll == null ? "" : Bar.html(toll.low(), toll.high(), most));
    rows.append("<td>").append(toll == null ? "no firm figure" : "all who say so");
    rows.append("<td><td></tr>\n");
    for (Claim claim : said) {
      claim(claim, most, rows);
    }
  }

  private static String range(Toll toll) {
    BigDecimal low = toll.low();
    BigDecimal high = toll.high();
    if (low == null || high == null) {
      return low != null
          ? "at least " + Amounts.plain(low)
          : high != null ? "up to " + Amounts.plain(high) : "";
    }
    return low.compareTo(high) == 0
        ? Amounts.plain(low)
        : Amounts.plain(low) + " to " + Amounts.plain(high);
  }

  private void claim(Claim claim, BigDecimal most, StringBuilder rows) {
    String by = Fragments.names(claim.claimants());
    TimeExpression time = claim.time();
    rows.append("<tr><td><td class=\"n\">").append(Fragments.link(claim.id(), Amounts.of(claim)));
    rows.append("<td>").append(bar(claim, most));
    rows.append("<td>").append(Html.escape(by.isEmpty() ? "the article" : by));
    rows.append("<td>").append(time == null ? "" : Html.escape(Dates.of(time)));
    String stance = Fragments.stance(claim);
    String later = replaced.contains(claim.id()) ? stance.isEmpty() ? "updated" : ", updated" : "";
    rows.append("<td>").append(Html.escape(stance + later)).append("</tr>\n");
  }

  private static String bar(Claim claim, BigDecimal most) {
    BigDecimal value = claim.value();
    ClaimKind kind = claim.kind();
    return switch (kind) {
      case AT_LEAST, MORE_THAN -> Bar.html(value, null, most);
      case AT_MOST, LESS_THAN -> Bar.html(null, value, most);
      case RANGE -> Bar.html(value, claim.valueHigh(), most);
      case VAGUE -> ""; // its value is a convention
      case EXACT -> Bar.html(value, value, most);
    };
  }
}
