package org.attestnlp.view.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import org.attestnlp.field.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a mark or a link stands for in the article.
 *
 * @param span the object that has begin, end and text; null of a link
 * @param record the record that has the slots
 * @param shape its fields
 * @param holder the record around it, whose field it is: the entity of a mention
 * @param seat where it sits: in a list, or in a field of the holder
 */
record Spot(
    @Nullable ObjectNode span, JsonNode record, Shape<?> shape, ObjectNode holder, Seat seat) {

  /**
   * A place in the tree.
   *
   * @param list the list; null if it is the value of a field
   * @param owner the record that has the field
   * @param field the name of the field
   */
  record Seat(@Nullable ArrayNode list, ObjectNode owner, String field) {

    /** Takes away what sits there: the very node, for two may look alike. */
    @SuppressWarnings("ReferenceEquality")
    void vacate(JsonNode node) {
      if (list == null) {
        owner.putNull(field);
        return;
      }
      for (Iterator<JsonNode> each = list.iterator(); each.hasNext(); ) {
        if (each.next() == node) {
          each.remove();
          return;
        }
      }
    }
  }

  /** Takes it out of the article. */
  void remove() {
    seat.vacate(record);
  }
}
