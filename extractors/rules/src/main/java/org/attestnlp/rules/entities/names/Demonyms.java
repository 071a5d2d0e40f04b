package org.attestnlp.rules.entities.names;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.Walk;

/** Words for peoples are MISC: {@code South Korean} in “South Korean troops”. */
public final class Demonyms implements NamePass {

  @Override
  public String does() {
    return "takes words for peoples for MISC, by the list of demonyms";
  }

  @Override
  public String evidence(String name) {
    return ", which has “" + name + "”";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    Walk.over(0, reading.size(), i -> Math.max(i + 1, mark(reading, sheet, i)));
  }

  private static int mark(Passage reading, NameSheet sheet, int token) {
    if (!reading.isCapital(token) || reading.sureType(token) != null) { // “Mrs French said”
      return token;
    }
    String two = reading.text(token) + " " + reading.text(token + 1);
    if (Places.DEMONYMS.contains(two) && reading.sameSentence(token, token + 1)) {
      return settle(sheet, token, token + 2);
    }
    return Places.DEMONYMS.contains(reading.text(token)) ? settle(sheet, token, token + 1) : token;
  }

  private static int settle(NameSheet sheet, int first, int end) {
    boolean same = true;
    for (int i = first; i < end; i++) {
      Name seen = sheet.at(i);
      same &= seen == null || (seen.first() >= first && seen.end() <= end);
    }
    if (same) {
      sheet.put(new Name(first, end, EntityType.MISC));
    }
    return end;
  }
}
