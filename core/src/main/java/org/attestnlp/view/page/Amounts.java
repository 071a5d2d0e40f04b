package org.attestnlp.view.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.attestnlp.model.Claim;
import org.attestnlp.model.ClaimKind;
import org.attestnlp.model.NumberMention;
import org.jspecify.annotations.Nullable;

/** Numbers and units as a reader writes them: “£22 million”, “12.5 %”, “at least one in seven”. */
public final class Amounts {

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("USD", "$"),
          Map.entry("GBP", "£"),
          Map.entry("EUR", "€"),
          Map.entry("JPY", "¥"),
          Map.entry("INR", "₹"),
          Map.entry("KRW", "₩"),
          Map.entry("ILS", "₪"),
          Map.entry("NGN", "₦"),
          Map.entry("UAH", "₴"),
          Map.entry("AUD", "A$"),
          Map.entry("CAD", "C$"),
          Map.entry("NZD", "NZ$"),
          Map.entry("HKD", "HK$"));

  private static final List<Map.Entry<BigDecimal, String>> SCALES =
      List.of(
          Map.entry(new BigDecimal("1E12"), " trillion"),
          Map.entry(new BigDecimal("1E9"), " billion"),
          Map.entry(new BigDecimal("1E6"), " million"));

  private static final List<String> WORDS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final BigDecimal MOST_SCALED = new BigDecimal("1E15");
  private static final int MOST_DIGITS = 30;
  private static final int MOST_PLACES = 6;
  private static final double NEAR = 0.002; // “a third” may stand as 0.333
  private static final int SMALLEST_PART = 100; // one in a hundred

  private Amounts() {}

  /** The amount of a claim with its bound: “up to 40”; vague ones as the text has them. */
  public static String of(Claim claim) {
    if (claim.kind() == ClaimKind.VAGUE) {
      return claim.span().text();
    }
    String amount = of(claim.value(), claim.valueHigh(), claim.unit());
    return switch (claim.kind()) {
      case AT_LEAST -> "at least " + amount;
      case MORE_THAN -> "more than " + amount;
      case AT_MOST -> "up to " + amount;
      case LESS_THAN -> "less than " + amount;
      default -> (claim.approximate() ? "about " : "") + amount;
    };
  }

  /** The amount of a number that is no claim; empty if it has none. */
  public static String of(NumberMention number) {
    BigDecimal value = number.value();
    return value == null ? "" : of(value, number.valueHigh(), number.unit());
  }

  /** An amount, or a range of amounts, with its unit. */
  public static String of(BigDecimal low, @Nullable BigDecimal high, @Nullable String unit) {
    if (unit == null) {
      return range(plain(low), high == null ? null : plain(high));
    }
    if (CURRENCY.matcher(unit).matches()) {
      return range(money(low, unit), high == null ? null : money(high, unit));
    }
    if (unit.equals("fraction")) {
      return range(part(low), high == null ? null : part(high));
    }
    String both = range(plain(low), high == null ? null : plain(high));
    boolean isOne = high == null && low.abs().compareTo(BigDecimal.ONE) == 0;
    return both + " " + (unit.equals("percent") ? "%" : Units.of(unit, isOne));
  }

  private static String range(String low, @Nullable String high) {
    return high == null ? low : low + " to " + high;
  }

  private static String money(BigDecimal value, String unit) {
    String symbol = SYMBOLS.getOrDefault(unit, unit + "\u00A0");
    return value.signum() < 0 ? "-" + symbol + plain(value.negate()) : symbol + plain(value);
  }

  /** “22 million” if that is all there is to say, else “22,345,678”. */
  static String plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    if (bare.precision() - bare.scale() > MOST_DIGITS || bare.scale() > MOST_DIGITS) {
      return bare.toPlainString();
    }
    if (bare.abs().compareTo(MOST_SCALED) < 0) {
      for (Map.Entry<BigDecimal, String> scale : SCALES) {
        BigDecimal scaled = bare.divide(scale.getKey()).stripTrailingZeros();
        if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 2) {
          return digits(scaled) + scale.getValue();
        }
      }
    }
    return digits(bare);
  }

  private static String digits(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    boolean isTiny = value.signum() != 0 && value.precision() - value.scale() < -MOST_PLACES + 1;
    return isTiny ? value.toPlainString() : format.format(value);
  }

  /** “half”, “one in seven”, “two in three”, else in percent. */
  private static String part(BigDecimal value) {
    double share = value.doubleValue();
    for (int of = 2; of < SMALLEST_PART; of++) {
      long parts = Math.round(share * of);
      boolean fits = parts >= 1 && parts < of && Math.abs(share * of - parts) < NEAR;
      if (fits && (parts == 1 || of < WORDS.size())) {
        return of == 2 ? "half" : word(parts) + " in " + word(of);
      }
    }
    return digits(value.movePointRight(2)) + " %";
  }

  private static String word(long number) {
    return number < WORDS.size() ? WORDS.get((int) number) : String.valueOf(number);
  }
}
