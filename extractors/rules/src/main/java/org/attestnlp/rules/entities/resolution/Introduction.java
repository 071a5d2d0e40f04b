package org.attestnlp.rules.entities.resolution;

import java.util.List;
import java.util.Set;
import org.attestnlp.rules.entities.lists.Gender;
import org.attestnlp.rules.entities.names.MentionSlots;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.trace.Trace;

/**
 * What stands around a name and says who bears it.
 *
 * @param titles in the text's spelling: {@code Defense Minister}
 * @param roles the nouns in lower case: {@code minister}
 * @param roleWords all words of titles and roles in lower case: {@code defense}, {@code minister}
 * @param gender what titles and roles show
 * @param relative whether the name comes as somebody's relative: “his wife Ada Quill”
 */
record Introduction(
    List<String> titles,
    Set<String> roles,
    Set<String> roleWords,
    Gender gender,
    boolean relative) {

  /** Tells the trace what titles it shows. */
  void note(Passage reading, Name name) {
    if (!reading.document().trace().isKept()) {
      return;
    }
    Trace.Slot slot = MentionSlots.of(reading, name.first(), name.end(), "titles");
    if (titles.isEmpty()) {
      slot.silent(List.of("a title or noun beside the name"));
    } else {
      slot.won(
          "a title or noun beside the name",
          String.join("; ", titles),
          "a title before the name, or a noun beside it, says what its bearer is");
    }
  }
}
