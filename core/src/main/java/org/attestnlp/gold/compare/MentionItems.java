package org.attestnlp.gold.compare;

import org.attestnlp.gold.file.Marks;

/** Mentions: of one span the type tells them apart, then kind, name and titles. */
final class MentionItems implements Items<Member> {

  private static final double ENOUGH = 0.5;
  private static final double TYPE_BONUS = 0.01;
  private static final double KIND_BONUS = 0.001;
  private static final double NAME_BONUS = 0.0005;

  @Override
  public Order<Member> order() {
    return Order.MENTIONS;
  }

  @Override
  public Marks marks(Member gold) {
    return gold.marks();
  }

  @Override
  public boolean enough(Member wanted, Member found) {
    return Overlap.jaccard(spans(wanted), found.span()) >= ENOUGH;
  }

  @Override
  public double weight(Member wanted, Member found) {
    return Overlap.dice(spans(wanted), found.span())
        + (wanted.type().equals(found.type()) ? TYPE_BONUS : 0)
        + (wanted.mention().kind() == found.mention().kind() ? KIND_BONUS : 0)
        + (wanted.entity().name().equals(found.entity().name()) ? NAME_BONUS : 0);
  }

  @Override
  public boolean caught(Member forbidden, Member found) {
    return Overlap.same(spans(forbidden), found.span());
  }
}
