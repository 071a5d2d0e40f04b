package org.attestnlp.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.attestnlp.field.ArticleFields;
import org.attestnlp.field.Field;
import org.attestnlp.field.Shape;
import org.attestnlp.field.Type;

/**
 * Values that a browser would change when it reads and writes them, since its numbers have 53 bits:
 * 18446744073709551615, or 1.10. On the page they are strings.
 */
final class PageNumbers {

  private static final Pattern DIGITS = Pattern.compile("-?\\d{1,1000}(\\.\\d{1,1000})?");

  /** A double keeps so many digits of any number. */
  private static final int SAFE_DIGITS = 15;

  private static final BigDecimal LOW = new BigDecimal("0.000001");
  private static final BigDecimal HIGH = new BigDecimal("1E21");

  private PageNumbers() {}

  /** Makes strings of the values that a browser would change. */
  static void hide(ObjectNode article) {
    eachDecimal(
        article,
        ArticleFields.ARTICLE,
        (record, name) -> {
          JsonNode value = record.path(name);
          if (value.isNumber() && !isSafe(value.decimalValue())) {
            record.put(name, value.decimalValue().toPlainString());
          }
        });
  }

  private static boolean isSafe(BigDecimal value) {
    BigDecimal size = value.abs();
    boolean isPlain = size.signum() == 0 || (size.compareTo(LOW) >= 0 && size.compareTo(HIGH) < 0);
    BigDecimal bare = value.stripTrailingZeros();
    return isPlain
        && bare.precision() <= SAFE_DIGITS
        && bare.toPlainString().equals(value.toPlainString());
  }

  /** Makes numbers of them again. */
  static void show(ObjectNode article) {
    eachDecimal(
        article,
        ArticleFields.ARTICLE,
        (record, name) -> {
          String digits = record.path(name).asText();
          if (record.path(name).isTextual() && DIGITS.matcher(digits).matches()) {
            record.put(name, new BigDecimal(digits));
          }
        });
  }

  private static void eachDecimal(
      ObjectNode record, Shape<?> shape, BiConsumer<ObjectNode, String> visitor) {
    for (Field<?, ?> key : shape.keys()) {
      JsonNode value = record.path(key.name());
      if (key.type() instanceof Type.Decimal) {
        visitor.accept(record, key.name());
      } else if (key.type() instanceof Type.Struct<?> struct && value instanceof ObjectNode inner) {
        eachDecimal(inner, struct.shape(), visitor);
      } else if (key.type() instanceof Type.Row<?> row
          && row.each() instanceof Type.Struct<?> struct
          && value instanceof ArrayNode items) {
        for (JsonNode item : items) {
          if (item instanceof ObjectNode inner) {
            eachDecimal(inner, struct.shape(), visitor);
          }
        }
      }
    }
  }
}
