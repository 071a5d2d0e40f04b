package org.attestnlp.check;

import java.util.List;
import org.attestnlp.model.AnnotatedArticle;

/**
 * Checks that a result keeps to what the format promises beyond its fields: spans that are the
 * words of the text, ids that resolve and follow first mention, each source once, quotes that nest,
 * relations that agree from both ends.
 *
 * <pre>{@code
 * ResultCheck.breaches(article); // [claims[2].disputedBy[1]: names Moscow again; a source stands once]
 * }</pre>
 *
 * <p>All rules:
 *
 * <ul>
 *   <li>Spans are words of the text, begin and end at no blank and inside no surrogate pair; but
 *       for quotes they reach over no blank line.
 *   <li>Entities, quotes and claims are {@code e1}, {@code e2}, … in the order of (first) mention.
 *   <li>The mentions of an entity stand in text order, none overlaps another, one at least is a
 *       NAME; those of two entities are not the same and do not cross. A title stands once.
 *   <li>Quotes do not cross, and no two are the same; marked parts lie inside the quote, in text
 *       order; DIRECT and MIXED have some, INDIRECT has none; cue and speakers stand outside the
 *       content; a quote continues an earlier one of the same speakers.
 *   <li>A source that is an entity has its id and name; it stands once in a list; speakers are in
 *       text order; nobody disputes a claim of their own.
 *   <li>Claims and other numbers are in text order and do not overlap; values are finite, the high
 *       end of a range is above the low one; a claim in a quote has the id of the innermost one and
 *       its speakers among the claimants; counted noun and approximator lie outside the number, and
 *       so does what it is a part of; event, agent, place and time stand in its paragraph.
 *   <li>A layer that is called incomplete is empty.
 *   <li>Relations lead to another claim, one to each; CONFLICTS_WITH holds from both ends, UPDATES
 *       and PART_OF from one. SAME_AS leads from the later claim, and may lead back.
 * </ul>
 */
public final class ResultCheck {

  private ResultCheck() {}

  /**
   * What breaks a rule, layer by layer; empty if all holds. Linear in the result but for sorting.
   */
  public static List<Breach> breaches(AnnotatedArticle article) {
    Findings findings = new Findings(article);
    if (!SpanRules.hold(article, findings)) {
      return findings.list(); // the other rules compare spans of the text
    }
    IncompleteRules.check(article, findings);
    EntityRules.check(article, findings);
    QuoteRules.check(article, findings);
    NumberRules.check(article, findings);
    ClaimRules.check(article, findings);
    RelationRules.check(article, findings);
    return findings.list();
  }
}
