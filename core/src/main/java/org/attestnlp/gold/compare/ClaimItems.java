package org.attestnlp.gold.compare;

import java.math.BigDecimal;
import java.util.List;
import org.attestnlp.gold.file.GoldArticle;
import org.attestnlp.gold.file.Marks;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;

/** Claims: a found one stands for a gold one if they overlap and have the same value. */
final class ClaimItems implements Items<Claim> {

  private static final double TOLERANCE = 1e-5;
  private static final double SLOTS = 0.001;

  private final GoldArticle gold;
  private final List<Slot<Claim>> slots;

  ClaimItems(GoldArticle gold, AnnotatedArticle found, EntityComparison entities) {
    this.gold = gold;
    this.slots = new ClaimSlots(this, gold, found, entities).all();
  }

  List<Slot<Claim>> slots() {
    return slots;
  }

  @Override
  public Order<Claim> order() {
    return Order.CLAIMS;
  }

  @Override
  public Marks marks(Claim claim) {
    return gold.marks(claim.id());
  }

  @Override
  public boolean enough(Claim wanted, Claim found) {
    return sameValue(wanted, found) && spans(wanted).stream().anyMatch(found.span()::overlaps);
  }

  /** The value first, then the overlap; the other slots decide between claims of one span. */
  @Override
  public double weight(Claim wanted, Claim found) {
    return Overlap.dice(spans(wanted), found.span())
        + (sameValue(wanted, found) ? 1 : 0)
        + SLOTS * Slot.share(slots, wanted, found);
  }

  @Override
  public boolean caught(Claim forbidden, Claim found) {
    return spans(forbidden).stream().anyMatch(found.span()::overlaps);
  }

  boolean sameBorder(Claim wanted, Claim found) {
    return Overlap.same(spans(wanted), found.span());
  }

  static boolean sameValue(Claim wanted, Claim found) {
    BigDecimal high = wanted.valueHigh();
    BigDecimal otherHigh = found.valueHigh();
    boolean highs =
        high == null || otherHigh == null
            ? high == null && otherHigh == null
            : near(high, otherHigh);
    return near(wanted.value(), found.value()) && highs;
  }

  private static boolean near(BigDecimal a, BigDecimal b) {
    double left = a.doubleValue();
    double right = b.doubleValue();
    return Math.abs(left - right)
        <= TOLERANCE * Math.max(Math.max(Math.abs(left), Math.abs(right)), 1e-30);
  }

  static String value(Claim claim) {
    String high = claim.valueHigh() == null ? "" : ".." + claim.valueHigh().toPlainString();
    return claim.value().toPlainString() + high;
  }
}
