package org.attestnlp.rules.quotes.turns;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.GivenNames;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.lexicon.PeopleWords;
import org.attestnlp.rules.quotes.turns.Turn.Party;
import org.attestnlp.rules.syntax.text.Casing;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;
import org.attestnlp.spi.TokenRange;
import org.attestnlp.spi.tool.Paragraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads the label that opens a turn: “Q:”, “MR QUILL:”, “Ada Quill (Herald):”. */
final class TurnReader {

  private static final int LONGEST = 6; // tokens of a label
  private static final Pattern INITIAL = Pattern.compile("[QA]\\.");
  private static final Set<String> QUESTIONS = PageWords.TURN_QUESTION;
  private static final Set<String> ANSWERS = PageWords.TURN_ANSWER;
  private static final Set<String> ROLES = PageWords.TURN_ROLE;

  private final Passage passage;

  TurnReader(Passage passage) {
    this.passage = passage;
  }

  /** The turn that a paragraph is, or null. */
  @Nullable Turn at(int index, Paragraph paragraph) {
    int first = passage.at(paragraph.begin());
    if (first >= passage.size() || !passage.isCapital(first)) {
      return null;
    }
    int colon = colon(first, paragraph);
    int end = colon < 0 ? -1 : withoutBracket(first, colon);
    if (end <= first || colon + 1 >= passage.size()) {
      return null;
    }
    int begin = passage.tokens().begin(colon + 1);
    Party party = party(first, end);
    if (party == null || begin >= paragraph.end()) {
      return null;
    }
    String key = key(first, end);
    return new Turn(index, new TokenRange(first, end), key, party, begin, paragraph.end());
  }

  /** The token that closes the label, or -1. */
  private int colon(int first, Paragraph paragraph) {
    if (INITIAL.matcher(passage.text(first)).matches()) {
      return first; // “Q. Why?”
    }
    for (int i = first + 1; i <= first + LONGEST && i < passage.size(); i++) {
      if (passage.tokens().begin(i) >= paragraph.end()) {
        return -1;
      }
      boolean initial = i == first + 1 && passage.is(i, ".") && passage.text(first).length() == 1;
      if (passage.is(i, WordClass.COLON) || initial) {
        return i;
      }
    }
    return -1;
  }

  private int withoutBracket(int first, int colon) {
    if (colon == first) {
      return first + 1;
    }
    for (int i = first + 1; i < colon; i++) {
      if (passage.is(i, WordClass.OPEN_BRACKET)) {
        return i;
      }
    }
    return colon;
  }

  private String key(int first, int end) {
    return passage.joined(first, end).toLowerCase(Locale.ROOT).replace(".", "");
  }

  private @Nullable Party party(int first, int end) {
    String key = key(first, end);
    if (end == first + 1 && (QUESTIONS.contains(key) || ANSWERS.contains(key))) {
      return QUESTIONS.contains(key) ? Party.QUESTION : Party.ANSWER;
    }
    boolean person = false;
    boolean addressed = false;
    for (int i = first; i < end; i++) {
      String lower = passage.lower(i).replace(".", "");
      boolean small = !passage.isCapital(i) && !passage.is(i, ".") && !passage.is(i, ",");
      if (small || passage.is(i, WordClass.MARK) || passage.is(i, WordClass.NUMBER)) {
        return null;
      }
      addressed |= PeopleWords.ADDRESS.contains(lower) || isRole(first, i, lower);
      boolean given = i == first && end > first + 1 && GivenNames.knows(capital(passage.text(i)));
      person |= given || passage.nameType(i) == EntityType.PERSON;
    }
    person &= !isShouted(first, end) || GivenNames.knows(capital(passage.text(first)));
    return addressed ? Party.ADDRESSED : person ? Party.PERSON : Party.OTHER;
  }

  /** “THE CHAIR”, “Interviewer”, “Judge Marsh”. */
  private boolean isRole(int first, int token, String lower) {
    boolean opens = token == first || token == first + 1 && passage.is(first, "the");
    return opens && ROLES.contains(lower);
  }

  private boolean isShouted(int first, int end) {
    return Casing.isUpper(passage.joined(first, end));
  }

  private static String capital(String shouted) {
    return shouted.substring(0, 1) + shouted.substring(1).toLowerCase(Locale.ROOT);
  }
}
