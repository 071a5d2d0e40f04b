package org.attestnlp.rules.claims.relations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestnlp.rules.lexicon.EventWords;
import org.attestnlp.spi.Quantity;
import org.attestnlp.spi.Quantity.Form;
import org.jspecify.annotations.Nullable;

/** Joins the two numbers of a result that is no range because it falls: {@code beat United 3-1}. */
public final class ScoreJoiner {

  private static final String DASHES = "-–—‑−";
  private static final String TO = " to ";
  private static final int LONGEST = 12; // letters of a verb of voting

  private ScoreJoiner() {}

  /** The numbers with the two of each result as one, in text order. */
  public static List<Quantity> join(List<Quantity> numbers, String text) {
    List<Quantity> joined = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      Quantity next = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
      Quantity score = next == null ? null : score(numbers.get(i), next, text);
      joined.add(score == null ? numbers.get(i) : score);
      i += score == null ? 0 : 1;
    }
    return joined;
  }

  private static @Nullable Quantity score(Quantity left, Quantity right, String text) {
    boolean dash = right.begin() - left.end() == 1 && DASHES.indexOf(text.charAt(left.end())) >= 0;
    boolean told = right.begin() - left.end() == 4 && text.startsWith("-to-", left.end());
    boolean tight = dash || told || isVote(left, right, text);
    if (!tight || !isBare(left, told) || !isBare(right, told) || !falls(left, right)) {
      return null;
    }
    return new Quantity(
        left.begin(),
        right.end(),
        Form.DIGITS,
        left.kind(),
        left.value(),
        right.value(),
        null,
        null);
  }

  /** “The bill passed 52 to 48”, “won by 40 to 12” */
  private static boolean isVote(Quantity left, Quantity right, String text) {
    if (right.begin() - left.end() != TO.length() || !text.startsWith(TO, left.end())) {
      return false;
    }
    int end = left.begin() - 1;
    end = end > 3 && text.startsWith(" by", end - 3) ? end - 3 : end;
    int first = end;
    while (first > 0 && end - first < LONGEST && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return first < end
        && EventWords.VOTING.contains(text.substring(first, end).toLowerCase(Locale.ROOT));
  }

  private static boolean falls(Quantity left, Quantity right) {
    BigDecimal high = left.value();
    BigDecimal low = right.value();
    return high != null && low != null && high.compareTo(low) >= 0;
  }

  /** “5-to-4”, and where they are joined so also “five-to-four”. */
  private static boolean isBare(Quantity number, boolean words) {
    return (number.form() == Form.DIGITS || words && number.form() == Form.WORDS)
        && number.valueHigh() == null
        && number.unit() == null
        && number.role() == null;
  }
}
