package org.attestnlp.rules.entities.names;

import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.lists.Brackets;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;
import org.attestnlp.spi.tool.StockSymbols;

/**
 * Reads the stock symbol behind a company: “Kelmore Mills (KLM.L) said”, “Helion (NYSE: HLN), a
 * chip maker,”. The symbol is no entity of its own, and what stands before it is a company.
 */
public final class Listings implements NamePass {

  private static final int LONGEST = 6;
  private static final Set<String> EXCHANGES = Capitals.of(BodyWords.STOCK_EXCHANGE);

  @Override
  public String does() {
    return "takes what stands before a stock symbol for a company";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (int i = 1; i < reading.size(); i++) {
      int end = end(reading, i);
      if (end > i && reading.startsWithLetter(i - 1) && reading.sameSentence(i - 1, i)) {
        clear(reading, sheet, i, end);
        company(reading, sheet, i);
      }
    }
  }

  /** Whether a symbol stands right there, so that a company ends before it. */
  public static boolean isAt(Passage reading, int token) {
    return end(reading, token) > token;
  }

  /** One past the symbol that begins at a token, with its brackets; the token itself if none. */
  private static int end(Passage reading, int token) {
    if (StockSymbols.matches(reading.text(token))) {
      return token + 1;
    }
    int closer = Brackets.closer(reading, token);
    boolean shown = false;
    for (int i = token + 1; i < closer; i++) {
      String text = reading.text(i);
      boolean symbol = isListed(reading, i) || StockSymbols.matches(text);
      boolean between = EXCHANGES.contains(text) || ":,;/".contains(text);
      if (!symbol && !between) {
        return token;
      }
      shown |= symbol;
    }
    return shown ? closer + 1 : token;
  }

  /** “HLN” of “NYSE: HLN”. */
  private static boolean isListed(Passage reading, int token) {
    String text = reading.text(token);
    boolean colon = reading.text(token - 1).equals(":");
    return colon && EXCHANGES.contains(reading.text(token - 2)) && Casing.isUpper(text);
  }

  private static void clear(Passage reading, NameSheet sheet, int first, int end) {
    for (int i = first; i < end; i++) {
      Name name = sheet.at(i);
      if (name != null && !EXCHANGES.contains(reading.joined(name.first(), name.end()))) {
        sheet.remove(name);
        if (name.first() < first) {
          sheet.put(new Name(name.first(), first, EntityType.ORGANIZATION));
        }
      }
    }
  }

  /** The name that ends before the symbol, or the run of capitals if the engine saw none. */
  private static void company(Passage reading, NameSheet sheet, int end) {
    Name before = sheet.at(end - 1);
    if (before != null) {
      sheet.retype(before, EntityType.ORGANIZATION);
      return;
    }
    int first = end;
    while (first > 0 && end - first < LONGEST && isPart(reading, sheet, first - 1, end)) {
      first--;
    }
    if (first < end) {
      sheet.put(new Name(first, end, EntityType.ORGANIZATION));
    }
  }

  private static boolean isPart(Passage reading, NameSheet sheet, int token, int end) {
    return reading.startsWithLetter(token)
        && reading.isCapital(token)
        && !sheet.covers(token)
        && reading.sameSentence(token, end)
        && !reading.tag(token).equals("DT")
        && !reading.tag(token).equals("IN");
  }
}
