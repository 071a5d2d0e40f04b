package org.attestnlp.rules.claims.draft;

import java.math.BigDecimal;
import org.attestnlp.rules.lexicon.MeasureWords;
import org.attestnlp.rules.lexicon.TimeWords;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Quantity;
import org.attestnlp.trace.Note.Item;
import org.attestnlp.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * A numeric expression and the tokens it touches.
 *
 * @param quantity the expression as read
 * @param first its first token
 * @param end one past its last token
 * @param sentence the index of its sentence
 */
public record Located(Quantity quantity, int first, int end, int sentence) {

  /** The characters of the expression. */
  public String textIn(String text) {
    return text.substring(quantity.begin(), quantity.end());
  }

  public boolean plain() {
    return quantity.unit() == null;
  }

  /** The same number, measured in a unit that stands elsewhere. */
  public Located with(@Nullable String unit) {
    Quantity read = quantity;
    Quantity measured =
        new Quantity(
            read.begin(),
            read.end(),
            read.form(),
            read.kind(),
            read.value(),
            read.valueHigh(),
            unit,
            read.role());
    return new Located(measured, first, end, sentence);
  }

  public boolean hasUnit(String unit) {
    return unit.equals(quantity.unit());
  }

  public boolean share() {
    return hasUnit("percent") || hasUnit("fraction") || hasUnit("percentage_point");
  }

  public boolean money() {
    String unit = quantity.unit();
    if (unit == null || unit.length() < 3) {
      return false;
    }
    return MeasureWords.MONEY_NAME.contains(baseUnit())
        || unit.substring(0, 3).chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** The unit without its rate: {@code hour} of {@code hour/day}. */
  public String baseUnit() {
    String unit = quantity.unit();
    if (unit == null) {
      return "";
    }
    int slash = unit.indexOf('/');
    return slash < 0 ? unit : unit.substring(0, slash);
  }

  public boolean durationUnit() {
    return TimeWords.TIME_UNIT.contains(baseUnit());
  }

  public @Nullable BigDecimal value() {
    return quantity.value();
  }

  public boolean below(long limit) {
    BigDecimal value = quantity.value();
    return value != null && value.compareTo(BigDecimal.valueOf(limit)) < 0;
  }

  /** To tell a trace about one slot of this number, or of the claim that it is. */
  public Trace.Slot slot(Passage passage, String name) {
    Trace trace = passage.document().trace();
    return trace.slot(Item.NUMBER, quantity.begin(), quantity.end(), name);
  }
}
