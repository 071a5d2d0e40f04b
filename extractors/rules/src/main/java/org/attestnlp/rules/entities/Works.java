package org.attestnlp.rules.entities;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.syntax.Passage;
import org.attestnlp.rules.syntax.QuoteMask;
import org.attestnlp.spi.Name;

/**
 * A name that fills its quotation marks beside a film or a book is a work: “starred in ‘Cold Bay’”.
 */
final class Works implements NamePass {

  private static final int REACH = 8;
  private static final Set<String> WORKS = PageWords.WORK_NOUN;

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (Name name : sheet.list()) {
      int first = name.first();
      boolean marked =
          QuoteMask.isMark(reading.text(first - 1)) && closes(reading, name.end(), first);
      if (marked && isBesideWork(reading, first - 1)) {
        sheet.retype(name, EntityType.MISC);
      }
    }
  }

  private static boolean closes(Passage reading, int token, int name) {
    String text = reading.text(token);
    int mark = text.equals(",") || text.equals(".") ? token + 1 : token;
    return QuoteMask.isMark(reading.text(mark)) && reading.sameSentence(name, mark);
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
