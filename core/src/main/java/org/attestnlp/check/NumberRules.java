package org.attestnlp.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Span;
import org.jspecify.annotations.Nullable;

/** Claims and other numbers are in text order, apart from each other, and finite. */
final class NumberRules {

  private record Place(String path, Span span) {}

  private final Findings findings;
  private final List<Place> places = new ArrayList<>();

  private NumberRules(Findings findings) {
    this.findings = findings;
  }

  static void check(AnnotatedArticle article, Findings findings) {
    NumberRules rules = new NumberRules(findings);
    for (int i = 0; i < article.claims().size(); i++) {
      Claim claim = article.claims().get(i);
      rules.number("claims", i, claim.span());
      rules.values("claims[" + i + "]", claim.value(), claim.valueHigh(), true);
    }
    rules.order(rules.places);
    int claims = rules.places.size();
    for (int i = 0; i < article.numbers().size(); i++) {
      NumberMention number = article.numbers().get(i);
      rules.number("numbers", i, number.span());
      rules.values("numbers[" + i + "]", number.value(), number.valueHigh(), false); // “lost 1-3”
    }
    rules.order(rules.places.subList(claims, rules.places.size()));
    rules.apart();
  }

  private void number(String layer, int index, Span span) {
    places.add(new Place(layer + "[" + index + "]", span));
  }

  private void values(
      String path, @Nullable BigDecimal value, @Nullable BigDecimal high, boolean rising) {
    finite(path + ".value", value);
    finite(path + ".valueHigh", high);
    if (high != null && value == null) {
      findings.add(path + ".value", "is null beside a high end; a range has both");
    } else if (high != null && rising && high.compareTo(value) <= 0) {
      findings.add(path + ".valueHigh", "is " + high + ", expected more than " + value);
    }
  }

  private void finite(String place, @Nullable BigDecimal value) {
    if (value != null && Double.isInfinite(value.doubleValue())) {
      findings.add(place, "is too great for a number of 64 bits; leave the number out");
    }
  }

  private void order(List<Place> layer) {
    for (int i = 1; i < layer.size(); i++) {
      if (layer.get(i).span().begin() < layer.get(i - 1).span().begin()) {
        findings.add(
            layer.get(i).path(), "stands before the one before it; numbers are in text order");
      }
    }
  }

  private void apart() {
    List<Place> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparingInt(place -> place.span().begin()));
    for (int i = 1; i < sorted.size(); i++) {
      Place before = sorted.get(i - 1);
      Place place = sorted.get(i);
      if (place.span().overlaps(before.span())) {
        findings.add(
            place.path(),
            Findings.shown(place.span())
                + " overlaps "
                + before.path()
                + ", "
                + Findings.shown(before.span())
                + "; a number is read once");
      }
    }
  }
}
