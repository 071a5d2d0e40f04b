package org.attestnlp.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.spi.tool.Lexicon;

/**
 * Tells one sentence that was wrapped into two lines from a headline with its text, where the
 * second line begins with a capital or a digit: “Floods killed six people in the region of
 * North⏎Norva on Monday.”
 *
 * <p>The first line is full and reads as prose, and breaks off in a name, in front of a number or
 * behind marked words; the second is short.
 */
final class LoneSentence {

  private static final Lexicon WORDS = Lexicon.load(LoneSentence.class, "sentence-ends.txt");
  private static final Set<String> PAST = WORDS.words("past-prose");
  private static final Set<String> PRESENT = WORDS.words("present-prose");
  private static final Set<String> DAYS = WORDS.words("day");
  private static final Set<String> FEATURE_OPENER = WORDS.words("feature-opener");
  private static final int NARROWEST = 30; // characters
  private static final int FEW = 7; // words that may end a sentence

  private final String text;

  LoneSentence(String text) {
    this.text = text;
  }

  /** Whether these two lines, the only ones of a text, are one sentence. */
  boolean isWrapped(Line first, Line second) {
    boolean full =
        first.length() >= NARROWEST
            && second.length() < first.length() + 1 + second.firstWordEnd(text) - second.begin();
    boolean open = !first.endsSentence(text) && !holdsStop(first);
    if (!full || !open || !second.endsSentence(text)) {
      return false;
    }
    List<String> words = words(first);
    int behind = words(second).size();
    boolean digit = Character.isDigit(text.charAt(second.begin()));
    boolean prose =
        !FEATURE_OPENER.contains(words.get(0))
            && (words.stream().anyMatch(PAST::contains)
                || words.contains("the") && words.stream().anyMatch(PRESENT::contains));
    boolean goesOn = prose && (digit || endsInName(first, words)) || isSpeech(first);
    return goesOn && behind <= FEW && !isStopped(second);
  }

  /** “… of the Dunn⏎Trust”, but not “… the debate on Monday⏎Anna Marsh can shout.” */
  private boolean endsInName(Line line, List<String> words) {
    boolean capital = Character.isUpperCase(text.charAt(line.lastWordBegin(text)));
    return capital && !DAYS.contains(words.get(words.size() - 1));
  }

  /** “The quay has sunk. (Peter Dunn/Harbour Press)”: its sentence is over. */
  private boolean holdsStop(Line line) {
    for (int i = line.begin() + 2; i + 1 < line.end(); i++) {
      boolean stop = ".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
      if (stop && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** “Tel. 555 0101.” */
  private boolean isStopped(Line line) {
    int end = line.firstWordEnd(text);
    return end < line.end() && text.charAt(end - 1) == '.';
  }

  /** “We will rebuild the harbour,” said Anna⏎Marsh. */
  private boolean isSpeech(Line line) {
    for (int i = line.begin() + 1; i + 2 < line.end(); i++) {
      boolean ends = ",?!".indexOf(text.charAt(i - 1)) >= 0 && "\"”".indexOf(text.charAt(i)) >= 0;
      if (ends && text.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  private List<String> words(Line line) {
    String words = text.substring(line.begin(), line.end()).toLowerCase(Locale.ROOT);
    return List.of(words.split("\\s+"));
  }
}
