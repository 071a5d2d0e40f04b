package org.attestnlp.view.tool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attestnlp.field.Field;
import org.attestnlp.field.Type;
import org.attestnlp.view.FormatException;
import org.jspecify.annotations.Nullable;

/** Sets what a person chose or wrote in the fields of a record. */
final class Slots {

  private static final int LONGEST_NUMBER = 100;

  private Slots() {}

  /** Sets those that differ from what went out; one that is gone becomes null where it can be. */
  static void change(
      ObjectNode record, Scheme.Kind kind, Map<String, String> before, Map<String, String> now) {
    for (Field<?, ?> slot : kind.slots()) {
      String value = now.get(slot.name());
      if (value == null && before.containsKey(slot.name()) && slot.isNullable()) {
        record.putNull(slot.name());
      } else if (value != null && !value.equals(before.get(slot.name()))) {
        set(record, slot, value);
      }
    }
  }

  /**
   * Sets one.
   *
   * @throws FormatException if the field cannot have the value
   */
  static void set(ObjectNode record, Field<?, ?> slot, String value) {
    Type<?> type = slot.type();
    List<String> choices = slot.choices();
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw wrong(slot, value, "one of " + choices);
    } else if (type instanceof Type.Truth) {
      record.put(slot.name(), truth(slot, value));
    } else if (type instanceof Type.Decimal) {
      BigDecimal number = number(value);
      if (number == null) {
        throw wrong(slot, value, "a number in digits, such as 12.5");
      }
      record.put(slot.name(), number);
    } else {
      record.put(slot.name(), type instanceof Type.Day ? day(slot, value) : value);
    }
  }

  /** The number that digits write, with commas between thousands or without; null if none. */
  static @Nullable BigDecimal number(String digits) {
    boolean plain =
        digits.length() <= LONGEST_NUMBER && digits.matches("-?[0-9][0-9,]*(\\.[0-9]+)?");
    return plain ? new BigDecimal(digits.replace(",", "")) : null;
  }

  private static boolean truth(Field<?, ?> slot, String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong(slot, value, "true or false");
    }
    return value.equals("true");
  }

  private static String day(Field<?, ?> slot, String value) {
    try {
      return LocalDate.parse(value).toString();
    } catch (DateTimeException e) {
      throw new FormatException(
          slot.name() + " is “" + value + "”; expected a day such as 2026-05-04", e);
    }
  }

  private static FormatException wrong(Field<?, ?> slot, String value, String expected) {
    return new FormatException(slot.name() + " is “" + value + "”; expected " + expected);
  }
}
