package org.attestnlp.junit;

import java.util.List;
import org.attestnlp.field.ClaimFields;
import org.attestnlp.field.Shape;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Counted;
import org.attestnlp.model.Factuality;
import org.attestnlp.model.Span;

/** Assertions about a numeric claim. */
public final class ClaimAssert extends ItemAssert<Claim, ClaimAssert> {

  ClaimAssert(ArticleAssert article, AnnotatedArticle result, List<Claim> claims) {
    super(article, result, claims, ClaimAssert.class);
  }

  /** The text says that it is no exact number. */
  public ClaimAssert approximate() {
    return keep(
        "the claim is not approximate",
        "approximate",
        Claim::approximate,
        claim -> claim.approximate() ? "approximate" : "not approximate");
  }

  /** What it counts has these whole words: {@code troops}. */
  public ClaimAssert counting(String words) {
    return keepNamed(
        "the claim counts something else",
        words,
        claim -> Names.holds(counted(claim), words),
        claim -> counted(claim).isEmpty() ? "nothing" : counted(claim),
        claim -> claim.counted() == null ? List.of() : List.of(claim.counted().span()));
  }

  /** In this unit: {@code USD}, {@code percent}, {@code kilometre}. */
  public ClaimAssert in(String unit) {
    return keep(
        "the claim has another unit",
        unit,
        claim -> unit.equals(claim.unit()),
        claim -> claim.unit() == null ? "no unit" : claim.unit());
  }

  /** Claimed by somebody whose name or description is this, or has it as whole words. */
  public ClaimAssert claimedBy(String name) {
    return keepNamed(
        "the claim has another claimant",
        name,
        claim -> names(claim.claimants(), name),
        claim -> claim.claimants().isEmpty() ? "the article" : shown(claim.claimants()),
        claim -> mentions(claim.claimants()));
  }

  /** Claimed by the article itself. */
  public ClaimAssert claimedByTheArticle() {
    return keep(
        "the claim has a claimant",
        "the article",
        claim -> claim.claimants().isEmpty(),
        claim -> shown(claim.claimants()));
  }

  /** Disputed by somebody whose name or description is this, or has it as whole words. */
  public ClaimAssert disputedBy(String name) {
    return keepNamed(
        "the claim is not disputed so",
        name,
        claim -> names(claim.disputedBy(), name),
        claim -> shown(claim.disputedBy()),
        claim -> mentions(claim.disputedBy()));
  }

  /** With this stance. */
  public ClaimAssert being(Factuality factuality) {
    return keep(
        "the claim has another factuality",
        factuality.name(),
        claim -> claim.factuality() == factuality,
        claim -> claim.factuality().name());
  }

  private static String counted(Claim claim) {
    Counted counted = claim.counted();
    return counted == null ? "" : counted.span().text();
  }

  @Override
  Shape<Claim> shape() {
    return ClaimFields.CLAIM;
  }

  @Override
  Span span(Claim claim) {
    return claim.span();
  }
}
