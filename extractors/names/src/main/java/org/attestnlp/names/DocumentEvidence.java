package org.attestnlp.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.attestnlp.spi.Sentence;
import org.attestnlp.spi.Sentences;
import org.attestnlp.spi.tool.FeatureHash;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the document says about a word: whether it also stands in lower case, what
 * stands beside its other occurrences, and where it stands in the first name of several words that
 * it is part of: “Lind” is the first of three in “Lind Mei Hua”, and so a person everywhere.
 */
final class DocumentEvidence {

  private static final int REMEMBERED = 4;

  /** The evidence of one word form. */
  static final class Evidence {
    int capitalInside;
    boolean lowerCase;
    int others;
    final int[] at = new int[REMEMBERED];
    int firstRunStart = -1;
    int firstRunEnd = -1;
    int firstRunPlace;
  }

  private final @Nullable Evidence[] byWord;
  private final Map<Integer, int[]> byInitials = new HashMap<>();
  private final Words words;
  final int[] runStart;
  final int[] runEnd;

  DocumentEvidence(Words words, Sentences sentences) {
    this.words = words;
    this.byWord = new Evidence[words.numbers];
    this.runStart = new int[words.count];
    this.runEnd = new int[words.count];
    Arrays.fill(runStart, -1);
    for (Sentence sentence : sentences.list()) {
      boolean heading = mostlyCapitals(sentence);
      collectRuns(sentence, heading);
      for (int i = sentence.first(); i < sentence.end(); i++) {
        collect(sentence, i, heading);
      }
    }
  }

  @Nullable Evidence of(int token) {
    return byWord[words.number[token]];
  }

  /** The run of capitalised words whose initials spell this token, or null. */
  int @Nullable [] longForm(int token) {
    return byInitials.get(words.form[token].lower);
  }

  private void collect(Sentence sentence, int i, boolean heading) {
    if (!words.form[i].word) {
      return;
    }
    Evidence evidence = byWord[words.number[i]];
    if (evidence == null) {
      evidence = new Evidence();
      byWord[words.number[i]] = evidence;
    }
    if (!words.form[i].capital) {
      evidence.lowerCase = true;
      return;
    }
    if (i > sentence.first() && !heading) {
      evidence.capitalInside++;
    }
    if (evidence.others < REMEMBERED && !heading) {
      evidence.at[evidence.others++] = i;
    }
    boolean several = runEnd[i] - runStart[i] > 1;
    boolean startsSentence = runStart[i] == sentence.first();
    if (several
        && evidence.firstRunStart < 0
        && !heading
        && !(startsSentence && i == runStart[i])) {
      evidence.firstRunStart = runStart[i];
      evidence.firstRunEnd = runEnd[i];
      int place = i == runStart[i] ? 0 : i == runEnd[i] - 1 ? 2 : 1;
      evidence.firstRunPlace = place + 3 * Math.min(runEnd[i] - runStart[i], 4);
    }
  }

  private void collectRuns(Sentence sentence, boolean heading) {
    int start = -1;
    for (int i = sentence.first(); i <= sentence.end(); i++) {
      if (i < sentence.end() && words.form[i].capital) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        for (int k = start; k < i; k++) {
          runStart[k] = start;
          runEnd[k] = i;
        }
        if (!heading && i - start >= 2 && i - start <= 6) {
          byInitials.putIfAbsent(initials(start, i), new int[] {start, i});
        }
        start = -1;
      }
    }
  }

  private int initials(int start, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = start; i < end; i++) {
      letters.append(words.form[i].lowerText.charAt(0));
    }
    return FeatureHash.of(letters);
  }

  /** Whether capitals say nothing here, as in a headline. */
  private boolean mostlyCapitals(Sentence sentence) {
    int capitals = 0;
    int all = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (words.form[i].word) {
        all++;
        capitals += words.form[i].capital ? 1 : 0;
      }
    }
    return all >= 4 && capitals * 10 >= all * 7;
  }
}
