package org.attestnlp.view.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A bar from low to high, on a scale from 0 to the most that anybody says. A side that is open is
 * drawn thin to its end: “at least 40”. No inline style, which the page's policy forbids.
 */
final class Bar {

  private static final double WIDTH = 100;
  private static final double LEAST = 1.5;

  private Bar() {}

  /** The drawing; nothing where there is no scale. The figures stand beside it for all readers. */
  static String html(@Nullable BigDecimal low, @Nullable BigDecimal high, BigDecimal most) {
    if (most.signum() <= 0 || (low == null && high == null)) {
      return "";
    }
    double from = low == null ? 0 : place(low, most);
    double to = high == null ? WIDTH : place(high, most);
    boolean open = low == null || high == null;
    double begin = Math.min(from, WIDTH - LEAST);
    return "<svg class=\"bar"
        + (open ? " open" : "")
        + "\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
        + "<rect class=\"scale\" x=\"0\" y=\"3.5\" width=\"100\" height=\"1\"/><rect x=\""
        + number(begin)
        + "\" y=\"1\" width=\""
        + number(Math.max(LEAST, to - begin))
        + "\" height=\"6\"/></svg>";
  }

  private static double place(BigDecimal value, BigDecimal most) {
    double share = value.divide(most, MathContext.DECIMAL32).doubleValue();
    return WIDTH * Math.max(0, Math.min(1, share));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
