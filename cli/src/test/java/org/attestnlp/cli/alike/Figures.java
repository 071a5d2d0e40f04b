package org.attestnlp.cli.alike;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.model.Claim;
import org.jspecify.annotations.Nullable;

/** Numbers in another spelling, and other numbers. */
final class Figures {

  private static final Pattern SIGN = Pattern.compile("(?<=\\d)%(?![\\w-])");
  private static final Pattern PERCENT = Pattern.compile("(?<=\\d) ?per ?cent(?![\\w-])");
  private static final Pattern WORD = Pattern.compile("(?<=[a-z\\d] )per ?cent(?![\\w-])");
  private static final Pattern GROUPS =
      Pattern.compile("(?<![\\w.,-])\\d{1,3}(?:,\\d{3})+(?![\\w,]|\\.\\d)");
  private static final Pattern PLAIN = Pattern.compile("(?<![\\w.,-])\\d{4,9}(?![\\w,-]|\\.\\d)");
  private static final Pattern DIGITS =
      Pattern.compile( // no split year “2014-15”, no share “one in every 113”
          "(?<![\\d\\p{L}'/–-]|every )\\d{2,}" + "(?![\\d'/½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|[-–]\\d\\d(?!\\d))");

  private Figures() {}

  static List<Rewriting> perCent(Sample sample) {
    return List.of(
        each(sample, SIGN, m -> " per cent"),
        each(sample, SIGN, m -> " percent"),
        each(sample, PERCENT, m -> "%"),
        each(sample, WORD, m -> m.group().equals("percent") ? "per cent" : "percent"));
  }

  /** Not where the digits alone could be a year. */
  static List<Rewriting> grouped(Sample sample) {
    return List.of(
        each(sample, GROUPS, m -> notYear(m.group().replace(",", ""))),
        each(sample, PLAIN, m -> isAmount(sample, m) ? group(notYear(m.group())) : null));
  }

  /** The last digit of each longer number is another one, the same for the same. */
  static List<Rewriting> digits(Sample sample) {
    return List.of(each(sample, DIGITS, m -> other(m.group())));
  }

  private static String other(String digits) {
    int last = digits.length() - 1;
    char c = digits.charAt(last);
    char by = c < '2' ? c : c == '9' ? '2' : (char) (c + 1);
    return digits.substring(0, last) + by;
  }

  private static boolean isAmount(Sample sample, MatchResult digits) {
    return sample.result().claims().stream()
        .map(Claim::span)
        .anyMatch(span -> span.begin() <= digits.start() && digits.end() <= span.end());
  }

  private static @Nullable String notYear(String digits) {
    return digits.length() > 4 || Integer.parseInt(digits) > 2100 ? digits : null;
  }

  private static @Nullable String group(@Nullable String digits) {
    return digits == null
        ? null
        : String.format(java.util.Locale.ROOT, "%,d", Long.parseLong(digits));
  }

  private static Rewriting each(
      Sample sample, Pattern pattern, Function<MatchResult, @Nullable String> write) {
    Rewriting rewriting = new Rewriting(sample.text());
    Matcher matcher = pattern.matcher(sample.text());
    while (matcher.find()) {
      String written = write.apply(matcher);
      if (written != null) {
        rewriting.keepTo(matcher.start()).replace(written, matcher.end() - matcher.start());
      }
    }
    return rewriting.keepAll();
  }
}
