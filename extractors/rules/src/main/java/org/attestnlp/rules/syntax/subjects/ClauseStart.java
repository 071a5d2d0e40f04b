package org.attestnlp.rules.syntax.subjects;

import org.attestnlp.rules.lexicon.FunctionWords;
import org.attestnlp.rules.syntax.marks.Quotation;
import org.attestnlp.rules.syntax.text.Passage;
import org.attestnlp.rules.syntax.text.WordClass;

/**
 * Finds where the clause of a verb starts, so that the subject is what stands first in it.
 *
 * <p>“Police arrested Quill and <b>|</b> Marsh said”; “<b>|</b> people jailed in spring said”;
 * “<b>|</b> the man who won said”.
 */
final class ClauseStart {

  private static final int REACH = 60;
  private static final long BORDERS =
      WordClass.mask(
          WordClass.COMMA,
          WordClass.SEMICOLON,
          WordClass.COLON,
          WordClass.DASH,
          WordClass.STOP,
          WordClass.OPEN_BRACKET,
          WordClass.CLOSE_BRACKET);

  private final Passage reading;
  private final MarkedAliases aliases;

  ClauseStart(Passage reading) {
    this.reading = reading;
    this.aliases = new MarkedAliases(reading);
  }

  /** The first token of the clause whose verb group, or interposed part, starts at {@code end}. */
  int before(int end) {
    int floor = Math.max(reading.sentenceFirst(end - 1), end - REACH);
    int joint = -1;
    int at = end - 1;
    while (at >= floor) {
      if (reading.is(at, WordClass.MARK)) {
        int inside = reading.marks().of(at);
        if (inside < 0 || endsSpeech(inside)) {
          return at + 1;
        }
        int named = aliases.is(inside) ? 1 : 0; // “A man called “Ali” said”
        at = Math.max(reading.marks().firstOf(inside) - named, floor) - 1;
        continue;
      }
      if (reading.isAny(at, BORDERS) && !isAbbreviation(at)
          || reading.is(at, "but")
          || isOpener(at, end)) {
        return at + 1;
      }
      if (reading.is(at, WordClass.SUBJECT_PRONOUN)) {
        return at;
      }
      if (reading.is(at, WordClass.CONJUNCTION)) {
        joint = at + 1;
      } else if (reading.is(at, WordClass.FINITE) && !reading.is(at - 1, "to")) {
        int relative = relativeBefore(at, floor);
        if (relative >= 0) {
          at = relative - 1;
          continue;
        }
        boolean past = isTime(at + 1) && isOfParticiple(at + 1, end);
        if (!isReduced(at) && !past && !isBeforeVerb(at, end) && !isModifier(at)) {
          return joint >= 0 ? joint : at + 1;
        }
      }
      at--;
    }
    return floor;
  }

  /** “who lost 16 lbs. between May and October” */
  private boolean isAbbreviation(int stop) {
    String next = reading.text(stop + 1);
    return reading.is(stop, WordClass.STOP)
        && reading.text(stop).equals(".")
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0));
  }

  /** Whether the words in a quotation end as speech does: “No,” she said. */
  private boolean endsSpeech(int quotation) {
    String text = reading.document().text();
    Quotation marked = reading.marks().quotations().get(quotation);
    char last = text.charAt(marked.end() - 1);
    char next = marked.outerEnd() < text.length() ? text.charAt(marked.outerEnd()) : ' ';
    boolean sentence =
        reading.sentenceFirst(reading.marks().firstInside(quotation))
                >= reading.marks().firstOf(quotation)
            && (reading.marks().endInside(quotation) - reading.marks().firstInside(quotation) >= 6
                || hasVerb(quotation));
    return ",.?!…—–-;".indexOf(last) >= 0 || next == ',' || sentence;
  }

  private boolean hasVerb(int quotation) {
    for (int i = reading.marks().firstInside(quotation);
        i < reading.marks().endInside(quotation);
        i++) {
      if (reading.is(i, WordClass.FINITE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpener(int at, int end) {
    if (reading.is(at, "that")) {
      return !reading.tag(at).equals("DT") && at < end - 1;
    }
    if (reading.is(at, "what") && at < end - 1) {
      return true; // “carried what police said was a gun”
    }
    if (reading.is(at, WordClass.RELATIVE) && !reading.is(at, "whose") && at < end - 1) {
      return true; // “a boat which police say was stolen”
    }
    if (isTime(at)) {
      return !isOfParticiple(at, end);
    }
    boolean listed = reading.is(at, WordClass.SUBORDINATOR);
    boolean such = // “Towns such as Orle say”, “Men disguised as guards fled”
        reading.is(at, "as")
            && (reading.is(at - 1, "such")
                || reading.tag(at - 1).equals("VBN") && reading.is(at - 2, WordClass.NOUN));
    return listed && !such && !reading.isAny(at, WordClass.mask(WordClass.PREPOSITION));
  }

  /** “The bridge built after the flood carries”: the past is told of what goes on. */
  private boolean isOfParticiple(int at, int end) {
    boolean present = reading.tag(end).equals("VBZ") || reading.tag(end).equals("VBP");
    return present && reading.tag(at - 1).matches("VB[DN]") && reading.is(at - 2, WordClass.NOUN);
  }

  private boolean isTime(int at) {
    return reading.is(at, "after") || reading.is(at, "before");
  }

  private boolean isRelative(int at) {
    return reading.tag(at).equals("WDT") && reading.is(at - 1, WordClass.NOUN);
  }

  /** The relative pronoun that this finite verb belongs to, or -1. */
  private int relativeBefore(int verb, int floor) {
    int stop = Math.max(floor, verb - 6);
    for (int i = verb - 1; i >= stop; i--) {
      boolean that = reading.is(i, "that");
      if (that ? isRelative(i) : reading.is(i, WordClass.RELATIVE)) {
        return i;
      }
      if (reading.isAny(i, BORDERS) || reading.is(i, WordClass.CONJUNCTION)) {
        return -1;
      }
    }
    return -1;
  }

  /** “The goods seized were sold”: what stands right before a finite verb is none itself. */
  private boolean isBeforeVerb(int at, int end) {
    boolean plural = reading.tag(at).equals("VBZ"); // “Complaints about noise and smells fell”
    return at + 1 == end
        && (plural || isParticipleForm(at))
        && reading.tag(end).matches("VB[DNPZ]");
  }

  /** “heavily armed men” */
  private boolean isModifier(int at) {
    return isParticipleForm(at)
        && reading.is(at - 1, WordClass.ADVERB)
        && reading.isAny(at + 1, WordClass.mask(WordClass.NOUN, WordClass.NAME));
  }

  private boolean isParticipleForm(int at) {
    return reading.tag(at).startsWith("VB")
        && (reading.lower(at).endsWith("ed") || reading.is(at, FunctionWords.PAST_PARTICIPLE));
  }

  /** “people jailed in spring”: a past participle that the engine may take for a past tense. */
  private boolean isReduced(int at) {
    boolean shape = isParticipleForm(at);
    boolean plural = at > 0 && reading.tag(at - 1).matches("NNP?S");
    return shape
        && plural
        && (reading.isAny(at + 1, WordClass.mask(WordClass.PREPOSITION))
            || reading.is(at + 1, "so")
                && reading.is(at + 2, "far") // “results obtained so far show”
            || (reading.is(at + 1, WordClass.TIME_OPENER) && !reading.is(at + 1, "the")));
  }
}
