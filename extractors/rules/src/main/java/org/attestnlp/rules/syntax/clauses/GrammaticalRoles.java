package org.attestnlp.rules.syntax.clauses;

import java.util.Set;
import java.util.function.Predicate;
import org.attestnlp.model.EntityType;
import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.lexicon.ReportingWords;
import org.attestnlp.rules.syntax.text.Passage;

/** Reads from tags what a mention is in its clause, and whether two are of one clause. */
public final class GrammaticalRoles {

  private static final int PHRASE = 7; // tokens before a name that belong to its noun phrase
  private static final int ASIDE = 16;
  private static final int CLAUSE = 40;
  private static final Set<String> BEFORE_OBJECTS = FunctionWords.BEFORE_OBJECT;
  private static final Set<String> LINKS =
      Set.of(
          "after",
          "before",
          "as",
          "while",
          "because",
          "since",
          "until",
          "when",
          "if",
          "that",
          "although",
          "though",
          "where",
          "whether",
          "once",
          "unless",
          "why",
          "how",
          "than");
  private static final Set<String> BE =
      Set.of("is", "was", "are", "were", "be", "been", "being", "became", "remains");

  private final Passage reading;
  private final Predicate<String> titles;

  /**
   * Reads a text.
   *
   * @param titles which words are titles before a name
   */
  public GrammaticalRoles(Passage reading, Predicate<String> titles) {
    this.titles = titles;
    this.reading = reading;
  }

  /** A word that opens a clause: {@code after}. */
  public static boolean isLink(String lower) {
    return LINKS.contains(lower);
  }

  /** What a run of tokens is, a name or a noun phrase. */
  public GrammaticalRole role(int first, int end) {
    if (reading.is(end, FunctionWords.POSSESSIVE_ENDING) && reading.isPossessive(end)) {
      return GrammaticalRole.OWNER;
    }
    int start = phraseStart(first);
    int before = start - 1;
    if (start < first && isPersonAt(before) && !reading.isPunctuation(start)) {
      return GrammaticalRole.OBJECT; // “Quill coaches Reed”: the tagger may call the verb a noun
    }
    if (before < reading.sentenceFirst(first)) {
      return GrammaticalRole.SUBJECT;
    }
    String lower = reading.lower(before);
    boolean verb = isVerbBehind(end);
    if (LINKS.contains(lower)) {
      return verb ? GrammaticalRole.SUBJECT : GrammaticalRole.OBLIQUE;
    }
    if (lower.equals("not")) {
      return GrammaticalRole.OTHER; // “Quill, not Reed, will lead”
    }
    String tag = reading.tag(before);
    if (tag.equals("IN") || tag.equals("TO") || BEFORE_OBJECTS.contains(lower)) {
      return GrammaticalRole.OBLIQUE;
    }
    if (tag.equals("RP") && reading.tag(before - 1).startsWith("VB")) {
      return behindVerb(before - 1, verb); // “Quill tied up Reed”
    }
    if (tag.startsWith("VB") || reading.is(before, ReportingWords.INVERTED_SPEECH_VERB)) {
      return behindVerb(before, verb);
    }
    if (lower.equals("and") || lower.equals(",")) {
      // “Their coach, Ada Quill, took another view”: who names the subject is the subject
      boolean aside = lower.equals(",") && reading.text(end).equals(",") && isFinite(end + 1);
      aside &= !isOwned(before);
      return verb || aside ? GrammaticalRole.SUBJECT : listed(before);
    }
    return GrammaticalRole.SUBJECT;
  }

  /** “Her partner, Bo Reed,”: she is whom the text is about. */
  private boolean isOwned(int comma) {
    int first = comma;
    while (first > Math.max(0, comma - PHRASE) && isInside(first - 1)) {
      first--;
    }
    return reading.isOneOf(first, "his", "her");
  }

  /** In a list it is what the one before is; else an apposition. */
  private GrammaticalRole listed(int joint) {
    int floor = reading.sentenceFirst(joint);
    for (int i = joint - 1; i >= Math.max(floor, joint - PHRASE); i--) {
      String tag = reading.tag(i);
      if (tag.startsWith("VB") || tag.equals("IN") || tag.equals("TO")) {
        return reading.is(joint, "and") ? GrammaticalRole.OBJECT : GrammaticalRole.OTHER;
      }
    }
    return GrammaticalRole.OTHER;
  }

  private GrammaticalRole behindVerb(int verb, boolean verbBehind) {
    boolean speech = reading.is(verb, ReportingWords.INVERTED_SPEECH_VERB);
    if (speech || BE.contains(reading.lower(verb)) || isInverted(verb)) {
      return GrammaticalRole.SUBJECT;
    }
    boolean clause = verbBehind && reading.is(verb, ReportingWords.SPEAKING_VERB);
    return clause ? GrammaticalRole.SUBJECT : GrammaticalRole.OBJECT;
  }

  /** “On stage stood Abe Quill”: no subject stands before the verb. */
  private boolean isInverted(int verb) {
    int first = reading.sentenceFirst(verb);
    String opening = reading.tag(first);
    if (!opening.equals("IN") && !opening.startsWith("RB") || verb - first > PHRASE) {
      return false;
    }
    boolean prepositional = false;
    for (int i = first; i < verb; i++) {
      String tag = reading.tag(i);
      prepositional |= tag.equals("IN");
      if (tag.startsWith("PRP") || tag.equals("TO") || reading.text(i).equals(",")) {
        return false;
      }
    }
    return prepositional && reading.tag(verb).equals("VBD");
  }

  private int phraseStart(int first) {
    int floor = Math.max(reading.sentenceFirst(first), first - PHRASE);
    int start = first;
    while (start > floor && isInside(start - 1) && !isPersonAt(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isPersonAt(int token) {
    return reading.nameType(token) == EntityType.PERSON;
  }

  private boolean isInside(int token) {
    String tag = reading.tag(token);
    boolean title = reading.isCapital(token) && titles.test(reading.text(token));
    return tag.startsWith("NN")
        || title // “Coach Ada Quill”: the tagger may call it a verb
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("PRP$")
        || tag.equals("POS");
  }

  /** Whether a finite verb follows, perhaps behind an aside: “Quill, 52, a nurse, left”. */
  public boolean isVerbBehind(int end) {
    int limit = reading.sentenceEnd(end - 1);
    int i = end;
    while (i < limit && reading.isAdverb(i)) {
      i++;
    }
    if (i < limit && isFinite(i)) {
      return true;
    }
    String text = reading.text(i);
    boolean aside = text.equals(",") || text.equals("(") || text.equals("who");
    boolean list = text.equals("and");
    if (i >= limit || !aside && !list) {
      return false;
    }
    for (int j = i + 1; j < Math.min(limit, i + ASIDE); j++) {
      boolean closes = reading.text(j).equals(",") || reading.text(j).equals(")");
      if (closes
          && j + 1 < limit
          && (isFinite(j + 1) || reading.isAdverb(j + 1) && isFinite(j + 2))) {
        return true;
      }
      if (list && isFinite(j)) {
        return true;
      }
    }
    return text.equals("who");
  }

  public boolean isFinite(int token) {
    String tag = reading.tag(token);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /**
   * Whether what stands at the first token, a subject, is still the subject of the clause of the
   * other: “Quill met Reed and told him”, but not “Quill says the court fined him”.
   */
  public boolean governs(int subjectEnd, int token) {
    if (token - subjectEnd > CLAUSE) {
      return false;
    }
    int verbs = 0;
    for (int i = subjectEnd; i < token; i++) {
      boolean marked = reading.marks().of(i) != reading.marks().of(token);
      if (reading.tag(i).startsWith("W") || marked && reading.marks().isMark(i)) {
        return false;
      }
      if (isFinite(i) && !isFinite(i - 1)) {
        verbs++;
        if (verbs > 1 && !isCoordinated(i, subjectEnd)) {
          return false;
        }
      }
      boolean infinitive = reading.tag(i).equals("TO") && reading.tag(i + 1).equals("VB");
      if (infinitive && isNominal(i - 1) && i - 1 >= subjectEnd) {
        return false; // “Quill ordered Reed to help him”
      }
    }
    return true;
  }

  /** Whether the verb next before a token is a second one of the subject: “and lifted”. */
  public boolean isShared(int subjectEnd, int token) {
    for (int i = token - 1; i > subjectEnd; i--) {
      if (isFinite(i)) {
        return isCoordinated(i, subjectEnd) && !reading.text(i - 1).equals(",");
      }
    }
    return false;
  }

  private boolean isCoordinated(int verb, int floor) {
    int before = verb - 1;
    while (before > floor && reading.isAdverb(before)) {
      before--;
    }
    return reading.isOneOf(before, "and", "or", "but", "then", ",");
  }

  private boolean isNominal(int token) {
    return reading.tag(token).startsWith("NN") || reading.tag(token).equals("PRP");
  }
}
