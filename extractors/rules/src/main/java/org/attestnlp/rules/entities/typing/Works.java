package org.attestnlp.rules.entities.typing;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.syntax.marks.Marks;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/**
 * A name that fills its quotation marks beside a film or a book is a work: “starred in ‘Cold Bay’”.
 */
public final class Works implements NamePass {

  private static final int REACH = 8;
  private static final Set<String> WORKS = PageWords.WORK_NOUN;

  @Override
  public String does() {
    return "takes a name in marks beside a film or a book for a work";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (Name name : sheet.list()) {
      int open = name.first() - 1;
      if (fillsMarks(reading, name) && isBesideWork(reading, open)) {
        sheet.retype(name, EntityType.MISC);
      }
    }
  }

  private static boolean fillsMarks(Passage reading, Name name) {
    Marks marks = reading.marks();
    int open = name.first() - 1;
    int close = reading.isOneOf(name.end(), ",", ".") ? name.end() + 1 : name.end();
    return marks.isMark(open) && marks.isMark(close) && marks.of(open) == marks.of(close);
  }

  private static boolean isBesideWork(Passage reading, int mark) {
    int first = Math.max(reading.sentence(mark).first(), mark - REACH);
    for (int i = mark - 1; i >= first; i--) {
      if (WORKS.contains(reading.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
