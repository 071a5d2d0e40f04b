package org.attestnlp.junit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.Draft;
import org.attestnlp.field.Field;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Event;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Quote;
import org.attestnlp.model.Source;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making; see {@link ArticleBuilder#claim}. Exact and asserted unless something else
 * is said; one inside a quote is its speakers’ claim too.
 */
public final class ClaimBuilder {

  private final Scene scene;
  private final Span span;
  private final List<Source> claimants = new ArrayList<>();
  private final List<Source> disputedBy = new ArrayList<>();
  private final Draft<Claim> draft = Draft.of(ClaimFields.CLAIM);

  ClaimBuilder(Scene scene, Span span, BigDecimal value) {
    this.scene = scene;
    this.span = span;
    draft
        .set(ClaimFields.SPAN, span)
        .set(ClaimFields.KIND, ClaimKind.EXACT)
        .set(ClaimFields.VALUE, value)
        .set(ClaimFields.FACTUALITY, Factuality.ASSERTED)
        .set(ClaimFields.RULE, "built");
  }

  /** A claimant: an entity by its name or a mention, else the words that describe who claims. */
  public ClaimBuilder by(String name) {
    claimants.add(scene.source(name, span));
    return this;
  }

  /** Who disputes it, found as a claimant is. */
  public ClaimBuilder disputedBy(String name) {
    disputedBy.add(scene.source(name, span));
    return this;
  }

  /** What is counted; its last word is the head: {@code "homes in the valley"} needs the other. */
  public ClaimBuilder counting(String words) {
    return counting(words, words.substring(words.lastIndexOf(' ') + 1));
  }

  /** What is counted, with the word that says what it is. */
  public ClaimBuilder counting(String words, String head) {
    return set(ClaimFields.COUNTED, new Counted(scene.near(words, span), head, null));
  }

  /** The high end of a range. */
  public ClaimBuilder to(long high) {
    return set(ClaimFields.KIND, ClaimKind.RANGE)
        .set(ClaimFields.VALUE_HIGH, BigDecimal.valueOf(high));
  }

  /** The word that makes it approximate: {@code "about"}. */
  public ClaimBuilder approximately(String words) {
    return set(ClaimFields.APPROXIMATE, true)
        .set(ClaimFields.APPROXIMATOR, scene.near(words, span));
  }

  /** Its unit: {@code "USD"}. */
  public ClaimBuilder unit(String unit) {
    return set(ClaimFields.UNIT, unit);
  }

  /** Whether it is asserted, denied, planned and so on. */
  public ClaimBuilder being(Factuality factuality) {
    return set(ClaimFields.FACTUALITY, factuality);
  }

  /** The word that tells what happened, as it stands and in its dictionary form. */
  public ClaimBuilder event(String words, String lemma) {
    return set(ClaimFields.EVENT, new Event(scene.near(words, span), lemma));
  }

  /** Any other field. */
  public <V> ClaimBuilder set(Field<Claim, V> field, @Nullable V value) {
    draft.set(field, value);
    return this;
  }

  Claim build(String id, List<Quote> quotes) {
    Quote around = null;
    for (Quote quote : quotes) {
      if (quote.span().covers(span) && (around == null || around.span().covers(quote.span()))) {
        around = quote;
      }
    }
    if (around != null) {
      around.speakers().stream().filter(this::isNew).forEach(claimants::add);
    }
    return draft
        .set(ClaimFields.ID, id)
        .set(ClaimFields.QUOTE, around == null ? null : around.id())
        .set(ClaimFields.CLAIMANTS, List.copyOf(claimants))
        .set(ClaimFields.DISPUTED_BY, List.copyOf(disputedBy))
        .make();
  }

  private boolean isNew(Source speaker) {
    return claimants.stream().noneMatch(claimant -> claimant.name().equals(speaker.name()));
  }
}
