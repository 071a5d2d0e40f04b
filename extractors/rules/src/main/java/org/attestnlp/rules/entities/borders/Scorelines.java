package org.attestnlp.rules.entities.borders;

import org.attestnlp.model.EntityType;
import org.attestnlp.rules.entities.names.NamePass;
import org.attestnlp.rules.entities.names.NameSheet;
import org.attestnlp.rules.places.Places;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.spi.Name;

/**
 * Tells the teams of a result from their points: “Harrow Town 2 Marsh City 1”, “Orla United 0,
 * Marsh City 3.” A number alone behind a name may be its own: “Apollo 11”, “Highway 9”.
 */
public final class Scorelines implements NamePass {

  private static final int LONGEST = 4; // words of a team
  private static final int MOST = 3; // digits of a score

  @Override
  public String does() {
    return "parts teams from their points";
  }

  @Override
  public void mend(Passage reading, NameSheet sheet) {
    for (int i = 1; i < reading.size(); i++) {
      if (isScore(reading, i)) {
        read(reading, sheet, i);
      }
    }
  }

  /** The two teams around a first score, if a second one ends the result. */
  private static void read(Passage reading, NameSheet sheet, int score) {
    int first = score;
    while (score - first < LONGEST && isWord(reading, first - 1, score)) {
      first--;
    }
    int second = reading.text(score + 1).equals(",") ? score + 2 : score + 1;
    int end = second;
    while (end - second < LONGEST && isWord(reading, end, score)) {
      end++;
    }
    boolean result =
        first < score
            && end > second
            && isScore(reading, end)
            && Math.abs(reading.text(end).length() - reading.text(score).length()) < 2
            && reading.sameSentence(score, end)
            && isClosed(reading, end);
    if (result) {
      team(reading, sheet, first, score);
      team(reading, sheet, second, end);
    }
  }

  /** A country keeps its type. */
  private static void team(Passage reading, NameSheet sheet, int first, int end) {
    Name seen = sheet.at(first);
    boolean whole = seen != null && seen.first() == first && seen.end() == end;
    if (!whole || !Places.NAMES.contains(reading.joined(first, end))) {
      sheet.put(new Name(first, end, EntityType.ORGANIZATION));
    }
  }

  private static boolean isWord(Passage reading, int token, int beside) {
    return token >= 0
        && token < reading.size()
        && reading.isCapital(token)
        && reading.text(token).chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && reading.sameSentence(token, beside);
  }

  private static boolean isScore(Passage reading, int token) {
    String text = reading.text(token);
    return !text.isEmpty() && text.length() <= MOST && text.chars().allMatch(Character::isDigit);
  }

  private static boolean isClosed(Passage reading, int score) {
    String next = reading.text(score + 1);
    return !reading.sameSentence(score, score + 1) || ",.;:(".contains(next);
  }
}
