package org.attestnlp.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.attestnlp.model.Claim;
import org.attestnlp.model.NumberMention;
import org.attestnlp.model.Source;
import org.jspecify.annotations.Nullable;

/** Parts of a result in a few words. */
final class Phrases {

  private Phrases() {}

  /** “Ada Quill; a senior official”, empty for nobody. */
  static String sources(List<Source> sources) {
    return sources.stream().map(Source::name).collect(Collectors.joining("; "));
  }

  /** “3000”, “10000 to 12000”, with the unit. */
  static String amount(Claim claim) {
    return amount(claim.value(), claim.valueHigh(), claim.unit());
  }

  static String amount(NumberMention number) {
    return amount(number.value(), number.valueHigh(), number.unit());
  }

  private static String amount(
      @Nullable BigDecimal value, @Nullable BigDecimal high, @Nullable String unit) {
    if (value == null) {
      return "";
    }
    return value.toPlainString()
        + (high == null ? "" : " to " + high.toPlainString())
        + (unit == null ? "" : " " + unit);
  }
}
