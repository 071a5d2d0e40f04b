package org.attestnlp.view.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.TimeExpression;
import org.attestnlp.view.html.Html;

/** The claims that have a day, in the order of the calendar. */
public final class DatedClaims {

  private DatedClaims() {}

  private record Dated(LocalDate day, TimeExpression time, Claim claim) {}

  /** The section; empty if no claim has a day. */
  public static String html(AnnotatedArticle article) {
    List<Dated> dated = new ArrayList<>();
    for (Claim claim : article.claims()) {
      TimeExpression time = claim.time();
      LocalDate day = time == null ? null : Dates.order(time);
      if (time != null && day != null) {
        dated.add(new Dated(day, time, claim));
      }
    }
    if (dated.isEmpty()) {
      return "";
    }
    dated.sort(Comparator.comparing(Dated::day)); // stable: in the order of the text
    StringBuilder out =
        new StringBuilder("<section id=\"dated\"><h2>When</h2>\n<ol class=\"line\">\n");
    dated.forEach(one -> item(one, out));
    return out.append("</ol></section>\n").toString();
  }

  private static void item(Dated dated, StringBuilder out) {
    Claim claim = dated.claim();
    out.append("<li><time datetime=\"").append(dated.day()).append("\">");
    out.append(Html.escape(Dates.of(dated.time()))).append("</time> ");
    out.append(Fragments.link(claim.id(), Fragments.shortened(words(claim))));
    String by = Fragments.names(claim.claimants());
    String stance = Fragments.stance(claim);
    String rest = by.isEmpty() || stance.isEmpty() ? by + stance : by + " · " + stance;
    out.append(" <span class=\"soft\">").append(Html.escape(rest)).append("</span></li>\n");
  }

  private static String words(Claim claim) {
    String event =
        claim.event() == null ? "" : ", " + Objects.requireNonNull(claim.event()).lemma();
    String place =
        claim.place() == null ? "" : ", " + Objects.requireNonNull(claim.place()).span().text();
    return Fragments.amount(claim) + event + place;
  }
}
