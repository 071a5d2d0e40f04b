package org.attestnlp.view.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Source;
import org.attestnlp.view.html.Html;

/** Small pieces of HTML that several parts of the page show. */
final class Fragments {

  private static final int LONGEST = 180;

  private Fragments() {}

  /** “Ada Quill; a senior official”, empty for nobody. */
  static String names(List<Source> sources) {
    return sources.stream().map(Source::name).collect(Collectors.joining("; "));
  }

  /** A link to the place of an item in the text. */
  static String link(String id, String words) {
    return "<a href=\"#" + Html.escape(id) + "\">" + Html.escape(words) + "</a>";
  }

  /** Words in one line, cut where they are long, never between the halves of a pair. */
  static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }

  /** “about 3,000 North Korean troops”, “dozens of homes”. */
  static String amount(Claim claim) {
    Counted counted = claim.counted();
    String of = claim.kind() == ClaimKind.VAGUE && claim.unit() == null ? " of " : " ";
    return Amounts.of(claim) + (counted == null ? "" : of + counted.span().text());
  }

  /** “planned”, “disputed by Moscow”; empty if it is just said. */
  static String stance(Claim claim) {
    String stance = claim.factuality() == Factuality.ASSERTED ? "" : word(claim.factuality());
    String disputed =
        claim.disputedBy().isEmpty() ? "" : "disputed by " + names(claim.disputedBy());
    return stance.isEmpty() || disputed.isEmpty() ? stance + disputed : stance + ", " + disputed;
  }

  /** {@code LAID_OFF} as “laid off”. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A table that scrolls by itself where the page is narrow. */
  static String table(String label, String head, String rows) {
    return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
        + Html.escape(label)
        + "\"><table>\n<thead><tr>"
        + head
        + "</tr></thead>\n<tbody>\n"
        + rows
        + "</tbody></table></div>\n";
  }
}
